package id.sekber.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Entries out of files: whole, balanced, of open months, and once. */
@DatabaseTest
class EntryFileTests {

    private static final String BOOKS = "/s/kartamantul/buku-besar";
    private static final String KEYS = "entry,date,text,account,debit,credit,currency,member,fund,programme\n";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Test
    void entriesAreBookedWholeAndEachFaultIsToldAtItsCell() throws UnsupportedEncodingException {
        closeJanuary2033();
        String look = sent(KEYS
                + "a,2033-02-01,Bunga bank,1.1.02,1000000.50,,,,,\n"
                + "a,,,4.1.03,,1000000.50,,,,\n"
                + "b,2033-02-01,Timpang,1.1.02,5,,,,,\n"
                + "b,,,4.1.03,,4,,,,\n"
                + "c,2033-01-31,Masa tertutup,1.1.02,5,,,,,\n"
                + "c,,,4.1.03,,5,,,,\n"
                + "d,2033-02-02,Salah akun,9.9.99,5,,,,,\n"
                + "d,,,4.1.03,,satu,,,,\n"
                + "e,2033-02-02,Program lain,1.1.02,5,,,,,P-1999-001\n"
                + "e,2033-02-03,,4.1.03,,5,,,,\n"
                + ",2033-02-02,Tanpa tanda,1.1.02,5,,,,,\n");

        String page = body(get(look));

        assertThat(page)
                .contains("Simpan 2 baris", "Unduh 9 baris galat")
                .contains("Januari 2033", "debit", "Baris lain jurnal", "satu", "P-1999-001")
                .contains("Satu jurnal punya satu tanggal", "Tanda jurnal belum diisi");
        MvcTestResult moved = take(look, "9-9-9-9-9");
        assertThat(moved).hasStatus(HttpStatus.CONFLICT);
        assertThat(take(look, "2-0-0-0-9")).hasStatus3xxRedirection();
        assertThat(body(get(look))).contains("1 jurnal dari berkas ini dibukukan");
        assertThat(body(get(BOOKS + "/jurnal?cari=Bunga bank"))).contains("Rp1.000.000,50", "JU-2033-");
        assertThat(balance().balances()).isTrue();
    }

    @Test
    void whatIsExportedIsKnownAsBookedAndDoesNotChange() throws UnsupportedEncodingException {
        stage.as("treasurer", actor -> context.getBean(Books.class).openYear(actor, "2034"));
        String look = sent(KEYS + "x,2034-03-01,Sekali saja,1.1.02,7,,IDR,,,\nx,,,4.1.03,,7,,,,\n");
        assertThat(take(look, "2-0-0-0-0")).hasStatus3xxRedirection();
        byte[] exported =
                get(BOOKS + "/jurnal.xlsx?cari=Sekali saja").getResponse().getContentAsByteArray();

        String again =
                String.valueOf(send("jurnal.xlsx", exported).getResponse().getRedirectedUrl());

        assertThat(body(get(again)))
                .contains("Tidak ada baris baru atau berubah")
                .contains("Sama");
        String page = body(get(BOOKS + "/jurnal?cari=Sekali saja"));
        String number = page.replaceAll("(?s).*/jurnal/(JU-2034-\\d+).*", "$1");
        String other = sent(KEYS + number + ",2034-03-01,Sekali saja,1.1.02,8,,IDR,,,\n");
        assertThat(body(get(other))).contains("sudah dibukukan dan tidak berubah lagi");
    }

    private void closeJanuary2033() {
        stage.as("treasurer", actor -> context.getBean(Books.class).openYear(actor, "2033"));
        january2033(
                "update ledger.period set closed_on = date '2033-02-01', closed_by = ? where year = 2033 and month = 1");
    }

    /** Months are opened from the last one on, so that a closed one would be in the way of other tests. */
    @AfterEach
    void openJanuary2033() {
        january2033(
                "update ledger.period set closed_on = null, closed_by = null where ?::uuid is not null and year = 2033 and month = 1");
    }

    private void january2033(String statement) {
        stage.sqlAs(
                "treasurer",
                sql -> sql.sql(statement)
                        .param(stage.actor("treasurer").person())
                        .update());
    }

    private TrialBalance balance() {
        return stage.as(
                "auditor",
                actor -> context.getBean(Ledger.class)
                        .trialBalance(actor, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));
    }

    private String sent(String file) {
        MvcTestResult answer = send("jurnal.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String name, byte[] file) {
        return pages.post()
                .uri(BOOKS + "/impor")
                .multipart()
                .file(new MockMultipartFile("berkas", name, null, file))
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult take(String look, String seen) {
        return pages.post()
                .uri(look)
                .with(stage.signedIn("treasurer"))
                .with(csrf())
                .param("dilihat", seen)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn("treasurer")).exchange();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
