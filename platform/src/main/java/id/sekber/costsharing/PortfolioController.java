package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What each member gains over all programmes. */
@Controller
@RequestMapping("/s/{secretariat}/portofolio")
class PortfolioController {

    private final Portfolios portfolios;

    PortfolioController(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, Typed typed) {
        return page(actor, typed, NettingForm.empty(), Problems.NONE);
    }

    @MayOfferDivisions
    @PostMapping
    ModelAndView record(Actor actor, Typed typed) {
        NettingForm form = NettingForm.of(typed);
        Outcome<UUID> outcome = portfolios.record(actor, form);
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            ModelAndView page = page(actor, typed, form, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return back(actor);
    }

    @MayOfferDivisions
    @PostMapping("/{netting}/akhiri")
    ModelAndView end(Actor actor, @PathVariable UUID netting) {
        portfolios.end(actor, netting);
        return back(actor);
    }

    private static ModelAndView back(Actor actor) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/portofolio");
    }

    private ModelAndView page(Actor actor, Typed typed, NettingForm form, Problems problems) {
        return new ModelAndView("costsharing/portfolio")
                .addObject("view", portfolios.of(actor, typed.beginningWith("kunci-")))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
