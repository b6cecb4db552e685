package id.sekber.metering;

import id.sekber.accounts.Actor;
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
import java.util.Locale;
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

/** Readings out of files, in four steps: template, sending, looking, confirming. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/meter/impor")
class ReadingFileController {

    private final ImportReadings importing;
    private final MessageSource messages;
    private final Jobs jobs;

    ReadingFileController(ImportReadings importing, Jobs jobs, MessageSource messages) {
        this.importing = importing;
        this.messages = messages;
        this.jobs = jobs;
    }

    @MayKeepMeters
    @GetMapping
    ModelAndView begin() {
        return new ModelAndView("metering/import").addObject("problems", Problems.NONE);
    }

    @MayKeepMeters
    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook("templat-bacaan", table(locale).template());
    }

    private TableWriter table(Locale locale) {
        return new TableWriter(new ReasonWords(messages, locale), "metering.readings", ReadingColumns.ALL);
    }

    @MayKeepMeters
    @PostMapping
    ModelAndView receive(
            Actor actor, @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        return outcome instanceof Outcome.Done<UUID> done
                ? MeteringPages.to(actor, "/meter/impor/" + done.value())
                : MeteringPages.refused(
                        outcome,
                        new ModelAndView("metering/import").addObject("problems", MeteringPages.problems(outcome)));
    }

    @MayKeepMeters
    @GetMapping("/{file}")
    ModelAndView look(Actor actor, @PathVariable UUID file) {
        return page(actor, file, Problems.NONE);
    }

    private ModelAndView page(Actor actor, UUID file, Problems problems) {
        return new ModelAndView("metering/incoming")
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    @MayKeepMeters
    @PostMapping("/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file) {
        String preview = "/buku-besar/meter/impor/" + file;
        Job job = jobs.begin(
                actor,
                Reason.of("metering.import.job"),
                preview,
                advance -> importing.take(actor, file, advance).map(taken -> preview));
        Outcome<String> outcome = job.endedWithin(Jobs.PATIENCE).orElseGet(() -> Outcome.done(job.path()));
        if (outcome instanceof Outcome.Done<String> done) {
            return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + done.value());
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<String>;
        ModelAndView page =
                page(actor, file, overtaken ? Problems.of("", "spreadsheets.moved") : MeteringPages.problems(outcome));
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayKeepMeters
    @GetMapping("/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-bacaan",
                table(locale).faults(importing.preview(actor, file).preview()));
    }
}
