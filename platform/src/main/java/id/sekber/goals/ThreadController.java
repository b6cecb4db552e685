package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The threads from challenge to indicator: all of them with their gaps, and the ties of one end. */
@Controller
@RequestMapping("/s/{secretariat}/tujuan/benang")
class ThreadController {

    private final FollowThreads threads;
    private final GoalNames names;

    ThreadController(FollowThreads threads, GoalNames names) {
        this.threads = threads;
        this.names = names;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView all(Actor actor) {
        Threads all = threads.all(actor);
        List<Threads.Path> paths = all.paths();
        return new ModelAndView("goals/threads")
                .addObject("paths", paths)
                .addObject("gaps", all.gaps())
                .addObject("picture", ThreadPicture.of(paths));
    }

    @MayReadSecretariat
    @GetMapping("/{from}/{number}")
    ModelAndView ties(Actor actor, @PathVariable String from, @PathVariable String number, Locale locale) {
        return page(threads.ties(actor, end(from), number), new Typed(Map.of()), Problems.NONE, locale);
    }

    @MayComposeSharedGoals
    @PostMapping("/{from}/{number}/{to}")
    ModelAndView tie(
            Actor actor,
            @PathVariable String from,
            @PathVariable String number,
            @PathVariable String to,
            Typed typed,
            Locale locale) {
        Outcome<Ties> outcome = threads.tie(actor, end(from), number, end(to), typed.text(to), typed.text("kata"));
        if (outcome instanceof Outcome.Refused<Ties> refused) {
            ModelAndView page = page(threads.ties(actor, end(from), number), typed, refused.problems(), locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return to(actor, from, number);
    }

    @MayComposeSharedGoals
    @PostMapping("/{from}/{number}/{to}/lepas")
    ModelAndView untie(
            Actor actor, @PathVariable String from, @PathVariable String number, @PathVariable String to, Typed typed) {
        threads.untie(actor, end(from), number, end(to), typed.text("yang"));
        return to(actor, from, number);
    }

    private ModelAndView page(Ties ties, Typed typed, Problems problems, Locale locale) {
        return new ModelAndView("goals/ties")
                .addObject("ties", ties)
                .addObject("indicators", names.indicators(locale.getLanguage()))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    private static End end(String word) {
        return End.find(word).orElseThrow(() -> new GoalNotFound(word));
    }

    private static ModelAndView to(Actor actor, String from, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/tujuan/benang/" + from + "/" + number);
    }
}
