package id.sekber.evidence;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.analysis.configurations.Solution;
import id.sekber.jobs.Job;
import id.sekber.jobs.Jobs;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The workbench of evidence: studies of the case library, their form, their results, and files for other programs. */
@Controller
@RequestMapping("/s/{secretariat}/kasus/kajian")
class StudyController {

    private static final String LIST = "/kasus/kajian";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** The button that only looks: the form comes back with its pictures, nothing is saved. */
    private static final String LOOK = "lihat";

    private final Studies studies;
    private final Jobs jobs;

    StudyController(Studies studies, Jobs jobs) {
        this.studies = studies;
        this.jobs = jobs;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("evidence/list")
                .addObject("studies", studies.all(actor))
                .addObject("sets", Catalogue.sets())
                .addObject("library", studies.library(actor));
    }

    @MayStudyEvidence
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, Locale locale, @RequestParam(defaultValue = "") String set) {
        Figures figures = new Figures(locale);
        return form(actor, null, StudyForm.ofReadySet(set, locale.getLanguage(), figures), Problems.NONE, figures);
    }

    @MayStudyEvidence
    @PostMapping("/baru")
    ModelAndView begin(Actor actor, Locale locale, Typed typed) {
        Figures figures = new Figures(locale);
        StudyForm form = StudyForm.typed(typed);
        if (typed.text("aksi").equals(LOOK)) {
            return look(actor, null, form, figures);
        }
        Job job = jobs.begin(
                actor,
                Reason.of("evidence.job", form.title()),
                LIST,
                advance -> studies.begin(actor, form.completed(figures), figures, advance)
                        .map(StudyController::path));
        Outcome<String> outcome = job.endedWithin(Jobs.PATIENCE).orElseGet(() -> Outcome.done(job.path()));
        if (outcome instanceof Outcome.Refused<String> refused) {
            return refused(form(actor, null, form, refused.problems(), figures));
        }
        return redirect(actor, ((Outcome.Done<String>) outcome).value());
    }

    @MayStudyEvidence
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, Locale locale, @PathVariable String number) {
        Study study = studies.find(actor, number);
        Figures figures = new Figures(locale);
        return form(
                actor,
                study,
                StudyForm.of(study.title(), study.settings(), study.version(), figures),
                Problems.NONE,
                figures);
    }

    @MayStudyEvidence
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, Locale locale, @PathVariable String number, Typed typed) {
        Figures figures = new Figures(locale);
        StudyForm form = StudyForm.typed(typed);
        if (typed.text("aksi").equals(LOOK)) {
            return look(actor, studies.find(actor, number), form, figures);
        }
        Job job = jobs.begin(
                actor,
                Reason.of("evidence.job", form.title()),
                path(number) + "/ubah",
                advance -> studies.change(actor, number, form.completed(figures), figures, advance)
                        .map(study -> path(study.number())));
        Outcome<String> outcome = job.endedWithin(Jobs.PATIENCE).orElseGet(() -> Outcome.done(job.path()));
        if (outcome instanceof Outcome.Refused<String> refused) {
            return refused(form(actor, studies.find(actor, number), form, refused.problems(), figures));
        }
        if (outcome instanceof Outcome.Overtaken<String>) {
            return overtaken(actor, studies.find(actor, number), form, figures);
        }
        return redirect(actor, ((Outcome.Done<String>) outcome).value());
    }

    private ModelAndView look(Actor actor, @Nullable Study study, StudyForm form, Figures figures) {
        Outcome<StudyForm> outcome = studies.look(actor, form.completed(figures), figures);
        return outcome instanceof Outcome.Refused<StudyForm> refused
                ? refused(form(actor, study, form, refused.problems(), figures))
                : form(actor, study, form, Problems.NONE, figures);
    }

    private ModelAndView overtaken(Actor actor, Study saved, StudyForm form, Figures figures) {
        StudyForm savedForm = StudyForm.of(saved.title(), saved.settings(), saved.version(), figures);
        Desk desk = studies.desk(actor, form.completed(figures), figures);
        ModelAndView page = form(actor, saved, form.onTopOf(saved), Problems.NONE, figures)
                .addObject("differing", form.completed(figures).differingFrom(savedForm, desk.caseNames()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView form(Actor actor, @Nullable Study study, StudyForm form, Problems problems, Figures figures) {
        StudyForm complete = form.completed(figures);
        return new ModelAndView("evidence/form")
                .addObject("study", study)
                .addObject("form", complete)
                .addObject("problems", problems)
                .addObject("desk", studies.desk(actor, complete, figures));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView to(Actor actor, String number) {
        return redirect(actor, path(number));
    }

    private static ModelAndView redirect(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + path);
    }

    private static String path(String number) {
        return LIST + "/" + number;
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "0") int hasil) {
        return new ModelAndView("evidence/result").addObject("result", studies.result(actor, number, hasil));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/suku")
    ModelAndView term(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int hasil,
            @RequestParam(defaultValue = "") String suku) {
        return new ModelAndView("evidence/term")
                .addObject("result", studies.result(actor, number, hasil))
                .addObject("term", studies.term(actor, number, hasil, suku));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/ulang")
    ModelAndView again(Actor actor, @PathVariable String number) {
        return new ModelAndView("evidence/again")
                .addObject("again", studies.again(actor, number))
                .addObject("problems", Problems.NONE);
    }

    @MayStudyEvidence
    @PostMapping("/{number}/ulang")
    ModelAndView keepAgain(Actor actor, @PathVariable String number) {
        Outcome<Integer> outcome = studies.keepAgain(actor, number);
        if (outcome instanceof Outcome.Refused<Integer> nothing) {
            return refused(new ModelAndView("evidence/again")
                    .addObject("again", studies.again(actor, number))
                    .addObject("problems", nothing.problems()));
        }
        return to(actor, number);
    }

    /** The question as the command line reads it; which of the three solutions it asks for is chosen by the address. */
    @MayReadSecretariat
    @GetMapping("/{number}/soal.json")
    ResponseEntity<byte[]> question(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int hasil,
            @RequestParam(defaultValue = "") String solusi) {
        Solution.Kind kind = Arrays.stream(Solution.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(solusi))
                .findFirst()
                .orElse(Findings.WATCHED);
        Run run = studies.result(actor, number, hasil).run();
        return file(
                number + "-" + run.number() + "-" + kind.name().toLowerCase(Locale.ROOT) + ".json",
                MediaType.APPLICATION_JSON,
                Question.read(run.question()).json(kind));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/tabel.csv")
    ResponseEntity<byte[]> table(
            Actor actor, @PathVariable String number, @RequestParam(defaultValue = "0") int hasil) {
        Result result = studies.result(actor, number, hasil);
        return file(number + "-" + result.run().number() + ".csv", CSV, TruthTableFile.of(result));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
