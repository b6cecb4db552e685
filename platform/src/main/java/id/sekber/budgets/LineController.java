package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lines of a budget, party by party, and each by itself. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/anggaran/baris")
class LineController {

    /** More than these are shown one party at a time. */
    private static final int MOST_TOGETHER = 60;

    private final Programmes programmes;
    private final Budgets budgets;
    private final BudgetReferences references;

    LineController(Programmes programmes, Budgets budgets, BudgetReferences references) {
        this.programmes = programmes;
        this.budgets = budgets;
        this.references = references;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String pihak) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        List<Line> all = view.budget().lines();
        String party = pihak.isEmpty() && all.size() > MOST_TOGETHER
                ? programme.parties().get(0).code()
                : pihak;
        return new ModelAndView("budgets/lines")
                .addObject("programme", programme)
                .addObject("budget", view.budget())
                .addObject("timeline", view.timeline())
                .addObject("party", party)
                .addObject("together", all.size() <= MOST_TOGETHER)
                .addObject(
                        "lines",
                        all.stream()
                                .filter(line -> party.isEmpty() || line.party().equals(party))
                                .toList());
    }

    @MayReadSecretariat
    @GetMapping("/{line}")
    ModelAndView show(Actor actor, @PathVariable String number, @PathVariable String line) {
        return show(actor, number, line, Problems.NONE);
    }

    private ModelAndView show(Actor actor, String number, String line, Problems problems) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        Line found = view.budget().numbered(line).orElseThrow(() -> new BudgetRecordNotFound(line));
        return new ModelAndView("budgets/line")
                .addObject("programme", programme)
                .addObject("budget", view.budget())
                .addObject("timeline", view.timeline())
                .addObject("line", found)
                .addObject("writes", Budgets.writesFor(actor, found.party()))
                .addObject("problems", problems);
    }

    @MayWriteBudgetLines
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "nyata") String cara) {
        Programme programme = programmes.find(actor, number);
        return form(
                actor,
                programme,
                null,
                LineForm.empty(
                        Way.withCode(cara).orElse(Way.REAL), actor.member().orElse("")),
                Problems.NONE);
    }

    @MayWriteBudgetLines
    @PostMapping("/baru")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        LineForm form = LineForm.of(typed);
        Outcome<String> outcome = budgets.add(actor, number, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<String> done) {
            return BudgetController.to(actor, number, "/baris/" + done.value());
        }
        return BudgetController.answered(
                form(actor, programmes.find(actor, number), null, form, BudgetController.problems(outcome)), outcome);
    }

    @MayWriteBudgetLines
    @GetMapping("/{line}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable String line, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        Line found = view.budget().numbered(line).orElseThrow(() -> new BudgetRecordNotFound(line));
        if (!Budgets.writesFor(actor, found.party())) {
            throw new NotAllowed();
        }
        return form(actor, programme, found, LineForm.of(found, view.timeline(), new Figures(locale)), Problems.NONE);
    }

    @MayWriteBudgetLines
    @PostMapping("/{line}/ubah")
    ModelAndView change(
            Actor actor, @PathVariable String number, @PathVariable String line, Typed typed, Locale locale) {
        LineForm form = LineForm.of(typed);
        Outcome<Line> outcome = budgets.change(actor, number, line, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<Line>) {
            return BudgetController.to(actor, number, "/baris/" + line);
        }
        Programme programme = programmes.find(actor, number);
        Line saved = budgets.find(actor, programme)
                .budget()
                .numbered(line)
                .orElseThrow(() -> new BudgetRecordNotFound(line));
        if (outcome instanceof Outcome.Overtaken<Line>) {
            return BudgetController.answered(
                    form(actor, programme, saved, form.onTopOf(saved.version()), Problems.NONE)
                            .addObject("overtakenBy", saved),
                    outcome);
        }
        return BudgetController.answered(
                form(actor, programme, saved, form, BudgetController.problems(outcome)), outcome);
    }

    @MayWriteBudgetLines
    @PostMapping("/{line}/hapus")
    ModelAndView remove(Actor actor, @PathVariable String number, @PathVariable String line, Typed typed) {
        Outcome<Line> outcome = budgets.remove(actor, number, line, typed.version());
        return outcome instanceof Outcome.Done<Line>
                ? BudgetController.to(actor, number, "/baris")
                : BudgetController.answered(show(actor, number, line, BudgetController.problems(outcome)), outcome);
    }

    private ModelAndView form(Actor actor, Programme programme, @Nullable Line line, LineForm form, Problems problems) {
        Budgets.View view = budgets.find(actor, programme);
        return new ModelAndView("budgets/line-form")
                .addObject("programme", programme)
                .addObject("frame", view.budget().frame())
                .addObject("rates", view.budget().rates())
                .addObject("timeline", view.timeline())
                .addObject("rule", references.rule(actor))
                .addObject("line", line)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
