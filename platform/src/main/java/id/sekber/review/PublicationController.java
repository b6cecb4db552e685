package id.sekber.review;

import id.sekber.accounts.OpenToAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that citizens read without signing in. */
@Controller
class PublicationController {

    private final PublishedReviews reviews;

    PublicationController(PublishedReviews reviews) {
        this.reviews = reviews;
    }

    @OpenToAnyone
    @GetMapping("/terbitan/{slug}/tinjauan/{number}")
    ModelAndView show(@PathVariable String slug, @PathVariable String number) {
        return new ModelAndView("review/published").addObject("published", reviews.find(slug, number));
    }
}
