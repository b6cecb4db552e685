package id.sekber.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.ledger.Books;
import id.sekber.ledger.FundForm;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.Posting;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
class SpendingPagesTests {

    private static final String BOOKS = "/s/kartamantul/buku-besar";
    private static final String SPENDING = BOOKS + "/belanja";
    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final byte[] PDF = "%PDF-1.7 kuitansi".getBytes(StandardCharsets.UTF_8);
    private static int made;

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    private String fund;
    private String programme;

    @BeforeEach
    void aSourceWithAMillion() {
        fund = "BELANJA-" + ++made;
        programme = stage.as(
                "officer",
                actor -> context.getBean(Programmes.class).all(actor).get(0).number());
        stage.as("treasurer", actor -> {
            Books books = context.getBean(Books.class);
            books.openYear(actor, "2032");
            books.add(
                    actor,
                    new FundForm(fund, "Sumber uji", "F1", "Anggota", "", "", "", "IDR", "1.000.000", "2032", 0),
                    FIGURES);
            return context.getBean(Ledger.class)
                    .post(
                            actor,
                            new Posting(
                                    LocalDate.of(2032, 1, 2),
                                    "Diterima",
                                    Posting.BY_HAND,
                                    "",
                                    null,
                                    List.of(
                                            new Posting.Line("1.1.02", Money.rupiah(1_000_000), null, fund, null),
                                            new Posting.Line("4.1.03", Money.rupiah(-1_000_000), null, null, null))));
        });
    }

    @Test
    void whatIsPromisedAndSpentComesOffTheBudgetAndTheSource() throws UnsupportedEncodingException {
        String line = line("1.500.000");
        assertThat(commit(line, "800.000")).hasStatus3xxRedirection();
        assertThat(body(commit(line, "700.001"))).contains("sisa anggaran", "Rp700.000");
        String commitment = view(line).commitments().get(0).id().toString();

        assertThat(body(spend(line, "800.001", commitment, "Kuitansi 1", null))).contains("sisa ikatan");
        assertThat(spend(line, "300.000", commitment, "", PDF)).hasStatus3xxRedirection();
        assertThat(body(spend(line, "100.000", "", "", PDF))).contains("sudah menjadi bukti");
        assertThat(body(spend(line, "700.001", "", "Kuitansi 2", null))).contains("sisa sumber dana", "Rp700.000");
        assertThat(body(spend(line, "1", "", "", null))).contains("Bukti belum ada");

        BudgetLine now = view(line).line();
        assertThat(now.spent()).isEqualTo(Money.rupiah(300_000));
        assertThat(now.committed()).isEqualTo(Money.rupiah(500_000));
        assertThat(now.left()).isEqualTo(Money.rupiah(700_000));
        Expenditure spent = view(line).spent().get(0);
        MvcTestResult proof = get("auditor", SPENDING + "/bukti/" + spent.number());
        assertThat(proof).hasStatus(HttpStatus.OK);
        assertThat(proof.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(proof.getResponse().getHeader("Content-Disposition")).startsWith("attachment");

        assertThat(reverse(spent.entry())).hasStatus3xxRedirection();
        assertThat(view(line).line().spent()).isEqualTo(Money.rupiah(0));
        assertThat(view(line).line().committed()).isEqualTo(Money.rupiah(800_000));
        assertThat(body(get("council.city", line))).contains("Dibalik");
        assertThat(balances()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5   | negatif
            1e15 | 1e15
            0    | tidak menggerakkan
            """)
    void aBadAmountIsRefused(String amount, String words) throws UnsupportedEncodingException {
        assertThat(body(plan(amount, fund, programme))).contains("Ada masalah", words);
        assertThat(body(spend(line("1.000"), amount, "", "Kuitansi", null))).contains("Ada masalah", words);
    }

    @Test
    void anEarmarkedSourceIsForItsProgrammeAndAFileIsWhatItSays() throws UnsupportedEncodingException {
        stage.as(
                "treasurer",
                actor -> context.getBean(Books.class)
                        .add(
                                actor,
                                new FundForm(
                                        fund + "-X",
                                        "Terikat",
                                        "F3",
                                        "Donor",
                                        "",
                                        "Kajian",
                                        programme,
                                        "IDR",
                                        "1",
                                        "2032",
                                        0),
                                FIGURES));
        String other = stage.as(
                "officer",
                actor -> context.getBean(Programmes.class).all(actor).stream()
                        .map(each -> each.number())
                        .filter(each -> !each.equals(programme))
                        .findFirst()
                        .orElseThrow());

        assertThat(body(plan("1", fund + "-X", other))).contains("hanya untuk program " + programme);
        assertThat(body(spend(line("1.000"), "1", "", "", "<script>".getBytes(StandardCharsets.UTF_8))))
                .contains("Isi berkas", "bukan pdf");
    }

    @Test
    void aDifferenceWantsAReasonAndACommitmentIsReleased() throws UnsupportedEncodingException {
        String line = line("1.000.000");
        assertThat(body(get("auditor", line))).contains("Perlu alasan");
        assertThat(body(post("treasurer", line + "/selisih", "selisih", " ", "versi", "0")))
                .contains("Alasan belum diisi");
        assertThat(post("treasurer", line + "/selisih", "selisih", "Lelang mundur", "versi", "0"))
                .hasStatus3xxRedirection();
        assertThat(post("treasurer", line + "/selisih", "selisih", "Lain", "versi", "0"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(commit(line, "10.000")).hasStatus3xxRedirection();
        String id = view(line).commitments().get(0).id().toString();
        assertThat(post("treasurer", line + "/ikatan/" + id + "/lepas", "lepas-" + id, "Batal", "versi", "0"))
                .hasStatus3xxRedirection();

        assertThat(view(line).line().committed()).isEqualTo(Money.rupiah(0));
        assertThat(body(get("auditor", line))).contains("Lelang mundur", "Dilepas", "Batal");
    }

    @Test
    void anAuditorDrawsASampleFindsAndTheTreasurerAnswers() throws UnsupportedEncodingException {
        String line = line("1.000.000");
        for (int i = 1; i <= 3; i++) {
            assertThat(spend(line, "1.000", "", "Kuitansi " + i, null)).hasStatus3xxRedirection();
        }
        assertThat(draw("treasurer", "2")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(draw("auditor", "0"))).contains("bukan banyaknya sampel");
        assertThat(draw("auditor", "2")).hasStatus3xxRedirection();
        Sample sample = samples().get(0);
        assertThat(sample.controls()).hasSize(2);
        Sample.Control control = sample.controls().get(0);
        String id = sample.id() + "-" + control.expenditure().id();
        String address = SPENDING + "/sampel/2032/" + sample.id() + "/"
                + control.expenditure().id();

        assertThat(body(post("auditor", address + "/periksa", "hasil-" + id, "FINDING", "versi", "0")))
                .contains("Temuan belum ditulis");
        assertThat(post(
                        "auditor",
                        address + "/periksa",
                        "hasil-" + id,
                        "FINDING",
                        "temuan-" + id,
                        "Tanpa meterai",
                        "versi",
                        "0"))
                .hasStatus3xxRedirection();
        assertThat(body(get("treasurer", "/s/kartamantul"))).contains("Jawab ");
        assertThat(post("treasurer", address + "/jawab", "jawaban-" + id, "Dilengkapi", "versi", "1"))
                .hasStatus3xxRedirection();

        assertThat(body(get("council.city", SPENDING + "?tahun=2032"))).contains("Tanpa meterai", "Dilengkapi");
    }

    @Test
    void theSameSeedDrawsTheSameSample() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();

        assertThat(Drawing.of(all, 5, 7))
                .isEqualTo(Drawing.of(all, 5, 7))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(Drawing.of(all, 5, 8)).isNotEqualTo(Drawing.of(all, 5, 7));
        assertThat(Drawing.of(all, 500, 7)).hasSize(100);
    }

    @Test
    void whatWasBookedGoesOutByTheCodesOfRegionalFinance() throws IOException {
        MvcTestResult file = get("auditor", BOOKS + "/keuangan-daerah.xlsx?dari=2032-01-01&sampai=2032-12-31");

        assertThat(file).hasStatus(HttpStatus.OK);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("region_account");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("2032-01");
        }
    }

    private List<Sample> samples() {
        return stage.as(
                "auditor", actor -> context.getBean(ControlSpending.class).samples(actor, 2032));
    }

    private Spending.View view(String address) {
        return stage.as("auditor", actor -> context.getBean(Spending.class).view(actor, address.replaceAll(".*/", "")));
    }

    private boolean balances() {
        return stage.as(
                "auditor",
                actor -> context.getBean(Ledger.class)
                        .trialBalance(actor, LocalDate.of(2001, 1, 1), LocalDate.of(2100, 1, 1))
                        .balances());
    }

    private String line(String amount) {
        MvcTestResult planned = plan(amount, fund, programme);
        assertThat(planned).hasStatus3xxRedirection();
        return String.valueOf(planned.getResponse().getRedirectedUrl());
    }

    private MvcTestResult plan(String amount, String source, String forProgramme) {
        return post(
                "treasurer",
                SPENDING,
                "tahun",
                "2032",
                "judul",
                "Kajian",
                "program",
                forProgramme,
                "akun",
                "5.1.01",
                "dana",
                source,
                "pembelanja",
                "34.71",
                "jumlah",
                amount);
    }

    private MvcTestResult commit(String line, String amount) {
        return post(
                "treasurer",
                line + "/ikatan",
                "mitra",
                "CV Uji",
                "dokumen",
                "Kontrak 1",
                "tanggal-ikatan",
                "2032-02-01",
                "jumlah-ikatan",
                amount);
    }

    private MvcTestResult spend(String line, String amount, String commitment, String proof, byte @Nullable [] file) {
        return pages.post()
                .uri(line)
                .multipart()
                .file(new MockMultipartFile(
                        "berkas", "kuitansi.pdf", "application/pdf", file == null ? new byte[0] : file))
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("tanggal", "2032-03-01")
                .param("penerima", "CV Uji")
                .param("uraian", "Kajian")
                .param("jumlah", amount)
                .param("ikatan", commitment)
                .param("bukti", proof)
                .exchange();
    }

    private MvcTestResult draw(String who, String size) {
        return post(who, SPENDING + "/sampel", "tahun-sampel", "2032", "ukuran", size, "benih", "20261124");
    }

    private MvcTestResult reverse(String entry) {
        return post("treasurer", BOOKS + "/jurnal/" + entry + "/balik", "tanggal", "2032-03-02", "alasan", "Keliru");
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

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
