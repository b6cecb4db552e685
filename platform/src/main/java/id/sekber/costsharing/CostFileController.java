package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
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

/** The costs of a plan as a workbook: out, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya/rencana")
class CostFileController {

    private final Programmes programmes;
    private final CostPlans plans;
    private final ImportCosts importing;
    private final MessageSource messages;

    CostFileController(Programmes programmes, CostPlans plans, ImportCosts importing, MessageSource messages) {
        this.programmes = programmes;
        this.plans = plans;
        this.importing = importing;
        this.messages = messages;
    }

    private TableWriter table(Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        return new TableWriter(words, "costsharing.file.sheet", CostColumns.forWriting(words));
    }

    private Plan plan(Actor actor, String number) {
        return plans.find(actor, programmes.find(actor, number));
    }

    @MayReadSecretariat
    @GetMapping("/biaya.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String number, Locale locale) {
        return TableFile.workbook("biaya-" + number, table(locale).workbook(CostColumns.rows(plan(actor, number))));
    }

    @MayReadSecretariat
    @GetMapping("/impor/templat.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable String number, Locale locale) {
        return TableFile.workbook(
                "templat-biaya-" + number, table(locale).workbook(CostColumns.template(plan(actor, number))));
    }

    @MayKeepCostSheets
    @GetMapping("/impor")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        return begin(actor, number, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView begin(Actor actor, String number, Problems problems, HttpStatus status) {
        Programme programme = programmes.find(actor, number);
        plans.find(actor, programme);
        return new ModelAndView("costsharing/import", status)
                .addObject("programme", programme)
                .addObject("problems", problems);
    }

    @MayKeepCostSheets
    @PostMapping("/impor")
    ModelAndView receive(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(actor, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        return outcome instanceof Outcome.Done<UUID> done
                ? to(actor, number, "/impor/" + done.value())
                : begin(actor, number, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayKeepCostSheets
    @GetMapping("/impor/{file}")
    ModelAndView look(Actor actor, @PathVariable String number, @PathVariable UUID file) {
        return page(actor, number, file, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, String number, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("costsharing/incoming", status)
                .addObject("programme", programmes.find(actor, number))
                .addObject("received", importing.preview(actor, number, file))
                .addObject("problems", problems);
    }

    @MayKeepCostSheets
    @PostMapping("/impor/{file}")
    ModelAndView take(
            Actor actor,
            @PathVariable String number,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String dilihat) {
        Outcome<ReceivedFile> outcome = importing.take(actor, number, file, dilihat);
        if (outcome instanceof Outcome.Done<ReceivedFile>) {
            return to(actor, number, "/impor/" + file);
        }
        return outcome instanceof Outcome.Overtaken<ReceivedFile>
                ? page(actor, number, file, Problems.of("", "spreadsheets.moved"), HttpStatus.CONFLICT)
                : page(actor, number, file, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayKeepCostSheets
    @GetMapping("/impor/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable String number, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-biaya-" + number,
                table(locale).faults(importing.preview(actor, number, file).preview()));
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView to(Actor actor, String number, String path) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya/rencana" + path);
    }
}
