package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of metering have in common. */
final class MeteringPages {

    private MeteringPages() {}

    static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    static ModelAndView refused(Outcome<?> outcome, ModelAndView page) {
        boolean overtaken = outcome instanceof Outcome.Overtaken<?>;
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("overtaken", overtaken);
    }

    static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/buku-besar" + path);
    }
}
