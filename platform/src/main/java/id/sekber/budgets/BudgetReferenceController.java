package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What all budgets refer to: cost types, the catalogue of rates, and who may spend. */
@Controller
@RequestMapping("/s/{secretariat}/program/acuan-anggaran")
class BudgetReferenceController {

    private final BudgetReferences references;

    BudgetReferenceController(BudgetReferences references) {
        this.references = references;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor, RateForm.EMPTY, new Typed(Map.of()), Problems.NONE);
    }

    private ModelAndView page(Actor actor, RateForm form, Typed typed, Problems problems) {
        return new ModelAndView("budgets/references")
                .addObject("rates", references.rates(actor))
                .addObject("rule", references.rule(actor))
                .addObject("form", form)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayPlanProgrammes
    @PostMapping("/harga")
    ModelAndView add(Actor actor, Typed typed, Locale locale) {
        RateForm form = RateForm.of(typed);
        Outcome<Rate> outcome = references.add(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Done<Rate>
                ? back(actor)
                : BudgetController.answered(
                        page(actor, form, new Typed(Map.of()), BudgetController.problems(outcome)), outcome);
    }

    @MaySetSpendingRule
    @PostMapping("/pembelanja")
    ModelAndView set(Actor actor, Typed typed) {
        Outcome<Boolean> outcome =
                references.set(actor, typed.text("boleh").equals("ya"), typed.text("dasar"), typed.version());
        return outcome instanceof Outcome.Done<Boolean>
                ? back(actor)
                : BudgetController.answered(
                        page(actor, RateForm.EMPTY, typed, BudgetController.problems(outcome)), outcome);
    }

    private static ModelAndView back(Actor actor) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/program/acuan-anggaran");
    }
}
