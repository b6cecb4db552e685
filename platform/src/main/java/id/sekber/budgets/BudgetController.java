package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The budget of a programme as a whole: its years, its tables, and who pays. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/anggaran")
class BudgetController {

    private final Programmes programmes;
    private final Budgets budgets;
    private final Clock clock;

    BudgetController(Programmes programmes, Budgets budgets, Clock clock) {
        this.programmes = programmes;
        this.budgets = budgets;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number, Locale locale) {
        return page(actor, number, new Typed(Map.of()), Problems.NONE, locale);
    }

    private ModelAndView page(Actor actor, String number, Typed typed, Problems problems, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Optional<Budgets.View> view = budgets.of(actor, programme);
        return new ModelAndView("budgets/budget")
                .addObject("programme", programme)
                .addObject(
                        "shown",
                        view.map(each -> BudgetPage.of(each, programme, locale.getLanguage(), new Figures(locale)))
                                .orElse(null))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayPlanProgrammes
    @PostMapping("/seimbang")
    ModelAndView balance(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Outcome<Money> outcome =
                budgets.balance(actor, number, typed.text("tahun"), typed.text("cara"), typed.version());
        return outcome instanceof Outcome.Done<Money>
                ? to(actor, number, "")
                : answered(page(actor, number, typed, problems(outcome), locale), outcome);
    }

    @MayPlanProgrammes
    @GetMapping("/tahun")
    ModelAndView frame(Actor actor, @PathVariable String number) {
        Programme programme = programmes.find(actor, number);
        int next = actor.today(clock).getYear() + 1;
        return framePage(
                programme,
                budgets.of(actor, programme)
                        .map(view -> FrameForm.of(view.budget().frame()))
                        .orElseGet(() -> new FrameForm(Integer.toString(next), Integer.toString(next + 2), 0)),
                Problems.NONE);
    }

    private static ModelAndView framePage(Programme programme, FrameForm form, Problems problems) {
        return new ModelAndView("budgets/frame")
                .addObject("programme", programme)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayPlanProgrammes
    @PostMapping("/tahun")
    ModelAndView saveFrame(Actor actor, @PathVariable String number, Typed typed) {
        FrameForm form = FrameForm.of(typed);
        Outcome<Frame> outcome = budgets.frame(actor, number, form);
        if (outcome instanceof Outcome.Done<Frame>) {
            return to(actor, number, "");
        }
        FrameForm again = outcome instanceof Outcome.Overtaken<Frame> overtaken
                ? form.onTopOf(overtaken.current().version())
                : form;
        return answered(framePage(programmes.find(actor, number), again, problems(outcome)), outcome);
    }

    @MayReadSecretariat
    @GetMapping("/dana")
    ModelAndView funding(
            Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String tahun, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        int year = year(view, tahun);
        return fundingPage(programme, view, FundingForm.of(view.budget(), year, new Figures(locale)), Problems.NONE);
    }

    private static int year(Budgets.View view, String typed) {
        Frame frame = view.budget().frame();
        if (typed.isEmpty()) {
            return frame.firstYear();
        }
        if (!typed.matches("\\d{4}") || !frame.holds(Integer.parseInt(typed))) {
            throw new BudgetRecordNotFound(typed);
        }
        return Integer.parseInt(typed);
    }

    private static ModelAndView fundingPage(
            Programme programme, Budgets.View view, FundingForm form, Problems problems) {
        return new ModelAndView("budgets/funding")
                .addObject("programme", programme)
                .addObject("budget", view.budget())
                .addObject("adopted", view.adopted().orElse(null))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayPlanProgrammes
    @PostMapping("/dana")
    ModelAndView fund(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tahun,
            Typed typed,
            Locale locale) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        FundingForm form = FundingForm.of(typed, year(view, tahun));
        Outcome<Frame> outcome = budgets.fund(actor, number, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<Frame>) {
            return to(actor, number, "/dana?tahun=" + form.year());
        }
        FundingForm again = outcome instanceof Outcome.Overtaken<Frame> overtaken
                ? form.onTopOf(overtaken.current().version())
                : form;
        return answered(fundingPage(programme, view, again, problems(outcome)), outcome);
    }

    static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems()
                : Problems.of("", "budgets.overtaken");
    }

    static ModelAndView answered(ModelAndView page, Outcome<?> outcome) {
        page.setStatus(
                outcome instanceof Outcome.Overtaken<?> ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ModelAndView to(Actor actor, String number, String rest) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/anggaran" + rest);
    }
}
