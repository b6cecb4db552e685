package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.documents.Attachment;
import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.ReasonWords;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.Workbook;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.io.IOException;
import java.util.ArrayList;
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
    private final MessageSource messages;

    GoalFileController(DevelopmentGoals goals, ImportGoals importing, GoalNames names, MessageSource messages) {
        this.goals = goals;
        this.importing = importing;
        this.names = names;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/tujuan.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        GoalSearch search = GoalSearch.read(parameters);
        GoalSearch answered = search.problems().any() ? search.without(GoalSearch.Part.TEXT) : search;
        List<Workbook.Line> lines = goals.forAFile(actor, answered).stream()
                .map(goal -> new Workbook.Line(GoalForm.ofFile(goal).keyed(), ""))
                .toList();
        return Attachment.xlsx("tujuan", Workbook.write(titles(locale), columns(locale), lines));
    }

    @MayReadSecretariat
    @GetMapping("/tujuan/impor/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return Attachment.xlsx("templat-tujuan", Workbook.write(titles(locale), columns(locale), List.of()));
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
            Actor actor, @RequestParam(name = ImportGoals.FILE, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ImportGoals.FILE, "goals.import.noFile")
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
        Outcome<ReceivedFile> outcome = importing.take(actor, file, dilihat);
        if (outcome instanceof Outcome.Done<ReceivedFile>) {
            return to(actor, file);
        }
        return outcome instanceof Outcome.Overtaken<ReceivedFile>
                ? preview(actor, file, Problems.of("", "goals.import.moved"), HttpStatus.CONFLICT)
                : preview(actor, file, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayWriteGoals
    @GetMapping("/tujuan/impor/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        List<Workbook.Line> lines = importing.preview(actor, file).preview().in(ImportPreview.State.FAULT).stream()
                .map(row -> new Workbook.Line(row.form().keyed(), words.of(row.problems())))
                .toList();
        return Attachment.xlsx("galat-tujuan", Workbook.writeWithReasons(titles(locale), columns(locale), lines));
    }

    private ModelAndView preview(Actor actor, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("goals/preview", status)
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    private Workbook.Titles titles(Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        return new Workbook.Titles(
                words.of("goals.file.sheet"), words.of("goals.file.codes"), words.of("goals.file.reason"));
    }

    private List<Column> columns(Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        List<Column> columns = new ArrayList<>();
        for (GoalColumn column : GoalColumn.values()) {
            columns.add(new Column(column.key(), words.of(column.messageKey()), choices(column, words, locale)));
        }
        return columns;
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
