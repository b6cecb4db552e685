package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.analysis.costs.CostModel;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cost plan of a programme: its years, its components from tables and models, and the sheet that is made of it. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya/rencana")
class PlanController {

    private final Programmes programmes;
    private final CostPlans plans;
    private final Distances distances;
    private final Clock clock;

    PlanController(Programmes programmes, CostPlans plans, Distances distances, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.distances = distances;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number, Locale locale) {
        return overview(actor, number, locale, Problems.NONE);
    }

    private ModelAndView overview(Actor actor, String number, Locale locale, Problems problems) {
        Programme programme = programmes.find(actor, number);
        Optional<Plan> plan = plans.latest(actor, programme);
        ModelAndView page = new ModelAndView("costsharing/plan")
                .addObject("programme", programme)
                .addObject("plan", plan.map(each -> PlanPage.of(each, Sharers.of(programme), new Figures(locale))))
                .addObject("problems", problems);
        if (problems.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @MayKeepCostSheets
    @GetMapping("/pokok")
    ModelAndView head(Actor actor, @PathVariable String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        List<Sharer> sharers = Sharers.of(programme);
        PlanForm form = plans.latest(actor, programme)
                .filter(plan -> plan.isOf(sharers))
                .map(plan -> PlanForm.of(plan, new Figures(locale)))
                .orElseGet(() -> PlanForm.empty(actor.today(clock).getYear() + 1));
        return headPage(programme, form, Problems.NONE);
    }

    @MayKeepCostSheets
    @PostMapping("/pokok")
    ModelAndView saveHead(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        PlanForm form = PlanForm.of(typed);
        Outcome<Plan> outcome = plans.saveHead(actor, number, form, locale);
        if (outcome instanceof Outcome.Done<Plan>) {
            return toPlan(actor, number);
        }
        Programme programme = programmes.find(actor, number);
        ModelAndView page = outcome instanceof Outcome.Overtaken<Plan> overtaken
                ? headPage(
                        programme,
                        form.onTopOf(overtaken.current().version()),
                        Problems.of("", "costsharing.plan.overtaken"))
                : headPage(programme, form, ((Outcome.Refused<Plan>) outcome).problems());
        page.setStatus(status(outcome));
        return page;
    }

    private static HttpStatus status(Outcome<?> outcome) {
        return outcome instanceof Outcome.Overtaken<?> ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ModelAndView headPage(Programme programme, PlanForm form, Problems problems) {
        return new ModelAndView("costsharing/plan-head")
                .addObject("programme", programme)
                .addObject("sharers", Sharers.of(programme))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayKeepCostSheets
    @GetMapping("/komponen/baru")
    ModelAndView begin(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "tabel") String cara) {
        Programme programme = programmes.find(actor, number);
        Plan plan = plans.find(actor, programme);
        return form(
                programme, plan, null, ComponentForm.empty(Way.withCode(cara).orElse(Way.TABLE), plan), Problems.NONE);
    }

    @MayKeepCostSheets
    @GetMapping("/komponen/{component}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable UUID component, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Plan plan = plans.find(actor, programme);
        return form(
                programme, plan, component, ComponentForm.of(component(plan, component), plan, locale), Problems.NONE);
    }

    private static Component component(Plan plan, UUID id) {
        return plan.component(id).orElseThrow(() -> new CostPlans.ComponentNotFound(id));
    }

    @MayKeepCostSheets
    @PostMapping("/komponen")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        return save(actor, number, null, typed, locale);
    }

    @MayKeepCostSheets
    @PostMapping("/komponen/{component}")
    ModelAndView change(
            Actor actor, @PathVariable String number, @PathVariable UUID component, Typed typed, Locale locale) {
        return save(actor, number, component, typed, locale);
    }

    private ModelAndView save(Actor actor, String number, @Nullable UUID component, Typed typed, Locale locale) {
        ComponentForm form = ComponentForm.of(typed);
        Outcome<Plan> outcome = plans.saveComponent(actor, number, Optional.ofNullable(component), form, locale);
        if (outcome instanceof Outcome.Done<Plan>) {
            return toPlan(actor, number);
        }
        Programme programme = programmes.find(actor, number);
        Plan plan = plans.find(actor, programme);
        ModelAndView page = outcome instanceof Outcome.Overtaken<Plan> overtaken
                ? form(
                        programme,
                        plan,
                        component,
                        form.onTopOf(overtaken.current().version()),
                        Problems.of("", "costsharing.plan.overtaken"))
                : form(programme, plan, component, form, ((Outcome.Refused<Plan>) outcome).problems());
        page.setStatus(status(outcome));
        return page;
    }

    private static ModelAndView form(
            Programme programme, Plan plan, @Nullable UUID component, ComponentForm form, Problems problems) {
        StringBuilder skeleton = new StringBuilder();
        for (int coalition : Coalitions.bySize(plan.sharers().size())) {
            skeleton.append(Coalitions.text(coalition, plan.sharers())).append("\t\n");
        }
        return new ModelAndView("costsharing/component-form")
                .addObject("programme", programme)
                .addObject("plan", plan)
                .addObject("component", component)
                .addObject("skeleton", skeleton.toString())
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayKeepCostSheets
    @PostMapping("/komponen/{component}/hapus")
    ModelAndView remove(
            Actor actor, @PathVariable String number, @PathVariable UUID component, Typed typed, Locale locale) {
        Outcome<Plan> outcome = plans.removeComponent(actor, number, component, typed.version());
        if (outcome instanceof Outcome.Done<Plan>) {
            return toPlan(actor, number);
        }
        ModelAndView page = overview(actor, number, locale, Problems.of("", "costsharing.plan.overtaken"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What each coalition would build, and the picture of the model. */
    @MayReadSecretariat
    @GetMapping("/komponen/{component}")
    ModelAndView look(Actor actor, @PathVariable String number, @PathVariable UUID component, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Plan plan = plans.find(actor, programme);
        Component wanted = component(plan, component);
        Optional<CostModel> model = plans.model(actor, plan, wanted);
        return new ModelAndView("costsharing/component")
                .addObject("programme", programme)
                .addObject("plan", plan)
                .addObject("component", wanted)
                .addObject("works", ComponentWorks.of(plan, wanted, model, locale))
                .addObject(
                        "picture",
                        ModelPicture.of(plan, wanted, new Figures(locale), distances::region)
                                .orElse(null));
    }

    /** Makes the next cost sheet of the plan, and shows the board. */
    @MayKeepCostSheets
    @PostMapping("/pakai")
    ModelAndView use(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Outcome<CostSheet> outcome = plans.useOnBoard(actor, number, typed.version());
        return outcome instanceof Outcome.Refused<CostSheet> refused
                ? overview(actor, number, locale, refused.problems())
                : new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya");
    }

    private static ModelAndView toPlan(Actor actor, String number) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya/rencana");
    }
}
