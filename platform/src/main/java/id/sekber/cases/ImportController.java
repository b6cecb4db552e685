package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.jobs.Job;
import id.sekber.jobs.Jobs;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Cases as files: out in two forms, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}")
class ImportController {

    private final CaseLibrary library;
    private final ImportCases importing;
    private final Jobs jobs;
    private final MessageSource messages;

    ImportController(CaseLibrary library, ImportCases importing, Jobs jobs, MessageSource messages) {
        this.library = library;
        this.importing = importing;
        this.jobs = jobs;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/kasus.json")
    ResponseEntity<byte[]> json(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        List<CaseForm> forms = library.forms(actor, Search.read(parameters), locale.getLanguage());
        return TableFile.json("kasus", CaseJson.write(forms));
    }

    @MayReadSecretariat
    @GetMapping("/kasus.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        List<CaseForm> forms = library.forms(actor, Search.read(parameters), locale.getLanguage());
        return TableFile.workbook("kasus", table(locale).workbook(forms.stream().map(CaseForm::inOrder)));
    }

    @MayReadSecretariat
    @GetMapping("/kasus/impor/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook("templat-kasus", table(locale).template());
    }

    private TableWriter table(Locale locale) {
        return CaseWorkbook.writer(new ReasonWords(messages, locale));
    }

    @MayKeepCases
    @GetMapping("/kasus/impor")
    ModelAndView begin() {
        return new ModelAndView("cases/import").addObject("problems", Problems.NONE);
    }

    @MayKeepCases
    @PostMapping("/kasus/impor")
    ModelAndView receive(
            Actor actor, @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        if (outcome instanceof Outcome.Done<UUID> done) {
            return to(actor, done.value());
        }
        return new ModelAndView("cases/import", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("problems", problems(outcome));
    }

    @MayKeepCases
    @GetMapping("/kasus/impor/{file}")
    ModelAndView preview(Actor actor, @PathVariable UUID file) {
        return preview(actor, file, Problems.NONE, HttpStatus.OK);
    }

    @MayKeepCases
    @PostMapping("/kasus/impor/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file, @RequestParam(defaultValue = "") String dilihat) {
        String preview = "/kasus/impor/" + file;
        Job job = jobs.begin(
                actor,
                Reason.of("cases.import.job"),
                preview,
                advance -> importing.take(actor, file, dilihat, advance).map(taken -> preview));
        Outcome<String> outcome = job.endedWithin(Jobs.PATIENCE).orElseGet(() -> Outcome.done(job.path()));
        if (outcome instanceof Outcome.Done<String> done) {
            return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + done.value());
        }
        return outcome instanceof Outcome.Overtaken<String>
                ? preview(actor, file, Problems.of("", "spreadsheets.moved"), HttpStatus.CONFLICT)
                : preview(actor, file, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayKeepCases
    @GetMapping("/kasus/impor/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-kasus",
                table(locale).faults(importing.preview(actor, file).preview()));
    }

    private ModelAndView preview(Actor actor, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("cases/preview", status)
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    private static ModelAndView to(Actor actor, UUID file) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kasus/impor/" + file);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
