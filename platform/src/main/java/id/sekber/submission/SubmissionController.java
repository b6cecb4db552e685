package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a plan on its way to the parties: the check, the versions, their differences, their assessment. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/pengajuan")
class SubmissionController {

    private static final String RELEASE = "rilis";

    private final Plans plans;
    private final Assessments assessments;
    private final Programmes programmes;

    SubmissionController(Plans plans, Assessments assessments, Programmes programmes) {
        this.plans = plans;
        this.assessments = assessments;
        this.programmes = programmes;
    }

    static String path(String programme) {
        return "/program/" + programme + "/pengajuan";
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        Plans.View view = plans.view(actor, number);
        return page(view, new SubmissionForm("", "", view.plan().fingerprint()), Problems.NONE, HttpStatus.OK);
    }

    @MaySubmitPlans
    @PostMapping
    ModelAndView submit(Actor actor, @PathVariable String number, Typed typed) {
        SubmissionForm form = SubmissionForm.of(typed);
        Outcome<Version> outcome = plans.submit(actor, number, form);
        if (outcome instanceof Outcome.Refused<Version> refused) {
            return page(plans.view(actor, number), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Version>) {
            Plans.View view = plans.view(actor, number);
            return page(view, form.onTopOf(view.plan()), Problems.of("", "submission.overtaken"), HttpStatus.CONFLICT);
        }
        return to(actor, number, ((Outcome.Done<Version>) outcome).value());
    }

    private static ModelAndView page(Plans.View view, SubmissionForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("submission/submission", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{ordinal:\\d{1,6}}")
    ModelAndView version(Actor actor, @PathVariable String number, @PathVariable int ordinal) {
        Programme programme = programmes.find(actor, number);
        Version version = plans.version(actor, programme, ordinal);
        return new ModelAndView("submission/version")
                .addObject("programme", programme)
                .addObject("version", version)
                .addObject("plan", plans.plan(actor, version))
                .addObject("assessments", assessments.of(actor, version));
    }

    /** @param lama ordinal of the earlier version; that in force when left out */
    @MayReadSecretariat
    @GetMapping("/beda")
    ModelAndView differences(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String baru) {
        Programme programme = programmes.find(actor, number);
        List<Version> versions = plans.versions(actor, programme);
        Optional<Version> earlier = chosen(versions, lama).or(() -> firstToCompare(versions));
        Optional<Version> later = chosen(versions, baru);
        Optional<Differences> differences = earlier.map(known -> Differences.between(
                plans.plan(actor, known),
                later.map(version -> plans.plan(actor, version)).orElseGet(() -> plans.plan(actor, programme))));
        return new ModelAndView("submission/differences")
                .addObject("programme", programme)
                .addObject("versions", versions)
                .addObject("earlier", earlier.orElse(null))
                .addObject("later", later.orElse(null))
                .addObject("differences", differences.orElse(null));
    }

    private static Optional<Version> chosen(List<Version> versions, String ordinal) {
        return versions.stream()
                .filter(version -> String.valueOf(version.ordinal()).equals(ordinal))
                .findFirst();
    }

    private static Optional<Version> firstToCompare(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.state() == Version.State.IN_FORCE)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    @MayAssessPlans
    @GetMapping("/{ordinal:\\d{1,6}}/nilai/{checklist}")
    ModelAndView assess(
            Actor actor, @PathVariable String number, @PathVariable int ordinal, @PathVariable UUID checklist) {
        Programme programme = programmes.find(actor, number);
        Version version = plans.version(actor, programme, ordinal);
        Optional<Assessment> own = own(actor, version, checklist);
        return assessing(actor, programme, version, checklist, AssessmentForm.of(own), Problems.NONE, HttpStatus.OK);
    }

    @MayAssessPlans
    @PostMapping("/{ordinal:\\d{1,6}}/nilai/{checklist}")
    ModelAndView assess(
            Actor actor,
            @PathVariable String number,
            @PathVariable int ordinal,
            @PathVariable UUID checklist,
            Typed typed) {
        Programme programme = programmes.find(actor, number);
        Version version = plans.version(actor, programme, ordinal);
        AssessmentForm form = AssessmentForm.of(typed);
        Outcome<Assessment> outcome = typed.text("aksi").equals(RELEASE)
                ? assessments.release(actor, version, checklist, form)
                : assessments.write(actor, version, checklist, form);
        if (outcome instanceof Outcome.Refused<Assessment> refused) {
            return assessing(
                    actor, programme, version, checklist, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Assessment> overtaken) {
            return assessing(
                    actor,
                    programme,
                    version,
                    checklist,
                    form.onTopOf(overtaken.current()),
                    Problems.of("", "submission.assess.overtaken"),
                    HttpStatus.CONFLICT);
        }
        return to(actor, number, version);
    }

    private Optional<Assessment> own(Actor actor, Version version, UUID checklist) {
        return assessments.of(actor, version).stream()
                .filter(view -> view.judged().checklist().id().equals(checklist))
                .findFirst()
                .flatMap(Assessments.View::own);
    }

    private ModelAndView assessing(
            Actor actor,
            Programme programme,
            Version version,
            UUID checklist,
            AssessmentForm form,
            Problems problems,
            HttpStatus status) {
        return new ModelAndView("submission/assess", status)
                .addObject("programme", programme)
                .addObject("version", version)
                .addObject("checklist", assessments.checklist(actor, checklist))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView to(Actor actor, String number, Version version) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + path(number) + "/" + version.ordinal());
    }
}
