package id.sekber.delivery;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.vocabulary.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of messages that were not delivered yet: of one secretariat for its staff, of all for the administrator. */
@Controller
class DeliveryController {

    private final UnsentMessages unsent;

    DeliveryController(UnsentMessages unsent) {
        this.unsent = unsent;
    }

    @MayLookAfterMail
    @GetMapping("/s/{secretariat}/surel")
    ModelAndView show(Actor actor) {
        return page(unsent.of(actor), "/s/" + actor.seatOrRefuse().slug() + "/surel", false);
    }

    @MayLookAfterMail
    @PostMapping("/s/{secretariat}/surel/coba")
    ModelAndView tryAgain(Actor actor) {
        unsent.tryAgain(actor);
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/surel");
    }

    @MayAdminister
    @GetMapping("/administrasi/surel")
    ModelAndView showAll(Actor actor) {
        return page(unsent.everywhere(actor), "/administrasi/surel", true);
    }

    @MayAdminister
    @PostMapping("/administrasi/surel/coba")
    ModelAndView tryAllAgain(Actor actor) {
        unsent.tryAgainEverywhere(actor);
        return new ModelAndView("redirect:/administrasi/surel");
    }

    @MayAdminister
    @PostMapping("/administrasi/surel/gerbang")
    ModelAndView switchGateway(Actor actor, Typed typed) {
        unsent.switchGateway(actor, typed.text("nyala").equals("ya"));
        return new ModelAndView("redirect:/administrasi/surel");
    }

    private static ModelAndView page(UnsentMessages.View view, String base, boolean everywhere) {
        return new ModelAndView("delivery/unsent")
                .addObject("view", view)
                .addObject("base", base)
                .addObject("everywhere", everywhere);
    }
}
