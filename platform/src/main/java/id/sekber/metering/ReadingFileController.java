package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.tables.Column;
import id.sekber.tables.TableFile;
import id.sekber.tables.TableWriter;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Readings out of files, in four steps: template, sending, looking, confirming; then the progress. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/meter/impor")
class ReadingFileController {

    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final ImportReadings importing;
    private final MessageSource messages;
    private final Clock clock;

    ReadingFileController(ImportReadings importing, MessageSource messages, Clock clock) {
        this.importing = importing;
        this.messages = messages;
        this.clock = clock;
    }

    @MayKeepMeters
    @GetMapping
    ModelAndView begin() {
        return new ModelAndView("metering/import").addObject("problems", Problems.NONE);
    }

    @MayKeepMeters
    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook(
                "templat-bacaan",
                TableWriter.workbook(
                        "bacaan", ReadingColumns.ALL, key -> messages.getMessage(key, null, locale), Stream.of()));
    }

    @MayKeepMeters
    @PostMapping
    ModelAndView receive(
            Actor actor, @RequestParam(name = ImportReadings.FILE, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ImportReadings.FILE, "metering.import.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        return outcome instanceof Outcome.Done<UUID> done
                ? MeteringPages.to(actor, "/meter/impor/" + done.value())
                : MeteringPages.refused(
                        outcome,
                        new ModelAndView("metering/import").addObject("problems", MeteringPages.problems(outcome)));
    }

    /** While the file is being taken the page asks again by itself; it works as well by the reader's own reloading. */
    @MayKeepMeters
    @GetMapping("/{file}")
    ModelAndView look(Actor actor, @PathVariable UUID file, HttpServletResponse response) {
        ModelAndView page = page(actor, file, Problems.NONE);
        if (Boolean.TRUE.equals(page.getModel().get("running"))) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return page;
    }

    private ModelAndView page(Actor actor, UUID file, Problems problems) {
        ImportReadings.Received received = importing.preview(actor, file);
        Incoming.Progress progress = received.file().progress();
        return new ModelAndView("metering/incoming")
                .addObject("received", received)
                .addObject("running", progress != null && progress.running(clock.instant()))
                .addObject("interrupted", progress != null && progress.interrupted(clock.instant()))
                .addObject("problems", problems);
    }

    @MayKeepMeters
    @PostMapping("/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file) {
        importing.take(actor, file);
        return MeteringPages.to(actor, "/meter/impor/" + file);
    }

    @MayKeepMeters
    @PostMapping("/{file}/batal")
    ModelAndView cancel(Actor actor, @PathVariable UUID file) {
        Outcome<Incoming> outcome = importing.cancel(actor, file);
        if (outcome instanceof Outcome.Done<Incoming>) {
            return MeteringPages.to(actor, "/meter/impor/" + file);
        }
        ModelAndView page = page(actor, file, MeteringPages.problems(outcome));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayKeepMeters
    @GetMapping("/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        JudgedReadings rows = importing.preview(actor, file).rows();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Column.REASON, "metering.import.reason"));
        columns.addAll(ReadingColumns.ALL);
        Stream<List<String>> lines = rows == null
                ? Stream.of()
                : rows.faults().stream().map(fault -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(words(fault.problems(), locale));
                    cells.addAll(fault.cells());
                    return cells;
                });
        return TableFile.workbook(
                "galat-bacaan",
                TableWriter.workbook("galat", columns, key -> messages.getMessage(key, null, locale), lines));
    }

    private String words(Problems problems, Locale locale) {
        return problems.list().stream()
                .map(problem -> problem.field() + ": " + words(problem.reason(), locale))
                .collect(Collectors.joining(" "));
    }

    private String words(Reason reason, Locale locale) {
        Figures figures = new Figures(locale);
        Object[] arguments = reason.arguments().stream()
                .map(argument -> argument instanceof LocalDate day
                        ? figures.date(day)
                        : argument instanceof BigDecimal number ? figures.number(number) : argument)
                .toArray();
        return messages.getMessage(reason.key(), arguments, locale);
    }
}
