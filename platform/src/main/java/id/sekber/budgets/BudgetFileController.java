package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.ReasonWords;
import java.io.IOException;
import java.util.HashMap;
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

/** A budget as a workbook: out, and in again in four steps. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}")
class BudgetFileController {

    private final Programmes programmes;
    private final Budgets budgets;
    private final ImportBudget importing;
    private final MessageSource messages;

    BudgetFileController(Programmes programmes, Budgets budgets, ImportBudget importing, MessageSource messages) {
        this.programmes = programmes;
        this.budgets = budgets;
        this.importing = importing;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/anggaran.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        List<String> keys = BudgetTable.keys(view.budget().frame());
        return TableFile.workbook(
                "anggaran-" + number,
                table(view.budget().frame(), programme, locale)
                        .workbook(BudgetTable.rows(view).stream().map(cells -> BudgetTable.inOrder(cells, keys))));
    }

    @MayReadSecretariat
    @GetMapping("/anggaran/berkas/templat.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable String number, Locale locale) {
        return TableFile.workbook(
                "templat-anggaran", table(actor, number, locale).template());
    }

    @MayWriteBudgetLines
    @GetMapping("/anggaran/berkas")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        return page(programmes.find(actor, number), Problems.NONE);
    }

    private static ModelAndView page(Programme programme, Problems problems) {
        return new ModelAndView("budgets/import")
                .addObject("programme", programme)
                .addObject("problems", problems);
    }

    @MayWriteBudgetLines
    @PostMapping("/anggaran/berkas")
    ModelAndView receive(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = ReceivedFiles.FIELD, required = false) @Nullable MultipartFile sent)
            throws IOException {
        Outcome<UUID> outcome = sent == null
                ? Outcome.refused(ReceivedFiles.FIELD, "spreadsheets.no-file")
                : importing.receive(
                        actor, number, Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            ModelAndView page = page(programmes.find(actor, number), refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return to(actor, number, ((Outcome.Done<UUID>) outcome).value());
    }

    @MayWriteBudgetLines
    @GetMapping("/anggaran/berkas/{file}")
    ModelAndView preview(Actor actor, @PathVariable String number, @PathVariable UUID file) {
        return preview(actor, number, file, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView preview(Actor actor, String number, UUID file, Problems problems, HttpStatus status) {
        return new ModelAndView("budgets/preview", status)
                .addObject("programme", programmes.find(actor, number))
                .addObject("received", importing.preview(actor, number, file))
                .addObject("problems", problems);
    }

    @MayWriteBudgetLines
    @PostMapping("/anggaran/berkas/{file}")
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

    @MayWriteBudgetLines
    @GetMapping("/anggaran/berkas/{file}/galat.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable String number, @PathVariable UUID file, Locale locale) {
        return TableFile.workbook(
                "galat-anggaran",
                table(actor, number, locale)
                        .faults(importing.preview(actor, number, file).preview()));
    }

    private TableWriter table(Actor actor, String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        return table(budgets.find(actor, programme).budget().frame(), programme, locale);
    }

    private TableWriter table(Frame frame, Programme programme, Locale locale) {
        ReasonWords words = new ReasonWords(messages, locale);
        Map<String, Map<String, String>> choices = new HashMap<>();
        for (String column : List.of(BudgetTable.PARTY, BudgetTable.TYPE, BudgetTable.WAY)) {
            choices.put(column, new LinkedHashMap<>());
        }
        programme.parties().forEach(party -> of(choices, BudgetTable.PARTY).put(party.code(), party.name()));
        CostTypes.all()
                .forEach(type -> of(choices, BudgetTable.TYPE)
                        .put(type.code(), type.name().in(locale.getLanguage())));
        for (Way way : Way.values()) {
            of(choices, BudgetTable.WAY).put(way.code(), words.of(way.messageKey()));
        }
        for (Funding.Source source : Funding.Source.values()) {
            of(choices, BudgetTable.WAY).put(BudgetTable.code(source), words.of(source.messageKey()));
        }
        List<Column> columns = BudgetTable.keys(frame).stream()
                .map(key -> new Column(key, BudgetTable.messageKey(key), of(choices, key)))
                .toList();
        return new TableWriter(words, "budgets.title", columns);
    }

    private static Map<String, String> of(Map<String, Map<String, String>> choices, String column) {
        return choices.getOrDefault(column, Map.of());
    }

    private static ModelAndView to(Actor actor, String number, UUID file) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/anggaran/berkas/" + file);
    }
}
