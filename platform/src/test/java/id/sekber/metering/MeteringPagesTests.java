package id.sekber.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.TrialBalance;
import id.sekber.vocabulary.Money;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class MeteringPagesTests {

    private static final String BOOKS = "/s/kartamantul/buku-besar";
    private static final String CITY = MeteringMother.CITY;
    private static final String BANTUL = MeteringMother.BANTUL;
    private static int made;

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    private MeteringMother mother;
    private String programme;
    private Meter meter;

    @BeforeEach
    void aWeighbridge() {
        mother = new MeteringMother(stage, context);
        programme = mother.programme();
        meter = mother.weighbridge(programme, "JT-UJI-" + ++made);
    }

    @Test
    void aSlipIsTakenOncePerMeter() throws UnsupportedEncodingException {
        assertThat(read("technical", "A 1/25", "2025-01-05", CITY, "12,3450")).hasStatus3xxRedirection();

        MvcTestResult twice = read("technical", "A 1/25", "2025-01-06", CITY, "9");

        assertThat(twice).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(twice)).contains("Slip A 1/25 sudah tercatat", "5 Januari 2025", "id=\"e-slip\"");
        assertThat(read("liaison.city", "A 2/25", "2025-01-06", CITY, "9")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(get("council.city", address()))).contains("A 1/25", "12,345");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B1       | 2025-01-05 | 34.71 | -5      | tidak lebih dari nol
            B1       | 2025-01-05 | 34.71 | 1e15    | 1e15
            B1       | 2025-01-05 | 34.71 | 1,23456 | desimal
            B1       | 2999-01-05 | 34.71 | 5       | belum tiba
            B1       | besok      | 34.71 | 5       | bukan tanggal
            B1       | 2025-01-05 | 35.78 | 5       | bukan kode anggota
            =1+1     | 2025-01-05 | 34.71 | 5       | bukan nomor slip
            """)
    void aBadReadingIsRefused(String slip, String day, String member, String quantity, String words)
            throws UnsupportedEncodingException {
        MvcTestResult refused = read("technical", slip, day, member, quantity);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Ada masalah", words);
    }

    @Test
    void aMemberDisputesItsReadingAndTheOfficeCorrectsIt() throws UnsupportedEncodingException {
        Slip slip = mother.slip(meter, "C1", "2025-02-01", BANTUL, "48");
        String page = address() + "/slip/" + slip.now().root();

        assertThat(post("liaison.city", page + "/keberatan", "keberatan", "Bukan urusan kami"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(post("liaison.bantul", page + "/keberatan", "keberatan", " ")))
                .contains("Isi keberatan belum ditulis");
        assertThat(post(
                        "liaison.bantul",
                        page + "/keberatan",
                        "keberatan",
                        "Truk kosong ikut ditimbang",
                        "menurut-anggota",
                        "8,4"))
                .hasStatus3xxRedirection();

        assertThat(body(get("officer", "/s/kartamantul"))).contains("Selesaikan keberatan atas slip C1");
        assertThat(body(correct("technical", page, slip, "8,4", "Tara"))).contains("menyelesaikan keberatannya");
        assertThat(body(post("liaison.bantul", page + "/keberatan", "keberatan", "Lagi")))
                .contains("sudah dalam keberatan");
        MvcTestResult settled = settle(page, slip, "8,4", "Tara truk tidak dikurangkan");
        assertThat(settled).hasStatus3xxRedirection();
        assertThat(settle(page, slip, "9", "Lagi")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(get("liaison.bantul", page)))
                .contains("Dikoreksi", "Tara truk tidak dikurangkan", "48", "8,4", "Truk kosong");
    }

    @Test
    void aDisputeIsUpheldOrWithdrawnWithAReason() throws UnsupportedEncodingException {
        String one = address() + "/slip/"
                + mother.slip(meter, "D1", "2025-02-01", BANTUL, "48").now().root();
        String other = address() + "/slip/"
                + mother.slip(meter, "D2", "2025-02-01", CITY, "48").now().root();
        assertThat(post("liaison.bantul", one + "/keberatan", "keberatan", "Ragu"))
                .hasStatus3xxRedirection();
        assertThat(post("liaison.city", other + "/keberatan", "keberatan", "Ragu"))
                .hasStatus3xxRedirection();

        assertThat(body(post("officer", one + "/tetap"))).contains("Alasan belum diisi");
        assertThat(post("officer", one + "/tetap", "alasan-tetap", "Timbangan ditera Januari", "versi", "0"))
                .hasStatus3xxRedirection();
        assertThat(post("officer", one + "/tetap", "alasan-tetap", "Lagi", "versi", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("liaison.bantul", other + "/tarik", "alasan-tarik", "Salah baca", "versi", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.city", other + "/tarik", "alasan-tarik", "Salah baca", "versi", "7"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("liaison.city", other + "/tarik", "alasan-tarik", "Salah baca", "versi", "0"))
                .hasStatus3xxRedirection();

        assertThat(body(get("auditor", one))).contains("Bacaan tetap", "Timbangan ditera Januari");
        assertThat(body(get("auditor", other))).contains("Ditarik", "Salah baca");
    }

    @Test
    void aBillTakesWhatIsSettledAndTheNextOneAdjustsWhatWasCorrected() throws UnsupportedEncodingException {
        Slip city = mother.slip(meter, "E1", "2025-03-10", CITY, "100,5");
        Slip bantul = mother.slip(meter, "E2", "2025-03-11", BANTUL, "20");
        String disputed = address() + "/slip/" + bantul.now().root();
        assertThat(post("liaison.bantul", disputed + "/keberatan", "keberatan", "Ragu"))
                .hasStatus3xxRedirection();
        assertThat(body(bill("2025-03-31", "2025-03-31", false))).contains("Belum ada tarif ton untuk 10 Maret 2025");
        mother.tariff(programme, "78.000", "2025-01-02", "");

        MvcTestResult preview = preview("2025-03-31", false);
        assertThat(body(preview)).contains("Rp7.839.000", "1 slip yang dibantah tidak ditagih");
        String first = location(bill("2025-03-31", "2025-03-31", false));
        assertThat(body(get("liaison.city", first))).contains("Rp7.839.000");
        assertThat(body(bill("2025-03-31", "2025-03-31", false))).contains("Tidak ada yang perlu ditagih");

        String provisional = location(bill("2025-03-31", "2025-04-01", true));
        assertThat(body(get("auditor", provisional))).contains("Rp1.560.000", "20 sementara", "sebagian sementara");
        assertThat(settle(disputed, bantul, "15", "Tara")).hasStatus3xxRedirection();
        String page = address() + "/slip/" + city.now().root();
        assertThat(move(page, city, BANTUL)).hasStatus3xxRedirection();

        String adjusting = location(bill("2025-03-31", "2025-05-02", false));

        Bill bill = find(adjusting);
        assertThat(bill.total()).isEqualTo(Money.rupiah(-390_000));
        assertThat(amount(bill, CITY)).isEqualTo(Money.rupiah(-7_839_000));
        assertThat(amount(bill, BANTUL)).isEqualTo(Money.rupiah(7_839_000 - 390_000));
        assertThat(balance().balances()).isTrue();

        assertThat(body(reverse(find(first).entry()))).contains("Balik tagihan itu dahulu");
        assertThat(reverse(bill.entry())).hasStatus3xxRedirection();
        assertThat(body(get("auditor", adjusting))).contains("Dibalik");
        Bill again = find(location(bill("2025-03-31", "2025-05-03", false)));
        assertThat(again.total()).isEqualTo(Money.rupiah(-390_000));
    }

    @Test
    void tariffsOfOneDayDoNotOverlapAndABillIsNotBookedInAClosedYear() throws UnsupportedEncodingException {
        mother.tariff(programme, "24.383", "2025-01-01", "2025-06-30");

        assertThat(body(tariff("78.000", "2025-06-30", ""))).contains("Rp24.383", "Akhiri dahulu");
        assertThat(body(tariff("-1", "2025-07-01", ""))).contains("negatif");
        assertThat(tariff("78.000", "2025-07-01", "")).hasStatus3xxRedirection();
        mother.slip(meter, "F1", "2025-06-30", CITY, "1");
        mother.slip(meter, "F2", "2025-07-01", CITY, "1");

        assertThat(body(bill("2025-12-31", "2004-12-31", false))).contains("2004, yang belum dibuka");
        Bill bill = find(location(bill("2025-12-31", "2025-12-31", false)));

        assertThat(bill.lines())
                .extracting(Bill.Line::perUnit)
                .containsExactly(Money.rupiah(24_383), Money.rupiah(78_000));
        assertThat(bill.total()).isEqualTo(Money.rupiah(102_383));
        assertThat(bill.lines()).extracting(Bill.Line::quantity).allMatch(each -> each.compareTo(BigDecimal.ONE) == 0);
    }

    @Test
    void theDatabaseTakesNoReadingOfAMeterOrMemberThatThereIsNot() {
        for (String values : List.of(
                "gen_random_uuid(), '34.71'",
                "'%s', '35.78'".formatted(meter.id()),
                "'%s', ''".formatted(meter.id()))) {
            assertThatThrownBy(() -> stage.sqlAs(
                            "technical", sql -> sql.sql("""
                                    insert into metering.reading (secretariat_id, id, root_id, slip, read_on, quantity, note,
                                                                  recorded_at, meter_id, member_code)
                                    select sekber.secretariat(), x.id, x.id, 'G1', '2025-01-01', 1, '', now(), %s
                                    from (select gen_random_uuid() as id) x""".formatted(values)).update()))
                    .hasStackTraceContaining("that there is not");
        }
        mother.slip(meter, "G2", "2025-01-01", CITY, "1");
        assertThatThrownBy(() -> stage.sqlAs(
                        "technical",
                        sql -> sql.sql("update metering.reading set quantity = 2")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private Money amount(Bill bill, String member) {
        return Money.sumInRupiah(bill.lines().stream()
                .filter(line -> line.member().equals(member))
                .map(Bill.Line::amount)
                .toList());
    }

    private Bill find(String address) {
        return stage.as("auditor", actor -> context.getBean(Bills.class).find(actor, address.replaceAll(".*/", "")));
    }

    private TrialBalance balance() {
        return stage.as(
                "auditor",
                actor -> context.getBean(Ledger.class)
                        .trialBalance(actor, LocalDate.of(2001, 1, 1), LocalDate.of(2100, 1, 1)));
    }

    private String address() {
        return BOOKS + "/meter/" + meter.code();
    }

    private MvcTestResult read(String who, String slip, String day, String member, String quantity) {
        return post(
                who, address(), "slip", slip, "tanggal", day, "anggota", member, "jumlah", quantity, "keterangan", "");
    }

    private MvcTestResult correct(String who, String page, Slip slip, String quantity, String reason) {
        return change(who, page + "/koreksi", slip, BANTUL, quantity, reason);
    }

    private MvcTestResult settle(String page, Slip slip, String quantity, String reason) {
        return change("officer", page + "/betulkan", slip, BANTUL, quantity, reason);
    }

    private MvcTestResult move(String page, Slip slip, String member) {
        return change("technical", page + "/koreksi", slip, member, "100,5", "Salah daerah");
    }

    private MvcTestResult change(String who, String page, Slip slip, String member, String quantity, String reason) {
        return post(
                who,
                page,
                "dilihat",
                slip.now().id().toString(),
                "versi",
                "0",
                "tanggal",
                slip.now().on().toString(),
                "anggota",
                member,
                "jumlah",
                quantity,
                "alasan",
                reason);
    }

    private MvcTestResult tariff(String amount, String from, String until) {
        return post(
                "officer",
                BOOKS + "/tarif",
                "program",
                programme,
                "satuan",
                "TONNE",
                "tarif",
                amount,
                "mulai",
                from,
                "sampai",
                until,
                "sumber",
                "Uji");
    }

    private MvcTestResult preview(String until, boolean provisional) {
        return bill("hitung", until, until, provisional);
    }

    private MvcTestResult bill(String until, String on, boolean provisional) {
        return bill("bukukan", until, on, provisional);
    }

    private MvcTestResult bill(String deed, String until, String on, boolean provisional) {
        return post(
                "treasurer",
                BOOKS + "/tagihan",
                "program",
                programme,
                "sampai",
                until,
                "tanggal",
                on,
                "sementara",
                provisional ? "ya" : "",
                "tindakan",
                deed);
    }

    private MvcTestResult reverse(String entry) {
        return post("treasurer", BOOKS + "/jurnal/" + entry + "/balik", "tanggal", "2025-12-30", "alasan", "Keliru");
    }

    private MvcTestResult post(String who, String address, String... fields) {
        var request = pages.post().uri(address).with(stage.signedIn(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
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
