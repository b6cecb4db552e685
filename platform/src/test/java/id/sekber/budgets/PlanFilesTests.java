package id.sekber.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.activities.ImportActivities;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Activities and budgets out to files and in again. */
@DatabaseTest
class PlanFilesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"dilihat\" value=\"([^\"]*)\"");
    private static final String ACTIVITIES = "number,title,responsible,starts,ends,follows,deliverables\n";
    private static final String SERVING = "number,title,output,responsible,starts,ends\n";
    private static final String BUDGET = "number,way,party,description,cost_type,spender,2027,2028\n";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    private String number;

    @BeforeEach
    void aProgrammeWithABudget() {
        number = stage.as("officer", actor -> {
            Programmes programmes = context.getBean(Programmes.class);
            String challenge = programmes.challenges(actor).get(0).number();
            String made = ((Outcome.Done<String>) programmes.plan(
                            actor,
                            new ProgrammeForm(
                                    "Berkas uji",
                                    challenge,
                                    "Uji.",
                                    "Uji.",
                                    "Gedung\nPanduan",
                                    List.of("34.71", "34.04"),
                                    0)))
                    .value();
            context.getBean(Budgets.class).frame(actor, made, new FrameForm("2027", "2028", 0));
            return made;
        });
    }

    @Test
    void whatGoesOutComesInAgainUnchanged() throws IOException {
        for (String part : List.of("/kegiatan", "/anggaran")) {
            String path = "/s/kartamantul/program/P-2026-001" + part;
            byte[] file = pages.get()
                    .uri(path + ".xlsx")
                    .with(stage.signedIn("officer"))
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();

            MvcTestResult preview = sent("officer", path, "keluar.xlsx", file);

            assertThat(seen(preview)).as(part).matches("0-0-[1-9]\\d*-0-0");
        }
    }

    @Test
    void activitiesOfAFileMayWaitForEachOther() {
        String path = "/s/kartamantul/program/" + number + "/kegiatan";
        MvcTestResult preview = sent("officer", path, "baru.csv", ACTIVITIES + """
                K1,Satu,34.71,2027-01,2027-03,,Laporan | 2027-03 | 34.71 | rencana
                K2,Dua,34.04,2027-04,2027-06,K1+7,
                ,Tiga,34.04,2027-06,2027-05,,
                K7,Tujuh,34.71,2027-01,2027-02,K8,
                K8,Delapan,34.71,2027-01,2027-02,K7,
                ,=1+1,34.99,2027-01,besok,K44,
                """);
        assertThat(seen(preview)).isEqualTo("2-0-0-0-4");
        assertThat(text(preview))
                .contains("K7 → K8 → K7 melingkar")
                .contains("lebih awal daripada mulai")
                .contains("bukan pihak program ini");

        assertThat(taken("officer", preview)).hasStatus(HttpStatus.FOUND);

        assertThat(text(get("officer", path)))
                .contains("K2 mulai 1 April 2027")
                .contains("jeda 7 hari")
                .doesNotContain("Delapan");
        MvcTestResult again = sent("officer", path, "lagi.csv", ACTIVITIES + "K2,Dua,34.04,2027-05,2027-06,K1+7,\n");
        assertThat(seen(again)).isEqualTo("0-1-0-0-0");
        assertThat(seen(sent("liaison.city", path, "lagi.csv", ACTIVITIES + "K2,Dua,34.04,2027-05,2027-06,K1,\n")))
                .isEqualTo("0-0-0-1-0");
    }

    @Test
    void anActivityOfAFileServesAnOutputByItsWords() throws IOException {
        String path = "/s/kartamantul/program/" + number + "/kegiatan";
        MvcTestResult preview = sent("officer", path, "keluaran.csv", SERVING + """
                ,Satu,Panduan,34.71,2027-01,2027-03
                ,Dua,Jembatan,34.71,2027-01,2027-03
                ,Tiga,2,34.71,2027-01,2027-03
                """);
        assertThat(seen(preview)).isEqualTo("1-0-0-0-2");
        assertThat(text(preview)).contains("\"Jembatan\" bukan keluaran program ini");

        assertThat(taken("officer", preview)).hasStatus(HttpStatus.FOUND);
        reorder("Panduan\nGedung");

        assertThat(text(get("officer", path + "/K1"))).contains("Keluaran 1: Panduan");
        assertThat(seen(sent("officer", path, "lagi.csv", "number,title,output\nK1,Satu,Panduan\n")))
                .isEqualTo("0-0-1-0-0");
        assertThat(seen(sent("officer", path, "tanpa.csv", "number,title\nK1,Satu lagi\n")))
                .isEqualTo("0-1-0-0-0");
        MvcTestResult moved = sent("officer", path, "lain.csv", "number,title,output\nK1,Satu,Gedung\n");
        assertThat(seen(moved)).isEqualTo("0-1-0-0-0");
        taken("officer", moved);
        assertThat(text(get("officer", path + "/K1"))).contains("Keluaran 2: Gedung");
        MvcTestResult without = sent("officer", path, "lepas.csv", "number,title,output\nK1,Satu,\n");
        taken("officer", without);
        assertThat(text(get("officer", path + "/K1"))).contains("Belum dikaitkan dengan keluaran program");
    }

    private void reorder(String outputs) {
        Outcome<Programme> changed = stage.as("officer", actor -> {
            Programmes programmes = context.getBean(Programmes.class);
            Programme programme = programmes.find(actor, number);
            return programmes.change(
                    actor,
                    number,
                    new ProgrammeForm(
                            "Berkas uji",
                            programme.challenge().number(),
                            "Uji.",
                            "Uji.",
                            outputs,
                            List.of("34.71", "34.04"),
                            programme.version()));
        });
        assertThat(changed).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void linesAndPayersAreTakenTogether() {
        String path = "/s/kartamantul/program/" + number + "/anggaran";
        String rows = BUDGET + """
                ,nyata,34.71,Satu,jasa,Dinas Uji,1000000.50,7
                ,nyata,34.04,Dua,jasa,Sekber,5,
                ,nyata,34.71,Tiga,jasa,Dinas Uji,-5,
                ,nyata,34.71,Empat,jasa,Dinas Uji,1000000000000000,
                ,nyata,34.71,Lima,jasa,Dinas Uji,1.000.000,
                ,ajaib,34.71,Enam,jasa,Dinas Uji,5,
                ,bayar-sendiri,34.04,,,,1000000.50,
                ,bayar-lain,34.71,Hibah contoh,,,,7
                """;
        MvcTestResult preview = sent("officer", path, "anggaran.csv", rows);
        assertThat(seen(preview)).isEqualTo("3-0-0-0-5");
        assertThat(text(preview))
                .contains("UU 23/2014 Pasal 364")
                .contains("kurang dari nol")
                .contains("lebih besar daripada yang dapat dicatat")
                .contains("bukan angka polos")
                .contains("tidak dikenal. Pilih biaya nyata");
        assertThat(taken("officer", preview)).hasStatus(HttpStatus.FOUND);

        Budget budget = budget();
        assertThat(budget.unbalanced()).isEmpty();
        assertThat(budget.pays("34.04", 2027)).isEqualTo(Money.rupiah("1000000.50"));

        MvcTestResult twice = sent("officer", path, "anggaran.csv", rows);
        assertThat(text(twice)).contains("sudah ada sebagai B1");
        assertThat(seen(twice)).isEqualTo("0-0-2-0-6");
        assertThat(seen(sent("liaison.sleman", path, "sendiri.csv", BUDGET + """
                B1,nyata,34.71,Satu,jasa,Dinas Uji,1,1
                ,nyata,34.04,Baru,jasa,Dinas Uji,1,1
                ,nyata,34.71,Orang lain,jasa,Dinas Uji,1,1
                ,bayar-sendiri,34.04,,,,1,
                """)))
                .isEqualTo("1-0-0-2-1");
    }

    @Test
    void aFormulaIsNeitherTakenNorGivenOut() throws IOException {
        String path = "/s/kartamantul/program/" + number + "/anggaran";
        stage.as(
                "officer",
                actor -> context.getBean(Budgets.class)
                        .add(
                                actor,
                                number,
                                new LineForm(
                                        "34.71",
                                        "jasa",
                                        "",
                                        "=HYPERLINK(\"http://contoh\")",
                                        "@Dinas",
                                        "nyata",
                                        Map.of("2027", "5"),
                                        Map.of(),
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        0),
                                new Figures(Locale.forLanguageTag("id"))));
        byte[] out = pages.get()
                .uri(path + ".xlsx")
                .with(stage.signedIn("officer"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out));
                ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
            XSSFCell words = book.getSheetAt(0).getRow(2).getCell(4);
            assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
            book.getSheetAt(0).getRow(2).createCell(12).setCellFormula("1+1");
            book.write(changed);

            MvcTestResult preview = sent("officer", path, "rumus.xlsx", changed.toByteArray());

            assertThat(seen(preview)).isEqualTo("0-0-0-0-1");
            assertThat(text(preview)).containsIgnoringCase("rumus");
        }
    }

    private Budget budget() {
        return stage.as(
                "officer",
                actor -> context.getBean(Budgets.class)
                        .find(actor, context.getBean(Programmes.class).find(actor, number))
                        .budget());
    }

    private MvcTestResult sent(String who, String path, String name, String rows) {
        return sent(who, path, name, rows.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult sent(String who, String path, String name, byte[] file) {
        MvcTestResult received = pages.post()
                .uri(path + "/berkas")
                .multipart()
                .file(new MockMultipartFile("berkas", name, null, file))
                .with(stage.signedIn(who))
                .with(csrf())
                .exchange();
        assertThat(received).hasStatus(HttpStatus.FOUND);
        return get(who, String.valueOf(received.getResponse().getRedirectedUrl()));
    }

    private MvcTestResult taken(String who, MvcTestResult preview) {
        return pages.post()
                .uri(String.valueOf(preview.getRequest().getRequestURI()))
                .with(stage.signedIn(who))
                .with(csrf())
                .param("dilihat", seen(preview))
                .exchange();
    }

    private MvcTestResult get(String who, String address) {
        return pages.get().uri(address).with(stage.signedIn(who)).exchange();
    }

    /** New, changed, the same, others', at fault; also where nothing could be taken and no button stands. */
    private static String seen(MvcTestResult preview) {
        Matcher matcher = SEEN.matcher(text(preview));
        return matcher.find() ? matcher.group(1) : counted(preview);
    }

    private static String counted(MvcTestResult preview) {
        Object received = Objects.requireNonNull(
                Objects.requireNonNull(preview.getMvcResult().getModelAndView())
                        .getModel()
                        .get("received"));
        return (received instanceof ImportBudget.Received budget
                        ? budget.preview()
                        : ((ImportActivities.Received) received).preview())
                .seen();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
