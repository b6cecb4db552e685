package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
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

/** Entries as a workbook: out, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar")
class EntryFileController {

    private final ImportEntries importing;
    private final MessageSource messages;

    EntryFileController(ImportEntries importing, MessageSource messages) {
        this.importing = importing;
        this.messages = messages;
    }

    private TableWriter table(Locale locale) {
        return new TableWriter(new ReasonWords(messages, locale), "ledger.journal", EntryLine.COLUMNS);
    }

    @MayReadSecretariat
    @GetMapping("/jurnal.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String asal,
            Locale locale) {
        return TableFile.workbook(
                "jurnal", table(locale).workbook(importing.forAFile(actor, cari.strip(), asal).stream()));
    }

    @MayKeepBooks
    @GetMapping("/impor")
    ModelAndView begin() {
        return new ModelAndView("ledger/import").addObject("problems", Problems.NONE);
    }

    @MayKeepBooks
    @GetMapping("/impor/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook("templat-jurnal", table(locale).template());
    }

    @MayKeepBooks
    @PostMapping("/impor")
    ModelAndView receive(
            Actor actor, @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        return outcome instanceof Outcome.Done<UUID> done
                ? LedgerPages.to(actor, "/impor/" + done.value())
                : new ModelAndView("ledger/import", HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("problems", LedgerPages.problems(outcome));
    }

    @MayKeepBooks
    @GetMapping("/impor/{file}")
    ModelAndView look(Actor actor, @PathVariable UUID file) {
        return page(actor, file, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("ledger/incoming", status)
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    @MayKeepBooks
    @PostMapping("/impor/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file, @RequestParam(defaultValue = "") String dilihat) {
        Outcome<ReceivedFile> outcome = importing.take(actor, file, dilihat);
        if (outcome instanceof Outcome.Done<ReceivedFile>) {
            return LedgerPages.to(actor, "/impor/" + file);
        }
        return outcome instanceof Outcome.Overtaken<ReceivedFile>
                ? page(actor, file, Problems.of("", "spreadsheets.moved"), HttpStatus.CONFLICT)
                : page(actor, file, LedgerPages.problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayKeepBooks
    @GetMapping("/impor/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-jurnal",
                table(locale).faults(importing.preview(actor, file).preview()));
    }
}
