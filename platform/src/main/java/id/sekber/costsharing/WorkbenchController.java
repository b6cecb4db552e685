package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.jobs.Job;
import id.sekber.jobs.Jobs;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keys side by side, what may come of them, and what repairs them. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya")
class WorkbenchController {

    private final Programmes programmes;
    private final Comparisons comparisons;
    private final Repairs repairs;
    private final Simulations simulations;
    private final Jobs jobs;
    private final Boards boards;
    private final Arrivals arrivals;

    WorkbenchController(
            Programmes programmes,
            Comparisons comparisons,
            Repairs repairs,
            Simulations simulations,
            Jobs jobs,
            Boards boards,
            Arrivals arrivals) {
        this.programmes = programmes;
        this.comparisons = comparisons;
        this.repairs = repairs;
        this.simulations = simulations;
        this.jobs = jobs;
        this.boards = boards;
        this.arrivals = arrivals;
    }

    @MayReadSecretariat
    @GetMapping("/banding")
    ModelAndView compare(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        return comparison(actor, programmes.find(actor, number), typed, locale, Problems.NONE);
    }

    private ModelAndView comparison(Actor actor, Programme programme, Typed typed, Locale locale, Problems problems) {
        return comparisons
                .of(actor, programme, typed.texts("kunci"), locale)
                .map(comparison -> new ModelAndView("costsharing/compare")
                        .addObject("comparison", comparison)
                        .addObject("draws", typed.text("undian").isEmpty() ? "10.000" : typed.text("undian"))
                        .addObject("seed", typed.text("benih").isEmpty() ? "2026" : typed.text("benih"))
                        .addObject("problems", problems))
                .orElseGet(() -> new ModelAndView("costsharing/nothing").addObject("programme", programme));
    }

    /** Draws beside the request: a short simulation is done before one could look at its progress. */
    @MayKeepCostSheets
    @PostMapping("/simulasi")
    ModelAndView simulate(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        String path = "/program/" + number + "/bagi-biaya/banding";
        Job job = jobs.begin(
                actor,
                Reason.of("costsharing.simulation.job", programme.title()),
                path,
                advance -> simulations
                        .draw(actor, programme, typed.text("undian"), typed.text("benih"), advance)
                        .map(id -> path));
        Outcome<String> outcome = job.endedWithin(Jobs.PATIENCE).orElseGet(() -> Outcome.done(job.path()));
        if (outcome instanceof Outcome.Refused<String> refused) {
            ModelAndView page = comparison(actor, programme, typed, locale, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + ((Outcome.Done<String>) outcome).value());
    }

    /** The least compensations by which everyone gains at least so much. */
    @MayReadSecretariat
    @GetMapping("/kompensasi")
    ModelAndView repair(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Optional<Board> board = boards.of(actor, programme, typed, locale);
        if (board.isEmpty()) {
            return new ModelAndView("costsharing/nothing").addObject("programme", programme);
        }
        RepairForm form = RepairForm.of(typed).by(board.get().division().key());
        Problems problems = Problems.NONE;
        @Nullable Repair repair = null;
        if (!form.floor().isBlank()) {
            Outcome<Repair> outcome =
                    repairs.find(actor, programme, form, locale).orElseThrow();
            if (outcome instanceof Outcome.Refused<Repair> refused) {
                problems = refused.problems();
            } else {
                repair = ((Outcome.Done<Repair>) outcome).value();
            }
        }
        ModelAndView page = new ModelAndView("costsharing/repair")
                .addObject("board", board.get())
                .addObject("form", form)
                .addObject("repair", repair)
                .addObject("problems", problems);
        if (problems.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** What happens if someone joins. */
    @MayReadSecretariat
    @GetMapping("/pendatang")
    ModelAndView arrival(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        ArrivalForm form = ArrivalForm.of(typed);
        Optional<Arrivals.View> view = arrivals.of(actor, programme, form, locale);
        if (view.isEmpty()) {
            return new ModelAndView("costsharing/nothing").addObject("programme", programme);
        }
        @Nullable Arrival arrival = null;
        Problems problems = Problems.NONE;
        if (view.get().arrival().orElse(null) instanceof Outcome.Refused<Arrival> refused) {
            problems = refused.problems();
        } else if (view.get().arrival().orElse(null) instanceof Outcome.Done<Arrival> done) {
            arrival = done.value();
        }
        return new ModelAndView(
                        "costsharing/arrival", problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("programme", programme)
                .addObject("sharers", view.get().sheet().sharers())
                .addObject("keys", view.get().keys())
                .addObject("form", form)
                .addObject("arrival", arrival)
                .addObject("problems", problems);
    }
}
