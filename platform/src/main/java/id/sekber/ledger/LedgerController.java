package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.ReasonWords;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the books: trial balance, one account, the journal, one entry, a new entry. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar")
class LedgerController {

    private static final int LINES = 6;

    private final Ledger ledger;
    private final Books books;
    private final MessageSource messages;
    private final Clock clock;

    LedgerController(Ledger ledger, Books books, MessageSource messages, Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.messages = messages;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView trial(
            Actor actor, @RequestParam(defaultValue = "") String dari, @RequestParam(defaultValue = "") String sampai) {
        Days days = days(actor, dari, sampai);
        return new ModelAndView("ledger/trial")
                .addObject("chart", ledger.chart(actor))
                .addObject("balance", ledger.trialBalance(actor, days.from(), days.until()))
                .addObject("periods", books.periods(actor))
                .addObject("year", Integer.toString(actor.today(clock).getYear()))
                .addObject("dari", days.problems().any() ? dari : days.from().toString())
                .addObject(
                        "sampai", days.problems().any() ? sampai : days.until().toString())
                .addObject("problems", days.problems());
    }

    private record Days(LocalDate from, LocalDate until, Problems problems) {}

    /** From the beginning of the year until today, unless the address names other days. */
    private Days days(Actor actor, String dari, String sampai) {
        LocalDate today = actor.today(clock);
        Problems problems = Problems.NONE
                .unless(dari.isEmpty() || LedgerPages.day(dari).isPresent(), "dari", "ledger.date.form", dari)
                .unless(sampai.isEmpty() || LedgerPages.day(sampai).isPresent(), "sampai", "ledger.date.form", sampai);
        LocalDate until = LedgerPages.day(sampai).orElse(today);
        LocalDate from = LedgerPages.day(dari).orElse(until.withDayOfYear(1));
        if (from.isAfter(until)) {
            return new Days(until, until, problems.and("dari", "ledger.days.order", from, until));
        }
        return new Days(from, until, problems);
    }

    @MayReadSecretariat
    @GetMapping("/keuangan-daerah.xlsx")
    ResponseEntity<byte[]> byRegionCode(
            Actor actor,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            Locale locale) {
        Days days = days(actor, dari, sampai);
        return TableFile.workbook(
                "keuangan-daerah-" + days.from() + "-" + days.until(),
                new TableWriter(new ReasonWords(messages, locale), "ledger.journal", RegionRow.COLUMNS)
                        .workbook(ledger.byRegionCode(actor, days.from(), days.until()).stream()
                                .map(RegionRow::cells)));
    }

    @MayReadSecretariat
    @GetMapping("/akun/{code}")
    ModelAndView account(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "") String anggota,
            @RequestParam(defaultValue = "") String halaman) {
        Days days = days(actor, dari, sampai);
        return new ModelAndView("ledger/account")
                .addObject(
                        "statement",
                        ledger.statement(actor, code, anggota, days.from(), days.until(), LedgerPages.page(halaman)))
                .addObject("members", books.members(actor))
                .addObject("dari", days.problems().any() ? dari : days.from().toString())
                .addObject(
                        "sampai", days.problems().any() ? sampai : days.until().toString())
                .addObject("problems", days.problems());
    }

    @MayReadSecretariat
    @GetMapping("/jurnal")
    ModelAndView journal(
            Actor actor,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String asal,
            @RequestParam(defaultValue = "") String halaman) {
        return new ModelAndView("ledger/journal")
                .addObject("journal", ledger.journal(actor, cari.strip(), asal, LedgerPages.page(halaman)));
    }

    @MayKeepBooks
    @GetMapping("/jurnal/baru")
    ModelAndView blank(Actor actor, @RequestParam(defaultValue = "") String baris) {
        int lines = baris.matches("\\d{1,2}") ? Math.max(2, Integer.parseInt(baris)) : LINES;
        return form(actor, EntryForm.empty(actor.today(clock), lines), Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/jurnal/baru")
    ModelAndView post(Actor actor, Typed typed, Locale locale) {
        EntryForm form = read(typed);
        Outcome<Posting> reading = form.read(new Figures(locale));
        Outcome<Entry> outcome = reading instanceof Outcome.Done<Posting> done
                ? ledger.post(actor, done.value())
                : Outcome.refused(LedgerPages.problems(reading));
        if (outcome instanceof Outcome.Done<Entry> done) {
            return LedgerPages.to(actor, "/jurnal/" + done.value().number());
        }
        return LedgerPages.with(LedgerPages.status(outcome), form(actor, form, LedgerPages.problems(outcome)));
    }

    private static EntryForm read(Typed typed) {
        String count = typed.text("baris");
        int lines = count.matches("\\d{1,2}") ? Math.min(Integer.parseInt(count), EntryForm.MOST_LINES) : LINES;
        List<LineForm> read = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            String currency = typed.text("mata-uang-" + i);
            read.add(new LineForm(
                    typed.text("akun-" + i),
                    typed.text("debit-" + i).strip(),
                    typed.text("kredit-" + i).strip(),
                    currency.isEmpty() ? "IDR" : currency,
                    typed.text("anggota-" + i),
                    typed.text("dana-" + i)));
        }
        return new EntryForm(typed.text("tanggal"), typed.text("uraian"), typed.text("program"), read);
    }

    private ModelAndView form(Actor actor, EntryForm form, Problems problems) {
        return new ModelAndView("ledger/entry-form")
                .addObject("form", form)
                .addObject("chart", ledger.chart(actor))
                .addObject("members", books.members(actor))
                .addObject("funds", books.funds(actor))
                .addObject("programmes", books.programmes(actor))
                .addObject(
                        "currencies",
                        books.rates(actor).stream()
                                .map(rate -> rate.currency().getCurrencyCode())
                                .distinct()
                                .toList())
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/jurnal/{number}")
    ModelAndView entry(Actor actor, @PathVariable String number) {
        return entry(ledger.find(actor, number), new Typed(Map.of()), Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/jurnal/{number}/balik")
    ModelAndView reverse(Actor actor, @PathVariable String number, Typed typed) {
        Outcome<Entry> outcome =
                ledger.reverse(actor, number, new ReversalForm(typed.text("tanggal"), typed.text("alasan")));
        if (outcome instanceof Outcome.Done<Entry> done) {
            return LedgerPages.to(actor, "/jurnal/" + done.value().number());
        }
        return LedgerPages.with(
                LedgerPages.status(outcome), entry(ledger.find(actor, number), typed, LedgerPages.problems(outcome)));
    }

    private static ModelAndView entry(Entry entry, Typed typed, Problems problems) {
        return new ModelAndView("ledger/entry")
                .addObject("entry", entry)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }
}
