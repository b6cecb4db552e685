package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Output;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.ReceivedFile;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Activities as a workbook: out, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}")
class ActivityFileController {

    private final Programmes programmes;
    private final Activities activities;
    private final ImportActivities importing;
    private final MessageSource messages;

    ActivityFileController(
            Programmes programmes, Activities activities, ImportActivities importing, MessageSource messages) {
        this.programmes = programmes;
        this.activities = activities;
        this.importing = importing;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/kegiatan.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Timeline timeline = activities.of(actor, programme);
        return TableFile.workbook(
                "kegiatan-" + number,
                table(programme, locale)
                        .workbook(timeline.activities().stream()
                                .map(activity -> List.copyOf(ActivityCells.of(activity, timeline, programme)
                                        .values()))));
    }

    @MayReadSecretariat
    @GetMapping("/kegiatan/berkas/templat.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable String number, Locale locale) {
        return TableFile.workbook(
                "templat-kegiatan",
                table(programmes.find(actor, number), locale).template());
    }

    @MayWriteActivities
    @GetMapping("/kegiatan/berkas")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        return page(programmes.find(actor, number), Problems.NONE);
    }

    private static ModelAndView page(Programme programme, Problems problems) {
        return new ModelAndView("activities/import")
                .addObject("programme", programme)
                .addObject("problems", problems);
    }

    @MayWriteActivities
    @PostMapping("/kegiatan/berkas")
    ModelAndView receive(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            ModelAndView page = page(programmes.find(actor, number), refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return to(actor, number, ((Outcome.Done<UUID>) outcome).value());
    }

    @MayWriteActivities
    @GetMapping("/kegiatan/berkas/{file}")
    ModelAndView preview(Actor actor, @PathVariable String number, @PathVariable UUID file) {
        return preview(actor, number, file, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView preview(Actor actor, String number, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("activities/preview", status)
                .addObject("programme", programmes.find(actor, number))
                .addObject("received", importing.preview(actor, number, file))
                .addObject("problems", problems);
    }

    @MayWriteActivities
    @PostMapping("/kegiatan/berkas/{file}")
    ModelAndView take(
            Actor actor,
            @PathVariable String number,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String dilihat) {
        Outcome<ReceivedFile> outcome = importing.take(actor, number, file, dilihat);
        if (outcome instanceof Outcome.Done<ReceivedFile>) {
            return to(actor, number, file);
        }
        return outcome instanceof Outcome.Refused<ReceivedFile> refused
                ? preview(actor, number, file, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : preview(actor, number, file, Problems.of("", "spreadsheets.moved"), HttpStatus.CONFLICT);
    }

    @MayWriteActivities
    @GetMapping("/kegiatan/berkas/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable String number, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-kegiatan",
                table(programmes.find(actor, number), locale)
                        .faults(importing.preview(actor, number, file).preview()));
    }

    private TableWriter table(Programme programme, Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        Map<String, String> parties = new LinkedHashMap<>();
        for (Party party : programme.parties()) {
            parties.put(party.code(), party.name());
        }
        Map<String, String> states = new LinkedHashMap<>();
        for (Deliverable.State state : Deliverable.State.values()) {
            states.put(state.code(), words.of(state.messageKey()));
        }
        Map<String, String> outputs = new LinkedHashMap<>();
        for (Output output : programme.outputs()) {
            outputs.putIfAbsent(
                    output.words(), words.of(Reason.of("activities.output.numbered", programme.numberOf(output))));
        }
        List<Column> columns = Arrays.stream(ActivityColumn.values())
                .map(column -> new Column(
                        column.key(),
                        column.messageKey(),
                        switch (column) {
                            case OUTPUT -> outputs;
                            case RESPONSIBLE, PARTICIPANTS -> parties;
                            case DELIVERABLES -> states;
                            default -> Map.of();
                        }))
                .toList();
        return new TableWriter(words, "activities.title", columns);
    }

    private static ModelAndView to(Actor actor, String number, UUID file) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/kegiatan/berkas/" + file);
    }
}
