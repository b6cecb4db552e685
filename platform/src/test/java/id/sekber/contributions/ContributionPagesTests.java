package id.sekber.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.agreements.AdoptedDivision;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.TrialBalance;
import id.sekber.vocabulary.Money;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ContributionPagesTests {

    private static final String CONTRIBUTIONS = "/s/kartamantul/buku-besar/iuran";
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void areMadeFromTheDecisionAskedForPaidAndStated() throws IOException {
        String levy = make("3");

        Levy made = find(levy);
        assertThat(Money.sumInRupiah(made.dues().stream().map(Due::amount).toList()))
                .isEqualTo(Money.rupiah(13_000_000_000L));
        assertThat(made.instalment(1).get(0).amount()).isEqualTo(Money.rupiah(2_166_666_667L));
        assertThat(made.instalment(3).get(0).amount()).isEqualTo(Money.rupiah(2_166_666_666L));
        assertThat(body(pay(levy, due(levy, 1, CITY), "1", "0"))).contains("belum dikirim");

        assertThat(send(levy, 1, today.toString())).hasStatus3xxRedirection();

        Due city = due(levy, 1, CITY);
        assertThat(body(get("liaison.city", "/s/kartamantul"))).contains("Bayar iuran Kota Yogyakarta");
        assertThat(text(get("liaison.city", levy + "/nota/" + city.id() + ".pdf")))
                .contains("NOTA IURAN ANGGOTA", "Rp2.166.666.667", "angsuran 1 dari 3");
        assertThat(pay(levy, city, "2.000.000.000", "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(pay(levy, city, "2.000.000.000", version(city))).hasStatus3xxRedirection();
        assertThat(pay(levy, due(levy, 1, CITY), "166.666.667", version(due(levy, 1, CITY))))
                .hasStatus3xxRedirection();
        assertThat(due(levy, 1, CITY).state(today)).isEqualTo(Due.State.PAID);
        assertThat(due(levy, 1, SLEMAN).state(today)).isEqualTo(Due.State.AWAITED);
        assertThat(due(levy, 1, SLEMAN).state(today.plusDays(1))).isEqualTo(Due.State.OVERDUE);
        assertThat(body(get("council.city", CONTRIBUTIONS + "/anggota/" + CITY)))
                .contains("Rp2.166.666.667");
        assertThat(balance().balances()).isTrue();
    }

    @Test
    void aPaymentThatWasAMistakeIsTakenBackAndThenTheNote() throws UnsupportedEncodingException {
        String levy = make("1");
        assertThat(send(levy, 1, today.toString())).hasStatus3xxRedirection();
        Due city = due(levy, 1, CITY);
        assertThat(pay(levy, city, "1.000", version(city))).hasStatus3xxRedirection();
        String note = Objects.requireNonNull(city.entry());
        String payment = due(levy, 1, CITY).payments().get(0).entry();

        MvcTestResult tooEarly = reverse(note);
        assertThat(tooEarly).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(tooEarly)).contains("Balik jurnal pembayarannya dahulu");
        assertThat(reverse(payment)).hasStatus3xxRedirection();
        assertThat(due(levy, 1, CITY).paid()).isEqualTo(Money.rupiah(0));
        assertThat(reverse(note)).hasStatus3xxRedirection();

        assertThat(due(levy, 1, CITY).sent()).isFalse();
        assertThat(send(levy, 1, today.toString())).hasStatus3xxRedirection();
        assertThat(due(levy, 1, CITY).sent()).isTrue();
        assertThat(body(get("auditor", levy))).contains("Dibalik");
    }

    @Test
    void oneLevyForADecisionAndAYear() throws UnsupportedEncodingException {
        String decision = new AdoptedDivision(stage, context).decision();
        assertThat(make(decision, year(), "2")).hasStatus3xxRedirection();

        assertThat(body(make(decision, year(), "2"))).contains("sudah ada");
        assertThat(body(make(decision, "2001", "2"))).contains("sebelum keputusan");
        assertThat(body(make(decision, "2150", "2"))).contains("Sepakati pembagian baru");
        assertThat(body(make("K-1999-001", year(), "13"))).contains("angka dari 1 sampai 12");
        assertThat(body(make("K-1999-001", year(), "1"))).contains("tidak membagi biaya");
    }

    @Test
    void rowsOfTheBankPayTheNotesTheyQuote() throws UnsupportedEncodingException {
        String levy = make("1");
        assertThat(send(levy, 1, today.toString())).hasStatus3xxRedirection();
        String note = due(levy, 1, CITY).note();
        String file = "date,amount,text,reference\n"
                + today + ",6000000000,IURAN " + note + ",TRX-1\n"
                + today + ",500000001," + note + ",TRX-2\n"
                + today + ",500000000," + note + ",TRX-3\n"
                + today + ",-5," + note + ",TRX-4\n"
                + today + ",1e15," + note + ",TRX-5\n"
                + today + ",10,Bunga,=TRX-6\n";

        String page = String.valueOf(bank(file).getResponse().getRedirectedUrl());

        assertThat(body(get("treasurer", page)))
                .contains(
                        "lebih besar daripada sisa",
                        "bukan uang masuk",
                        "1e15",
                        "Tidak menyebut nomor nota",
                        "Bukukan 2 pembayaran");
        assertThat(get("officer", page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post()
                        .uri(page)
                        .with(stage.signedIn("treasurer"))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(due(levy, 1, CITY).state(today)).isEqualTo(Due.State.PAID);
        MvcTestResult again = bank(file);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(again)).contains("sudah diambil");
        assertThat(balance().balances()).isTrue();
    }

    private MvcTestResult bank(String file) {
        return pages.post()
                .uri("/s/kartamantul/buku-besar/bank")
                .multipart()
                .file(new MockMultipartFile("berkas", "koran.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .exchange();
    }

    @Test
    void isWithdrawnWhileNoNoteWasSent() throws UnsupportedEncodingException {
        String levy = make("2");

        assertThat(body(withdraw(levy, ""))).contains("Alasan belum diisi");
        assertThat(withdraw(levy, "Salah tahun")).hasStatus3xxRedirection();

        assertThat(body(send(levy, 1, today.toString()))).contains("sudah ditarik");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5              | negatif
            1e15            | 1e15
            100.000.000.001 | lebih besar daripada sisa
            0               | tidak menggerakkan
            """)
    void aBadPaymentIsRefusedBesideItsField(String amount, String words) throws UnsupportedEncodingException {
        String levy = make("1");
        assertThat(send(levy, 1, today.toString())).hasStatus3xxRedirection();
        Due city = due(levy, 1, CITY);

        MvcTestResult refused = pay(levy, city, amount, version(city));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("id=\"e-jumlah-" + city.id(), words);
    }

    @Test
    void aNoteInAClosedOrUnknownMonthSendsNone() throws UnsupportedEncodingException {
        String levy = make("1");

        MvcTestResult refused = send(levy, 1, "2003-01-01");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("2003, yang belum dibuka", "id=\"e-kirim-1\"");
        assertThat(find(levy).sent()).isEqualTo(Money.rupiah(0));
        assertThat(pages.post()
                        .uri(levy + "/angsuran/1")
                        .with(stage.signedIn("officer"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String make(String instalments) {
        MvcTestResult made = make(new AdoptedDivision(stage, context).decision(), year(), instalments);
        assertThat(made).hasStatus3xxRedirection();
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    private MvcTestResult make(String decision, String year, String instalments) {
        return pages.post()
                .uri(CONTRIBUTIONS)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("keputusan", decision)
                .param("tahun", year)
                .param("angsuran", instalments)
                .param("tempo", today.toString())
                .exchange();
    }

    private String year() {
        return Integer.toString(today.getYear());
    }

    private Levy find(String address) {
        return stage.as("auditor", actor -> context.getBean(Levies.class).find(actor, address.replaceAll(".*/", "")));
    }

    private Due due(String address, int instalment, String member) {
        return find(address).instalment(instalment).stream()
                .filter(due -> due.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static String version(Due due) {
        return Integer.toString(due.version());
    }

    private MvcTestResult send(String levy, int instalment, String day) {
        return pages.post()
                .uri(levy + "/angsuran/" + instalment)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("kirim-" + instalment, day)
                .exchange();
    }

    private MvcTestResult pay(String levy, Due due, String amount, String version) {
        UUID id = due.id();
        return pages.post()
                .uri(levy + "/bayar/" + id)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("versi", version)
                .param("bayar-" + id, today.toString())
                .param("jumlah-" + id, amount)
                .param("rujukan-" + id, "Baris bank 17")
                .exchange();
    }

    private MvcTestResult reverse(String entry) {
        return pages.post()
                .uri("/s/kartamantul/buku-besar/jurnal/" + entry + "/balik")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("tanggal", today.toString())
                .param("alasan", "Keliru")
                .exchange();
    }

    private MvcTestResult withdraw(String levy, String why) {
        return pages.post()
                .uri(levy + "/tarik")
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("versi", "0")
                .param("alasan", why)
                .exchange();
    }

    private TrialBalance balance() {
        return stage.as(
                "auditor",
                actor ->
                        context.getBean(Ledger.class).trialBalance(actor, today.withDayOfYear(1), today.plusYears(10)));
    }

    private MvcTestResult get(String who, String path) {
        return pages.get().uri(path).with(stage.signedIn(who)).exchange();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }

    private static String text(MvcTestResult result) throws IOException {
        try (PDDocument document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The parts of any amount over any number of instalments sum to it, and differ by one rupiah at most. */
    @Test
    void instalmentsAddUpToTheLastRupiah() {
        Random random = new Random(20261124);
        for (int i = 0; i < 500; i++) {
            Money amount = Money.rupiah(1 + (long) (random.nextDouble() * 1e14));
            List<Money> parts = Instalments.of(amount, 1 + random.nextInt(12));
            assertThat(Money.sumInRupiah(parts)).isEqualTo(amount);
            assertThat(parts.get(0).minus(parts.get(parts.size() - 1)).compareTo(Money.rupiah(1)))
                    .isLessThanOrEqualTo(0);
        }
        assertThat(Instalments.days(LocalDate.of(2027, 1, 31), 4))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2027, 10, 31));
    }
}
