package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Rights;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which members rate challenges and see where they disagree. */
@Controller
@RequestMapping("/s/{secretariat}/tantangan")
class RatingController {

    private final RateChallenges ratings;

    RatingController(RateChallenges ratings) {
        this.ratings = ratings;
    }

    @MayReadSecretariat
    @GetMapping("/penilaian")
    ModelAndView overview(Actor actor) {
        return new ModelAndView("challenges/ratings").addObject("lines", ratings.overview(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/penilaian")
    ModelAndView show(Actor actor, @PathVariable String number) {
        RateChallenges.Desk desk = ratings.desk(actor, number);
        boolean rates =
                Rights.may(actor, MayRateChallenges.class) && actor.member().isPresent();
        return page(desk, rates ? ratings.begin(actor, desk) : RatingForm.EMPTY, Problems.NONE);
    }

    @MayRateChallenges
    @PostMapping("/{number}/penilaian")
    ModelAndView rate(Actor actor, @PathVariable String number, Typed typed) {
        RatingForm form = RatingForm.typed(typed);
        return answer(actor, number, form, ratings.rate(actor, number, form));
    }

    @MayReleaseRatings
    @PostMapping("/{number}/penilaian/rilis")
    ModelAndView release(Actor actor, @PathVariable String number, Typed typed) {
        RatingForm form = RatingForm.typed(typed);
        return answer(actor, number, form, ratings.release(actor, number, form));
    }

    /** Someone of the same member may have written meanwhile: then its draft is shown beside what was typed. */
    private ModelAndView answer(Actor actor, String number, RatingForm form, Outcome<RateChallenges.Desk> outcome) {
        if (outcome instanceof Outcome.Done<RateChallenges.Desk>) {
            return new ModelAndView(
                    "redirect:/s/" + actor.seatOrRefuse().slug() + "/tantangan/" + number + "/penilaian");
        }
        if (outcome instanceof Outcome.Overtaken<RateChallenges.Desk> overtaken) {
            Rating draft = overtaken.current().draft();
            ModelAndView page = page(
                            overtaken.current(), form.onTopOf(draft == null ? 0 : draft.version()), Problems.NONE)
                    .addObject("overtaken", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page =
                page(ratings.desk(actor, number), form, ((Outcome.Refused<RateChallenges.Desk>) outcome).problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(RateChallenges.Desk desk, RatingForm form, Problems problems) {
        return new ModelAndView("challenges/rating")
                .addObject("desk", desk)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
