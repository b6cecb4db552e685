package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.jobs.Job;
import id.sekber.jobs.Jobs;
import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Goals as a workbook: out, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}")
class GoalFileController {

    private final DevelopmentGoals goals;
    private final ImportGoals importing;
    private final GoalNames names;
    private final Jobs jobs;
    private final MessageSource messages;

    GoalFileController(
            DevelopmentGoals goals, ImportGoals importing, GoalNames names, Jobs jobs, MessageSource messages) {
        this.goals = goals;
        this.importing = importing;
        this.names = names;
        this.jobs = jobs;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/tujuan.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        GoalSearch search = GoalSearch.read(parameters);
        GoalSearch answered = search.problems().any() ? search.without(GoalSearch.Part.TEXT) : search;
        return TableFile.workbook(
                "tujuan",
                table(locale)
                        .workbook(goals.forAFile(actor, answered).stream()
                                .map(goal -> GoalForm.ofFile(goal).inOrder())));
    }

    @MayReadSecretariat
    @GetMapping("/tujuan/impor/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook("templat-tujuan", table(locale).template());
    }

    @MayWriteGoals
    @GetMapping("/tujuan/impor")
    ModelAndView begin(Actor actor) {
        if (actor.member().isEmpty()) {
            throw new NotAllowed();
        }
        return new ModelAndView("goals/import").addObject("problems", Problems.NONE);
    }

    @MayWriteGoals
    @PostMapping("/tujuan/impor")
    ModelAndView receive(
            Actor actor, @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        if (outcome instanceof Outcome.Done<UUID> done) {
            return to(actor, done.value());
        }
        return new ModelAndView("goals/import", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("problems", problems(outcome));
    }

    @MayWriteGoals
    @GetMapping("/tujuan/impor/{file}")
    ModelAndView preview(Actor actor, @PathVariable UUID file) {
        return preview(actor, file, Problems.NONE, HttpStatus.OK);
    }

    @MayWriteGoals
    @PostMapping("/tujuan/impor/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file, @RequestParam(defaultValue = "") String dilihat) {
        String preview = "/tujuan/impor/" + file;
        Job job = jobs.begin(
                actor,
                Reason.of("goals.import.job"),
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

    @MayWriteGoals
    @GetMapping("/tujuan/impor/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-tujuan",
                table(locale).faults(importing.preview(actor, file).preview()));
    }

    private ModelAndView preview(Actor actor, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("goals/preview", status)
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    private TableWriter table(Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        List<Column> columns = Arrays.stream(GoalColumn.values())
                .map(column -> new Column(column.key(), column.messageKey(), choices(column, words, locale)))
                .toList();
        return new TableWriter(words, "goals.file.sheet", columns);
    }

    private Map<String, String> choices(GoalColumn column, ReasonWords words, Locale locale) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (column) {
            case AFFAIR -> choices.putAll(names.affairs(locale.getLanguage()));
            case SDG -> choices.putAll(names.sdgs(locale.getLanguage()));
            case INDICATOR -> choices.putAll(names.indicators(locale.getLanguage()));
            default -> column.choices().forEach((code, key) -> choices.put(code, words.of(key)));
        }
        choices.remove("");
        return choices;
    }

    private static ModelAndView to(Actor actor, UUID file) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/tujuan/impor/" + file);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
