package id.sekber.jobs;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Watching one's own long work, and calling it off. */
@Controller
@RequestMapping("/s/{secretariat}/pekerjaan/{id}")
class JobController {

    /** The page answers when there is something new to say, or after this. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        Job job = jobs.find(actor, id).orElseThrow(() -> new JobNotFound(id));
        job.await(LOOK);
        Outcome<String> outcome = job.outcome();
        if (outcome instanceof Outcome.Done<String> done) {
            return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + done.value());
        }
        if (outcome instanceof Outcome.Refused<String> refused) {
            return page(job, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return outcome == null
                ? page(job, Problems.NONE, HttpStatus.OK)
                : page(job, Problems.of("", "jobs.overtaken"), HttpStatus.CONFLICT);
    }

    /** What it did so far is taken back; one that ended meanwhile stays as it ended. */
    @MayReadSecretariat
    @PostMapping("/batal")
    ModelAndView callOff(Actor actor, @PathVariable UUID id) {
        Job job = jobs.find(actor, id).orElseThrow(() -> new JobNotFound(id));
        job.callOff();
        job.await(LOOK);
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + job.path());
    }

    private static ModelAndView page(Job job, Problems problems, HttpStatus status) {
        return new ModelAndView("jobs/job", status).addObject("job", job).addObject("problems", problems);
    }
}
