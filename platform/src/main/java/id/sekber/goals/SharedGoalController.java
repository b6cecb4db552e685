package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Map;
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

/** The pages of shared goals: list, one with its adoptions, form. */
@Controller
@RequestMapping("/s/{secretariat}/tujuan/bersama")
class SharedGoalController {

    private final SharedGoals goals;
    private final FollowThreads threads;
    private final GoalNames names;

    SharedGoalController(SharedGoals goals, FollowThreads threads, GoalNames names) {
        this.goals = goals;
        this.threads = threads;
        this.names = names;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("goals/shared-list").addObject("goals", goals.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, number, new Typed(Map.of()), Problems.NONE);
    }

    @MayAdoptGoals
    @PostMapping("/{number}/adopsi")
    ModelAndView record(Actor actor, @PathVariable String number, Typed typed) {
        AdoptionForm form = new AdoptionForm(
                typed.text("sikap"),
                typed.text("pejabat"),
                typed.text("tanggal"),
                typed.text("dokumen"),
                typed.text("alasan"),
                typed.text("bunyi"),
                typed.text("berdiri"));
        return answer(actor, number, typed, goals.record(actor, number, form));
    }

    @MayAdoptGoals
    @PostMapping("/{number}/adopsi/{adoption}/cabut")
    ModelAndView withdraw(Actor actor, @PathVariable String number, @PathVariable UUID adoption, Typed typed) {
        return answer(actor, number, typed, goals.withdraw(actor, number, adoption, typed.text("cabut")));
    }

    @MayComposeSharedGoals
    @PostMapping("/{number}/lepas")
    ModelAndView drop(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, goals.drop(actor, number, typed.text("sebab"), typed.version()));
    }

    private ModelAndView answer(Actor actor, String number, Typed typed, Outcome<SharedGoal> outcome) {
        if (outcome instanceof Outcome.Done<SharedGoal>) {
            return to(actor, number);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<SharedGoal>;
        ModelAndView page = page(actor, number, typed, problems(outcome)).addObject("overtaken", overtaken);
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, String number, Typed typed, Problems problems) {
        return new ModelAndView("goals/shared")
                .addObject("goal", goals.find(actor, number))
                .addObject("ties", threads.ties(actor, End.GOAL, number))
                .addObject("names", names)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    /** A goal may be named in the address, to begin with. */
    @MayComposeSharedGoals
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") List<String> asal) {
        return form(actor, null, new SharedGoalForm("", "", asal, 0), Problems.NONE);
    }

    @MayComposeSharedGoals
    @PostMapping("/baru")
    ModelAndView propose(Actor actor, Typed typed) {
        SharedGoalForm form = form(typed);
        Outcome<String> outcome = goals.propose(actor, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, done.value());
        }
        ModelAndView page = form(actor, null, form, problems(outcome));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayComposeSharedGoals
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        SharedGoal goal = goals.find(actor, number);
        return form(actor, goal, SharedGoalForm.of(goal), Problems.NONE);
    }

    @MayComposeSharedGoals
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        SharedGoalForm form = form(typed);
        Outcome<SharedGoal> outcome = goals.change(actor, number, form);
        if (outcome instanceof Outcome.Done<SharedGoal>) {
            return to(actor, number);
        }
        if (outcome instanceof Outcome.Overtaken<SharedGoal> overtaken) {
            SharedGoal saved = overtaken.current();
            ModelAndView page =
                    form(actor, saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page = form(actor, goals.find(actor, number), form, problems(outcome));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(Actor actor, @Nullable SharedGoal goal, SharedGoalForm form, Problems problems) {
        return new ModelAndView("goals/shared-form")
                .addObject("goal", goal)
                .addObject("form", form)
                .addObject("offered", goals.parts(actor))
                .addObject("problems", problems);
    }

    private static SharedGoalForm form(Typed typed) {
        return new SharedGoalForm(typed.text("judul"), typed.text("uraian"), typed.texts("asal"), typed.version());
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/tujuan/bersama/" + number);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
