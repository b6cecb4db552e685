package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
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
import org.springframework.web.servlet.ModelAndView;

/** Keys side by side, what may come of them, and what repairs them. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya")
class WorkbenchController {

    /** A short simulation is done before one could look at its progress. */
    private static final Duration WAIT = Duration.ofMillis(1500);

    private final Programmes programmes;
    private final Comparisons comparisons;
    private final Repairs repairs;
    private final Simulations simulations;
    private final SimulationRunner runner;
    private final Boards boards;
    private final Clock clock;

    WorkbenchController(
            Programmes programmes,
            Comparisons comparisons,
            Repairs repairs,
            Simulations simulations,
            SimulationRunner runner,
            Boards boards,
            Clock clock) {
        this.programmes = programmes;
        this.comparisons = comparisons;
        this.repairs = repairs;
        this.simulations = simulations;
        this.runner = runner;
        this.boards = boards;
        this.clock = clock;
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

    @MayKeepCostSheets
    @PostMapping("/simulasi")
    ModelAndView simulate(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        String draws = typed.text("undian").replaceAll("[.,\\s]", "");
        Outcome<UUID> outcome = simulations.begin(actor, programme, draws, typed.text("benih"));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            ModelAndView page = comparison(actor, programme, typed, locale, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        UUID id = ((Outcome.Done<UUID>) outcome).value();
        runner.await(id, WAIT);
        return new ModelAndView("redirect:" + base(actor, number) + "/simulasi/" + id);
    }

    private static String base(Actor actor, String number) {
        return "/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya";
    }

    /** How far the draws are; once they are done, the keys with what was drawn. */
    @MayReadSecretariat
    @GetMapping("/simulasi/{simulation}")
    ModelAndView progress(
            Actor actor, @PathVariable String number, @PathVariable UUID simulation, HttpServletResponse response) {
        Programme programme = programmes.find(actor, number);
        Simulation found = simulations.find(actor, programme, simulation);
        if (found.done()) {
            return new ModelAndView("redirect:" + base(actor, number) + "/banding");
        }
        boolean running = found.running(clock.instant());
        if (running) {
            response.setHeader("Refresh", "2");
        }
        return new ModelAndView("costsharing/simulation")
                .addObject("programme", programme)
                .addObject("simulation", found)
                .addObject("running", running);
    }

    @MayKeepCostSheets
    @PostMapping("/simulasi/{simulation}/batal")
    ModelAndView cancel(Actor actor, @PathVariable String number, @PathVariable UUID simulation) {
        simulations.cancel(actor, programmes.find(actor, number), simulation);
        runner.await(simulation, WAIT);
        return new ModelAndView("redirect:" + base(actor, number) + "/simulasi/" + simulation);
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
}
