package id.sekber.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.spending.Spending;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
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

/** A programme of its own, its activities and its budget, from page to page. */
@DatabaseTest
class BudgetPagesTests {

    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    private String number;

    @BeforeEach
    void aProgrammeWithThreeYearsAndAnActivity() {
        number = stage.as("officer", actor -> {
            Programmes programmes = context.getBean(Programmes.class);
            String challenge = programmes.challenges(actor).get(0).number();
            return ((Outcome.Done<String>) programmes.plan(
                            actor,
                            new ProgrammeForm("Anggaran uji", challenge, "Uji.", "Uji.", "", List.of(CITY, SLEMAN), 0)))
                    .value();
        });
        assertThat(post("officer", "/anggaran/tahun", "awal", "2027", "akhir", "2029"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(activity("officer", "Kegiatan satu", SLEMAN, "2027-01", "2027-06"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aCircleIsRefusedWithItsChainAndNothingIsLost() {
        assertThat(activity("officer", "Kegiatan dua", CITY, "2027-07", "2027-09", "setelah-0", "K1"))
                .hasStatus(HttpStatus.FOUND);

        MvcTestResult refused = change("K1", 0, "setelah-0", "K2");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("K1 → K2 → K1 melingkar").contains("Kegiatan satu");
    }

    @Test
    void whoBeginsTooEarlyIsMovedToTheFirstDayThatIsPossible() {
        activity("officer", "Kegiatan dua", CITY, "2027-05", "2027-06", "setelah-0", "K1", "jeda-0", "14");
        assertThat(text(get("officer", "/kegiatan")))
                .contains("K2 mulai 1 Mei 2027")
                .contains("Geser K2 ke 15 Juli 2027");

        assertThat(post("officer", "/kegiatan/K2/geser", "versi", "0")).hasStatus(HttpStatus.FOUND);

        assertThat(text(get("officer", "/kegiatan/K2")))
                .contains("15 Juli 2027")
                .contains("13 September 2027");
        assertThat(post("officer", "/kegiatan/K2/geser", "versi", "0")).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06, 2027-03, lebih awal daripada mulai",
        "besok, 2027-03, bukan bulan atau tanggal",
        "2027-01, 2027-02-30, bukan bulan atau tanggal"
    })
    void daysThatCannotBeAreRefused(String starts, String ends, String words) {
        MvcTestResult refused = activity("officer", "Kegiatan uji", CITY, starts, ends);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains(words).contains("Kegiatan uji");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, kurang dari nol",
        "1000000000000000, lebih besar daripada yang dapat dicatat",
        "2000000000000000, lebih besar dari Rp",
        "=1+1, tidak terbaca",
        "sepuluh, tidak terbaca"
    })
    void amountsThatCannotBeAreRefused(String amount, String words) {
        MvcTestResult refused = line("officer", CITY, "Dinas Uji", "jumlah-2027", amount);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).containsIgnoringCase(words).contains("Baris uji");
    }

    @Test
    void aYearOutsideTheBudgetIsRefused() {
        assertThat(text(line("officer", CITY, "Dinas Uji", "jumlah-2031", "5")))
                .contains("Tahun 2031 di luar tahun anggaran 2027 sampai 2029");
        line("officer", CITY, "Dinas Uji", "jumlah-2029", "5");
        assertThat(text(post("officer", "/anggaran/tahun", "awal", "2027", "akhir", "2028")))
                .contains("Baris B1 memuat Rp5 pada 2029");
    }

    @ParameterizedTest
    @CsvSource({"Sekretariat Bersama Kartamantul", "Sekber", "Kantor Kartamantul"})
    void theOfficeDoesNotSpend(String spender) {
        MvcTestResult refused = line("officer", CITY, spender, "jumlah-2027", "5");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("UU 23/2014 Pasal 364");
    }

    @Test
    void theSecretarysOfficeOfARegionIsAnAgency() {
        assertThat(line("officer", CITY, "Sekretariat Daerah Kota Yogyakarta", "jumlah-2027", "5"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aLiaisonWritesWhatItsOwnMemberAnswersForAndNoMore() {
        line("officer", CITY, "Dinas Uji", "jumlah-2027", "5");

        assertThat(line("liaison.sleman", SLEMAN, "Dinas Uji", "jumlah-2027", "7"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(line("liaison.sleman", CITY, "Dinas Uji", "jumlah-2027", "7")))
                .contains("Penghubung menulis baris anggotanya sendiri");
        assertThat(get("liaison.sleman", "/anggaran/baris/B1/ubah")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.sleman", "/anggaran/baris/B1/hapus", "versi", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.sleman", "/anggaran/seimbang", "cara", SLEMAN)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(activity("liaison.sleman", "Bukan milik", CITY, "2027-01", "2027-02")))
                .contains("Penghubung menulis kegiatan anggotanya sendiri");
        assertThat(text(get("auditor", ""))).contains("1 kegiatan, 1 Januari 2027 sampai 30 Juni 2027");
        assertThat(get("auditor", "/anggaran")).hasStatus(HttpStatus.OK);
        assertThat(get("auditor", "/anggaran/baris/baru")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theGapIsPutOnAPartyToTheLastRupiah() {
        line("officer", CITY, "Dinas Uji", "jumlah-2027", "1.000.000,50", "jumlah-2028", "333");
        assertThat(gaps()).contains("budgets.gap.unbalanced").contains("budgets.gap.sharing");

        MvcTestResult refused = post("officer", "/anggaran/seimbang", "cara", "kunci", "versi", "0");
        assertThat(text(refused)).contains("Belum ada pembagian biaya yang diadopsi");
        assertThat(post("officer", "/anggaran/seimbang", "cara", SLEMAN, "versi", "0"))
                .hasStatus(HttpStatus.FOUND);

        Budget budget = budget();
        assertThat(budget.unbalanced()).isEmpty();
        assertThat(budget.pays(SLEMAN, 2027)).isEqualTo(Money.rupiah("1000000.50"));
        assertThat(gaps()).doesNotContain("budgets.gap.unbalanced");
        assertThat(post("officer", "/anggaran/seimbang", "cara", SLEMAN, "versi", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("officer", "/anggaran/dana?tahun=2027", "sendiri-" + CITY, "5", "versi", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aDeliverableThatIsPaidForStays() {
        change("K1", 0, "luaran-0", "Laporan", "luaran-tanggal-0", "2027-06", "luaran-keadaan-0", "rencana");
        String deliverable = stage.sqlAs(
                "officer", sql -> sql.sql("""
                                select d.id::text from activities.deliverable d
                                join activities.activity a on a.id = d.activity_id
                                join programmes.programme p on p.id = a.programme_id where p.number = ?""").param(number).query(String.class).single());
        assertThat(post(
                        "officer",
                        "/anggaran/baris/baru",
                        "cara",
                        "lumpsum",
                        "pihak",
                        SLEMAN,
                        "jenis-biaya",
                        "jasa",
                        "uraian",
                        "Laporan",
                        "harga",
                        "LAPORAN",
                        "luaran",
                        deliverable))
                .hasStatus(HttpStatus.FOUND);
        assertThat(budget().cost(2027)).isEqualTo(Money.rupiah(85_000_000));

        assertThat(text(change("K1", 1))).contains("Luaran yang dihapus masih menjadi dasar baris anggaran B1");
        assertThat(text(post("officer", "/kegiatan/K1/hapus", "versi", "1")))
                .contains("K1 masih menjadi dasar baris anggaran B1");
        assertThat(change(
                        "K1",
                        1,
                        "luaran-id-0",
                        deliverable,
                        "luaran-0",
                        "Laporan akhir",
                        "luaran-keadaan-0",
                        "selesai"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(gaps()).contains("budgets.unpriced.day", "activities.gap.due");
    }

    @Test
    void whoSavesOverSomeoneElseSeesBoth() {
        line("officer", CITY, "Dinas Uji", "jumlah-2027", "5");
        String[] second = {
            "cara", "nyata", "pihak", CITY, "jenis-biaya", "jasa", "uraian", "Kedua", "jumlah-2027", "6", "versi", "0"
        };
        assertThat(post("officer", "/anggaran/baris/B1/ubah", second)).hasStatus(HttpStatus.FOUND);

        MvcTestResult overtaken = post("officer", "/anggaran/baris/B1/ubah", second);

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(overtaken)).contains("Kedua");
    }

    @Test
    void textFromPeopleIsTextOnThePage() {
        line("officer", CITY, "<script>alert(1)</script>", "jumlah-2027", "5");

        assertThat(text(get("officer", "/anggaran/baris")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void anOfficeMaySpendOnlyWithALegalBasis() {
        String rule = "/s/kartamantul/program/acuan-anggaran/pembelanja";
        assertThat(text(send("officer", rule, "boleh", "ya", "dasar", " "))).contains("Dasar hukum belum diisi");
        assertThat(send("technical", rule, "boleh", "ya", "dasar", "Uji")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", rule, "boleh", "ya", "dasar", "Peraturan Bersama 1/2027 Pasal 9"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(line("officer", CITY, "Sekber", "jumlah-2027", "5")).hasStatus(HttpStatus.FOUND);

        assertThat(send("officer", rule, "dasar", "", "versi", "0")).hasStatus(HttpStatus.FOUND);
        assertThat(gaps()).contains("budgets.gap.office");
    }

    @Test
    void theTreasurerTakesALineOverIntoTheBooksOnce() {
        line("officer", CITY, "Dinas Uji", "jumlah-2027", "5.000.000", "jumlah-2028", "7");
        line("officer", CITY, "", "jumlah-2027", "3");
        String books = "/anggaran/buku-besar?tahun=2027";
        String fund = stage.as(
                "treasurer",
                actor -> context.getBean(Spending.class).choices(actor).funds().stream()
                        .filter(each -> each.programme() == null)
                        .findFirst()
                        .orElseThrow()
                        .code());
        assertThat(post("officer", books, "dana", fund)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(post("treasurer", books, "akun-jasa", "5.1.01"))).contains("Sumber dana belum dipilih");
        assertThat(post("treasurer", books, "dana", fund, "akun-jasa", "5.1.01"))
                .hasStatus(HttpStatus.FOUND);

        String number = stage.as(
                "treasurer",
                actor -> context.getBean(Spending.class).year(actor, 2027).lines().stream()
                        .filter(each -> each.programme().equals(this.number))
                        .findFirst()
                        .orElseThrow()
                        .number());
        assertThat(text(get("auditor", books))).contains(number).contains("Belum disebut");
        assertThat(text(post("treasurer", books, "dana", fund, "akun-jasa", "5.1.01")))
                .contains("Tidak ada baris 2027 yang siap");
        assertThat(text(post("officer", "/anggaran/baris/B1/hapus", "versi", "0")))
                .contains("sudah menjadi pagu " + number);
        post(
                "officer",
                "/anggaran/baris/B1/ubah",
                "cara",
                "nyata",
                "pihak",
                CITY,
                "jenis-biaya",
                "jasa",
                "uraian",
                "Baris uji",
                "jumlah-2027",
                "6",
                "versi",
                "0");
        assertThat(text(get("auditor", books))).contains("Rencana berubah");
    }

    private List<String> gaps() {
        return stage.as("officer", actor -> {
            Programme programme = context.getBean(Programmes.class).find(actor, number);
            return context.getBeanProvider(PlanSection.class)
                    .orderedStream()
                    .flatMap(section -> section.tell(actor, programme).gaps().stream())
                    .map(gap -> gap.words().key())
                    .toList();
        });
    }

    private Budget budget() {
        return stage.as(
                "officer",
                actor -> context.getBean(Budgets.class)
                        .find(actor, context.getBean(Programmes.class).find(actor, number))
                        .budget());
    }

    private MvcTestResult activity(
            String who, String title, String responsible, String starts, String ends, String... more) {
        return post(
                who,
                "/kegiatan/baru",
                with(more, "judul", title, "penanggung-jawab", responsible, "mulai", starts, "selesai", ends));
    }

    private MvcTestResult change(String activity, int version, String... more) {
        return post(
                "officer",
                "/kegiatan/" + activity + "/ubah",
                with(
                        more,
                        "judul",
                        "Kegiatan satu",
                        "penanggung-jawab",
                        SLEMAN,
                        "mulai",
                        "2027-01",
                        "selesai",
                        "2027-06",
                        "versi",
                        Integer.toString(version)));
    }

    private MvcTestResult line(String who, String party, String spender, String... amounts) {
        return post(
                who,
                "/anggaran/baris/baru",
                with(
                        amounts,
                        "cara",
                        "nyata",
                        "pihak",
                        party,
                        "jenis-biaya",
                        "jasa",
                        "uraian",
                        "Baris uji",
                        "pembelanja",
                        spender));
    }

    private static String[] with(String[] more, String... first) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private MvcTestResult get(String who, String path) {
        return pages.get()
                .uri("/s/kartamantul/program/" + number + path)
                .with(stage.signedIn(who))
                .exchange();
    }

    private MvcTestResult post(String who, String path, String... namesAndValues) {
        return send(who, "/s/kartamantul/program/" + number + path, namesAndValues);
    }

    private MvcTestResult send(String who, String address, String... namesAndValues) {
        var post = pages.post().uri(address).with(stage.signedIn(who)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            post = post.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post.exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
