package id.sekber.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class LedgerPagesTests {

    private static final String BOOKS = "/s/kartamantul/buku-besar";
    private static final String BANK = "1.1.02";
    private static final String OTHER_INCOME = "4.1.03";

    /** A year that no chapter of the demonstration uses. */
    private static final int YEAR = 2031;

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Test
    void theTrialBalanceOfTheDemonstrationIsZero() throws UnsupportedEncodingException {
        String page = body(get("council.city", BOOKS));

        assertThat(page).contains("Nol, buku seimbang", "1.1.02 Rekening bank bersama");
        assertThat(body(get("auditor", BOOKS + "?lang=en"))).contains("Zero, the books balance", "Joint bank account");
    }

    @Test
    void anEntryIsBookedByTheTreasurerAndReadByAll() throws UnsupportedEncodingException {
        open(YEAR);

        String entry = location(post("treasurer", 1, "2031-03-05", "1.250.000,50", ""));

        assertThat(body(get("liaison.bantul", entry))).contains("Rp1.250.000,50", "Dibukukan", "5 Maret 2031");
        assertThat(body(get("liaison.bantul", BOOKS + "/akun/" + BANK + "?dari=2031-01-01&sampai=2031-12-31")))
                .contains("Rp1.250.000,50");
        assertThat(post("officer", 1, "2031-03-05", "1", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-03-05 | -5                    | -Rp5 negatif
            2031-03-05 | 0                     | tidak menggerakkan
            2031-03-05 | 1e15                  | 1e15
            2031-03-05 | 1000000000000000      | periksa jumlah nolnya
            2031-03-05 | 0,005                 | desimal
            2031-03-05 | seribu                | seribu
            2019-03-05 | 1.000                 | tahun 2019, yang belum dibuka
            kemarin    | 1.000                 | "kemarin" bukan tanggal
            """)
    void aBadEntryIsRefusedBesideItsFieldAndKept(String day, String amount, String words)
            throws UnsupportedEncodingException {
        open(YEAR);

        MvcTestResult refused = post("treasurer", 1, day, amount, "");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused).replace("&#34;", "\"").toLowerCase(Locale.ROOT))
                .contains("ada masalah", words.toLowerCase(Locale.ROOT));
        assertThat(body(refused)).contains("value=\"" + amount + "\"", "Uji buku besar");
    }

    @Test
    void sidesThatDifferAreRefusedWithTheDifference() throws UnsupportedEncodingException {
        open(YEAR);

        MvcTestResult refused = pages.post()
                .uri(BOOKS + "/jurnal/baru")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("tanggal", "2031-03-05")
                .param("uraian", "Timpang")
                .param("akun-1", BANK)
                .param("debit-1", "1.000")
                .param("akun-2", OTHER_INCOME)
                .param("kredit-2", "900")
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Debit lebih besar Rp100 daripada kredit dalam IDR");
    }

    @Test
    void aCurrencyWithoutARateOnTheDayIsRefusedInWords() {
        open(YEAR);

        Outcome<Entry> refused = stage.as(
                "treasurer",
                actor -> ledger().post(
                                actor, posting("2031-07-01", new Money(BigDecimal.TEN, Currency.getInstance("SGD")))));

        assertThat(((Outcome.Refused<Entry>) refused).problems().list())
                .anySatisfy(problem -> assertThat(problem.reason().key()).isEqualTo("ledger.rate.missing"));
    }

    @Test
    void aReversalAnswersAMistakeOnceAndIsNotReversedItself() throws UnsupportedEncodingException {
        open(YEAR);
        String entry = location(post("treasurer", 1, "2031-04-01", "777", ""));

        String reversal = location(reverse(entry, "2031-04-02", "Salah akun"));

        assertThat(body(get("auditor", entry))).contains("Sudah dibalik oleh", reversal.replaceAll(".*/", ""));
        assertThat(body(get("auditor", reversal))).contains("Membalik", "Rp777");
        MvcTestResult twice = reverse(entry, "2031-04-03", "Lagi");
        assertThat(twice).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(twice)).contains("sudah dibalik oleh");
        MvcTestResult ofReversal = reverse(reversal, "2031-04-03", "Lagi");
        assertThat(ofReversal).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(ofReversal)).contains("pembalikan tidak dapat dibalik");
        assertThat(body(reverse(location(post("treasurer", 1, "2031-04-05", "1", "")), "2031-04-01", "")))
                .contains("sebelum tanggal jurnalnya", "Alasan belum diisi");
    }

    @Test
    void aClosedMonthTakesNothingUntilItIsOpenedAgainWithAReason() throws UnsupportedEncodingException {
        MvcTestResult refused = post("treasurer", 1, "2024-12-15", "1.000", "");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("jatuh pada masa Desember 2024", "paling awal 1 Januari 20");
        assertThat(body(period("2024-11", "buka", "Bukti terlambat"))).contains("Buka Desember 2024 dahulu");
        assertThat(body(period("2024-12", "buka", ""))).contains("Alasan belum diisi");
        assertThat(period("2024-12", "buka", "Bukti terlambat")).hasStatus3xxRedirection();
        String late = location(post("treasurer", 1, "2024-12-15", "1.000", ""));
        assertThat(reverse(late, "2024-12-16", "Uji")).hasStatus3xxRedirection();
        assertThat(period("2024-12", "tutup", "")).hasStatus3xxRedirection();
        assertThat(body(period("2024-12", "tutup", ""))).contains("sudah tertutup");
        String now = YearMonth.now(ZoneId.of("Asia/Jakarta")).toString();
        assertThat(body(period(now, "tutup", ""))).contains("belum berakhir");
    }

    /** The database itself refuses what the pages would never send. */
    @Test
    void theDatabaseKeepsTheBooksByItself() {
        open(YEAR);
        Entry entry = booked(posting("2031-05-05", Money.rupiah(10)));

        assertThatThrownBy(() -> stage.sqlAs(
                        "treasurer",
                        sql -> sql.sql("update ledger.entry set text = 'Lain' where id = ?")
                                .param(entry.id())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> stage.sqlAs(
                        "treasurer",
                        sql -> sql.sql("delete from ledger.line where entry_id = ?")
                                .param(entry.id())
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> stage.sqlAs("treasurer", sql -> addLines(sql, entry, 3, 4)))
                .hasStackTraceContaining("does not have the 2 lines");
        assertThatThrownBy(() -> stage.sqlAs("treasurer", sql -> addEntry(sql, "2031-05-06", 5, -4)))
                .hasStackTraceContaining("does not balance");
        assertThatThrownBy(() -> stage.sqlAs("treasurer", sql -> addEntry(sql, "1999-05-06", 5, -5)))
                .hasStackTraceContaining("not open");
    }

    private static int addLines(JdbcClient sql, Entry entry, int first, int second) {
        return sql.sql("""
                        insert into ledger.line (secretariat_id, entry_id, ordinal, account_code, amount, currency, rupiah)
                        values (sekber.secretariat(), ?, ?, '1.1.02', 5, 'IDR', 5), (sekber.secretariat(), ?, ?, '4.1.03', -5, 'IDR', -5)""").params(entry.id(), first, entry.id(), second).update();
    }

    private static int addEntry(JdbcClient sql, String day, int debit, int credit) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into ledger.entry (secretariat_id, id, number, booked_on, text, origin, reference, lines, recorded_at)
                        values (sekber.secretariat(), ?, ?, ?::date, 'Uji', 'hand', '', 2, now())""").params(id, id.toString(), day).update();
        return sql.sql("""
                        insert into ledger.line (secretariat_id, entry_id, ordinal, account_code, amount, currency, rupiah)
                        values (sekber.secretariat(), ?, 1, '1.1.02', ?, 'IDR', ?), (sekber.secretariat(), ?, 2, '4.1.03', ?, 'IDR', ?)""").params(id, debit, debit, id, credit, credit).update();
    }

    /** Any sequence: entries of two to six lines in two currencies, and reversals of some of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261124, 77})
    void balancesAfterAnySequenceOfEntriesAndReversals(long seed) {
        open(YEAR);
        stage.as(
                "treasurer",
                actor -> context.getBean(Books.class)
                        .add(
                                actor,
                                new RateForm("USD", "2031-01-01", "2031-12-31", "16.333,333", "Uji"),
                                new Figures(Locale.forLanguageTag("id"))));
        Random random = new Random(seed);
        List<Entry> reversible = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            if (!reversible.isEmpty() && random.nextInt(3) == 0) {
                Entry entry = reversible.remove(random.nextInt(reversible.size()));
                Outcome<Entry> reversed = stage.as(
                        "treasurer",
                        actor -> ledger().reverse(actor, entry.number(), new ReversalForm("2031-12-31", "Uji")));
                assertThat(reversed).isInstanceOf(Outcome.Done.class);
            } else {
                reversible.add(booked(randomly(random)));
            }
            TrialBalance balance = stage.as(
                    "auditor",
                    actor -> ledger().trialBalance(actor, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)));
            assertThat(balance.balances()).as("seed %d after step %d", seed, i).isTrue();
        }
        for (Entry entry : reversible) {
            stage.as(
                    "treasurer",
                    actor -> ledger().reverse(actor, entry.number(), new ReversalForm("2031-12-31", "Uji")));
        }
    }

    private static Posting randomly(Random random) {
        List<Posting.Line> lines = new ArrayList<>();
        for (Currency currency : List.of(Currency.getInstance("IDR"), Currency.getInstance("USD"))) {
            Money sum = Money.zero(currency);
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                Money amount = new Money(BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2), currency);
                lines.add(new Posting.Line(BANK, amount, null, null, null));
                sum = sum.plus(amount);
            }
            lines.add(new Posting.Line(OTHER_INCOME, sum.negated(), null, null, null));
        }
        return new Posting(
                LocalDate.of(YEAR, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                "Acak",
                Posting.BY_HAND,
                "",
                null,
                lines);
    }

    @Test
    void theChartIsTheSecretariatsOwn() throws UnsupportedEncodingException {
        MvcTestResult bad = chart("1.x", "", "");
        assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(bad)).contains("bukan kode akun", "Nama belum diisi", "Jenis belum dipilih");

        assertThat(chart("5.9.01", "Belanja uji", "EXPENSE")).hasStatus3xxRedirection();

        assertThat(body(chart("5.9.01", "Belanja uji", "EXPENSE"))).contains("Kode 5.9.01 sudah dipakai");
        assertThat(change("5.9.01", "0", "5.1.02.01")).hasStatus3xxRedirection();
        assertThat(change("5.9.01", "0", "5.1.02.99")).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(get("auditor", BOOKS + "/bagan"))).contains("5.1.02.01").doesNotContain("5.1.02.99");
    }

    @Test
    void theIndexOfDiversificationIsOneMinusTheSumOfSquares() {
        Money half = Money.rupiah(50);
        Money quarter = Money.rupiah(25);

        Diversification index =
                new Diversification(Map.of(FundKind.F1, half, FundKind.F3, quarter, FundKind.F6, quarter));

        assertThat(index.index()).contains(new BigDecimal("0.6250"));
        assertThat(index.most()).isEqualByComparingTo("0.6667");
        assertThat(Diversification.of(List.of()).index()).isEmpty();
        assertThat(new Diversification(Map.of(FundKind.F1, half)).index()).contains(new BigDecimal("0.0000"));
    }

    @Test
    void aSourceShowsWhatTheBooksReceivedAndTheMistakesTakenBack() {
        open(YEAR);
        MvcTestResult added = fund("UJI-1", "F3", "1.000.000");
        assertThat(added).hasStatus3xxRedirection();
        Entry received = booked(new Posting(
                LocalDate.of(YEAR, 2, 1),
                "Diterima",
                Posting.BY_HAND,
                "",
                null,
                List.of(
                        new Posting.Line(BANK, Money.rupiah(600), null, "UJI-1", null),
                        new Posting.Line(OTHER_INCOME, Money.rupiah(-600), null, null, null))));
        assertThat(fundNow("UJI-1").received()).isEqualTo(Money.rupiah(600));

        stage.as(
                "treasurer",
                actor -> ledger().reverse(actor, received.number(), new ReversalForm("2031-02-02", "Uji")));

        assertThat(fundNow("UJI-1").received()).isEqualTo(Money.rupiah(0));
        assertThat(fundNow("UJI-1").spent()).isEqualTo(Money.rupiah(0));
        assertThat(fund("UJI-2", "F13", "-1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Fund fundNow(String code) {
        return stage.as("auditor", actor -> context.getBean(Books.class).fund(actor, code));
    }

    private MvcTestResult fund(String code, String kind, String pledged) {
        return pages.post()
                .uri(BOOKS + "/dana/baru")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("kode", code)
                .param("nama", "Sumber uji")
                .param("jenis", kind)
                .param("pemberi", "Pemberi")
                .param("janji", pledged)
                .param("mata-uang", "IDR")
                .param("tahun", "2031")
                .exchange();
    }

    private MvcTestResult chart(String code, String name, String kind) {
        return pages.post()
                .uri(BOOKS + "/bagan")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("kode", code)
                .param("nama", name)
                .param("jenis", kind)
                .exchange();
    }

    private MvcTestResult change(String code, String version, String region) {
        return pages.post()
                .uri(BOOKS + "/bagan/" + code)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("versi", version)
                .param("nama", "Belanja uji")
                .param("jenis", "EXPENSE")
                .param("sipd", region)
                .exchange();
    }

    private Entry booked(Posting posting) {
        Outcome<Entry> outcome = stage.as("treasurer", actor -> ledger().post(actor, posting));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Entry>) outcome).value();
    }

    private static Posting posting(String day, Money amount) {
        return new Posting(
                LocalDate.parse(day),
                "Uji",
                Posting.BY_HAND,
                "",
                null,
                List.of(
                        new Posting.Line(BANK, amount, null, null, null),
                        new Posting.Line(OTHER_INCOME, amount.negated(), null, null, null)));
    }

    private Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    private void open(int year) {
        stage.as("treasurer", actor -> context.getBean(Books.class).openYear(actor, Integer.toString(year)));
    }

    private MvcTestResult post(String who, int line, String day, String amount, String member) {
        return pages.post()
                .uri(BOOKS + "/jurnal/baru")
                .with(stage.signedIn(who))
                .with(csrf())
                .param("tanggal", day)
                .param("uraian", "Uji buku besar")
                .param("akun-" + line, BANK)
                .param("debit-" + line, amount)
                .param("anggota-" + line, member)
                .param("akun-" + (line + 1), OTHER_INCOME)
                .param("kredit-" + (line + 1), amount)
                .exchange();
    }

    private MvcTestResult reverse(String entry, String day, String reason) {
        return pages.post()
                .uri(entry + "/balik")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("tanggal", day)
                .param("alasan", reason)
                .exchange();
    }

    private MvcTestResult period(String month, String deed, String reason) {
        int version = stage.as(
                "treasurer",
                actor -> context.getBean(Books.class).periods(actor).stream()
                        .filter(period -> period.month().toString().equals(month))
                        .findFirst()
                        .orElseThrow()
                        .version());
        return pages.post()
                .uri(BOOKS + "/masa/" + month + "/" + deed)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("versi", Integer.toString(version))
                .param("alasan-" + month, reason)
                .exchange();
    }

    private MvcTestResult get(String who, String path) {
        return pages.get().uri(path).with(stage.signedIn(who)).exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
