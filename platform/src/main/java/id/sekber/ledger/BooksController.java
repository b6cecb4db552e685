package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of what the books are kept by: chart of accounts, months, rates, sources of money. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar")
class BooksController {

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    BooksController(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MayKeepBooks
    @PostMapping("/mulai")
    ModelAndView begin(Actor actor, Typed typed) {
        Outcome<Chart> outcome = books.begin(actor, typed.text("tahun"));
        if (outcome instanceof Outcome.Done<Chart>) {
            return LedgerPages.to(actor, "/bagan");
        }
        return LedgerPages.with(
                LedgerPages.status(outcome), chart(actor, AccountForm.EMPTY, LedgerPages.problems(outcome)));
    }

    @MayReadSecretariat
    @GetMapping("/bagan")
    ModelAndView chart(Actor actor) {
        return chart(actor, AccountForm.EMPTY, Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/bagan")
    ModelAndView add(Actor actor, Typed typed) {
        AccountForm form = account(typed, typed.text("kode").strip());
        Outcome<Account> outcome = books.add(actor, form);
        return outcome instanceof Outcome.Done<Account>
                ? LedgerPages.to(actor, "/bagan")
                : LedgerPages.with(LedgerPages.status(outcome), chart(actor, form, LedgerPages.problems(outcome)));
    }

    private ModelAndView chart(Actor actor, AccountForm form, Problems problems) {
        return new ModelAndView("ledger/chart")
                .addObject("chart", ledger.chart(actor))
                .addObject("year", Integer.toString(actor.today(clock).getYear()))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static AccountForm account(Typed typed, String code) {
        return new AccountForm(
                code,
                typed.text("nama"),
                typed.text("inggris"),
                typed.text("jenis"),
                typed.text("guna"),
                typed.text("sipd"),
                typed.text("tutup").equals("ya"),
                typed.version());
    }

    @MayKeepBooks
    @GetMapping("/bagan/{code}")
    ModelAndView account(Actor actor, @PathVariable String code) {
        Account account = ledger.chart(actor).find(code).orElseThrow(() -> new LedgerRecordNotFound(code));
        return account(AccountForm.of(account), Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/bagan/{code}")
    ModelAndView change(Actor actor, @PathVariable String code, Typed typed) {
        AccountForm form = account(typed, code);
        Outcome<Account> outcome = books.change(actor, form);
        if (outcome instanceof Outcome.Done<Account>) {
            return LedgerPages.to(actor, "/bagan");
        }
        if (outcome instanceof Outcome.Overtaken<Account> overtaken) {
            Account saved = overtaken.current();
            AccountForm again = new AccountForm(
                    code,
                    form.name(),
                    form.englishName(),
                    form.kind(),
                    form.usage(),
                    form.regionCode(),
                    form.closed(),
                    saved.version());
            return LedgerPages.with(LedgerPages.status(outcome), account(again, Problems.NONE))
                    .addObject("overtakenBy", saved);
        }
        return LedgerPages.with(LedgerPages.status(outcome), account(form, LedgerPages.problems(outcome)));
    }

    private static ModelAndView account(AccountForm form, Problems problems) {
        return new ModelAndView("ledger/account-form").addObject("form", form).addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/masa")
    ModelAndView periods(Actor actor) {
        return periods(actor, new Typed(Map.of()), Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/masa")
    ModelAndView openYear(Actor actor, Typed typed) {
        return answer(actor, typed, books.openYear(actor, typed.text("tahun").strip()));
    }

    @MayKeepBooks
    @PostMapping("/masa/{month}/tutup")
    ModelAndView close(Actor actor, @PathVariable String month, Typed typed) {
        return answer(actor, typed, books.close(actor, month(month), typed.text("alasan-" + month), typed.version()));
    }

    @MayKeepBooks
    @PostMapping("/masa/{month}/buka")
    ModelAndView reopen(Actor actor, @PathVariable String month, Typed typed) {
        return answer(actor, typed, books.reopen(actor, month(month), typed.text("alasan-" + month), typed.version()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new LedgerRecordNotFound(text);
        }
    }

    private ModelAndView answer(Actor actor, Typed typed, Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?>
                ? LedgerPages.to(actor, "/masa")
                : LedgerPages.with(
                        LedgerPages.status(outcome),
                        periods(actor, typed, LedgerPages.problems(outcome))
                                .addObject("overtaken", outcome instanceof Outcome.Overtaken<?>));
    }

    private ModelAndView periods(Actor actor, Typed typed, Problems problems) {
        return new ModelAndView("ledger/periods")
                .addObject("periods", books.periods(actor))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/kurs")
    ModelAndView rates(Actor actor) {
        return rates(actor, RateForm.EMPTY, Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/kurs")
    ModelAndView addRate(Actor actor, Typed typed, Locale locale) {
        RateForm form = new RateForm(
                typed.text("mata-uang").strip(),
                typed.text("mulai"),
                typed.text("sampai"),
                typed.text("kurs"),
                typed.text("sumber"));
        Outcome<?> outcome = books.add(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Done<?>
                ? LedgerPages.to(actor, "/kurs")
                : LedgerPages.with(LedgerPages.status(outcome), rates(actor, form, LedgerPages.problems(outcome)));
    }

    private ModelAndView rates(Actor actor, RateForm form, Problems problems) {
        return new ModelAndView("ledger/rates")
                .addObject("rates", books.rates(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/dana")
    ModelAndView funds(Actor actor) {
        List<Fund> funds = books.funds(actor);
        return new ModelAndView("ledger/funds")
                .addObject("funds", funds)
                .addObject("diversification", Diversification.of(funds));
    }

    @MayKeepBooks
    @GetMapping("/dana/baru")
    ModelAndView blankFund(Actor actor) {
        return fund(actor, FundForm.EMPTY, true, Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/dana/baru")
    ModelAndView addFund(Actor actor, Typed typed, Locale locale) {
        FundForm form = fund(typed, typed.text("kode").strip().toUpperCase(Locale.ROOT));
        Outcome<Fund> outcome = books.add(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Done<Fund>
                ? LedgerPages.to(actor, "/dana")
                : LedgerPages.with(LedgerPages.status(outcome), fund(actor, form, true, LedgerPages.problems(outcome)));
    }

    @MayKeepBooks
    @GetMapping("/dana/{code}")
    ModelAndView fund(Actor actor, @PathVariable String code, Locale locale) {
        return fund(actor, FundForm.of(books.fund(actor, code), new Figures(locale)), false, Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/dana/{code}")
    ModelAndView changeFund(Actor actor, @PathVariable String code, Typed typed, Locale locale) {
        FundForm form = fund(typed, code);
        Outcome<Fund> outcome = books.change(actor, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<Fund>) {
            return LedgerPages.to(actor, "/dana");
        }
        if (outcome instanceof Outcome.Overtaken<Fund> overtaken) {
            return LedgerPages.with(
                            LedgerPages.status(outcome),
                            fund(actor, onTopOf(form, overtaken.current()), false, Problems.NONE))
                    .addObject("overtakenBy", overtaken.current());
        }
        return LedgerPages.with(LedgerPages.status(outcome), fund(actor, form, false, LedgerPages.problems(outcome)));
    }

    private static FundForm onTopOf(FundForm form, Fund saved) {
        return new FundForm(
                form.code(),
                form.name(),
                form.kind(),
                form.giver(),
                form.basis(),
                form.earmark(),
                form.programme(),
                form.currency(),
                form.pledged(),
                form.year(),
                saved.version());
    }

    private static FundForm fund(Typed typed, String code) {
        return new FundForm(
                code,
                typed.text("nama"),
                typed.text("jenis"),
                typed.text("pemberi"),
                typed.text("dasar"),
                typed.text("peruntukan"),
                typed.text("program"),
                typed.text("mata-uang").strip().toUpperCase(Locale.ROOT),
                typed.text("janji").strip(),
                typed.text("tahun").strip(),
                typed.version());
    }

    private ModelAndView fund(Actor actor, FundForm form, boolean isNew, Problems problems) {
        return new ModelAndView("ledger/fund-form")
                .addObject("form", form)
                .addObject("isNew", isNew)
                .addObject("programmes", books.programmes(actor))
                .addObject("year", Integer.toString(actor.today(clock).getYear()))
                .addObject("problems", problems);
    }
}
