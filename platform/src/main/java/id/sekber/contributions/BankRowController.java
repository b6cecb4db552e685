package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.ledger.MayKeepBooks;
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

/** Payments out of a statement of the bank or treasury, in four steps. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/bank")
class BankRowController {

    private final ImportBankRows importing;
    private final MessageSource messages;

    BankRowController(ImportBankRows importing, MessageSource messages) {
        this.importing = importing;
        this.messages = messages;
    }

    @MayKeepBooks
    @GetMapping
    ModelAndView begin() {
        return new ModelAndView("contributions/bank").addObject("problems", Problems.NONE);
    }

    @MayKeepBooks
    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return TableFile.workbook("templat-bank", table(locale).template());
    }

    private TableWriter table(Locale locale) {
        return new TableWriter(new ReasonWords(messages, locale), "contributions.bank.title", BankRows.COLUMNS);
    }

    @MayKeepBooks
    @PostMapping
    ModelAndView receive(
            Actor actor, @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        if (outcome instanceof Outcome.Done<UUID> done) {
            return to(actor, done.value());
        }
        return new ModelAndView("contributions/bank", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("problems", problems(outcome));
    }

    @MayKeepBooks
    @GetMapping("/{file}")
    ModelAndView look(Actor actor, @PathVariable UUID file) {
        return page(actor, file, Problems.NONE, HttpStatus.OK);
    }

    @MayKeepBooks
    @PostMapping("/{file}")
    ModelAndView take(Actor actor, @PathVariable UUID file) {
        Outcome<ImportBankRows.Received> outcome = importing.take(actor, file);
        if (outcome instanceof Outcome.Done<ImportBankRows.Received>) {
            return to(actor, file);
        }
        return outcome instanceof Outcome.Overtaken<ImportBankRows.Received>
                ? page(actor, file, Problems.of("", "contributions.overtaken"), HttpStatus.CONFLICT)
                : page(actor, file, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayKeepBooks
    @GetMapping("/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-bank",
                table(locale).faults(importing.preview(actor, file).preview()));
    }

    private ModelAndView page(Actor actor, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("contributions/bank-rows", status)
                .addObject("received", importing.preview(actor, file))
                .addObject("problems", problems);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView to(Actor actor, UUID file) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/buku-besar/bank/" + file);
    }
}
