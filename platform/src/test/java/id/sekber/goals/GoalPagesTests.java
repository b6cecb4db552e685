package id.sekber.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class GoalPagesTests {

    private static final String GOALS = "/s/kartamantul/tujuan";
    private static final Table.Expected EXPECTED =
            new Table.Expected(GoalColumn.keys(), List.of("number", "title"), 10_000);

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    private String written(String who, String title) {
        MvcTestResult answer = send(
                who,
                "/baru",
                "title",
                title,
                "plan_kind",
                "rpjmd",
                "plan",
                "RPJMD uji " + title,
                "period_from",
                "2025",
                "period_until",
                "2029");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll(".*/", "");
    }

    private MvcTestResult send(String who, String below, String... namesAndValues) {
        var post = pages.post().uri(GOALS + below).with(stage.signedIn(who)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            post = post.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post.exchange();
    }

    private MvcTestResult open(String who, String below) {
        return pages.get().uri(GOALS + below).with(stage.signedIn(who)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDraftIsReadByItsMemberAloneUntilItIsReleased() {
        String number = written("liaison.sleman", "Rahasia lereng");

        assertThat(text(open("liaison.sleman", "/" + number))).contains("Rahasia lereng", "Draf, belum dirilis");
        assertThat(open("liaison.city", "/" + number)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("officer", "/" + number)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(open("auditor", "?q=rahasia"))).doesNotContain("Rahasia lereng");
        int seen = stage.sqlAs(
                "liaison.city",
                sql -> sql.sql("select count(*) from goals.goal where number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();

        assertThat(send("steering.sleman", "/rilis")).hasStatus(HttpStatus.FOUND);

        assertThat(text(open("liaison.city", "/" + number))).contains("Rahasia lereng", "Dirilis");
    }

    @Test
    void aChangeOfAReleasedGoalWaitsBesideIt() {
        String number = written("liaison.bantul", "Pantai lama");
        send("steering.bantul", "/rilis");

        assertThat(change("liaison.bantul", number, "Pantai baru", 1)).hasStatus(HttpStatus.FOUND);
        assertThat(text(open("liaison.bantul", "/" + number))).contains("Pantai lama", "Pantai baru");
        assertThat(text(open("liaison.city", "/" + number)))
                .contains("Pantai lama")
                .doesNotContain("Pantai baru");

        assertThat(change("liaison.bantul", number, "Pantai ketiga", 1))
                .as("the version of the goal, no longer of its change")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(change("liaison.bantul", number, "Pantai ketiga", 2)).hasStatus(HttpStatus.FOUND);
        send("steering.bantul", "/rilis");

        assertThat(text(open("liaison.city", "/" + number)))
                .contains("Pantai ketiga")
                .doesNotContain("Pantai lama");
        assertThat(send("liaison.bantul", "/" + number + "/buang", "versi", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult change(String who, String number, String title, int version) {
        return send(
                who,
                "/" + number + "/ubah",
                "title",
                title,
                "plan_kind",
                "rpjmd",
                "plan",
                "RPJMD uji pantai",
                "period_from",
                "2025",
                "period_until",
                "2029",
                "versi",
                String.valueOf(version));
    }

    @Test
    void eachMemberWritesAndWithdrawsItsOwnOnly() {
        String number = written("liaison.city", "Milik kota");
        send("steering.city", "/rilis");

        assertThat(change("liaison.bantul", number, "Milik orang", 1)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("steering.bantul", "/" + number + "/tarik", "alasan", "Tidak cocok", "versi", "1"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("liaison.city", "/" + number + "/tarik", "alasan", "Tidak cocok", "versi", "1"))
                .as("a liaison does not speak for its member")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", "/baru", "title", "Milik kantor")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("technical", "/baru", "title", "Tanpa anggota"))
                .as("a technical team of no member")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open("technical", "/baru")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open("technical", "/impor")).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(send("steering.city", "/" + number + "/tarik", "alasan", "", "versi", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("steering.city", "/" + number + "/tarik", "alasan", "Rencana diganti", "versi", "1"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(open("auditor", "/" + number))).contains("Ditarik", "Rencana diganti");
        assertThat(text(open("auditor", "?q=milik kota"))).doesNotContain("Milik kota");
        assertThat(text(open("auditor", "?q=milik kota&keadaan=ditarik"))).contains("Milik kota");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        MvcTestResult refused = send(
                "liaison.city",
                "/baru",
                "title",
                "Air <b>tanah</b>",
                "plan_kind",
                "rpjmd",
                "plan",
                "RPJMD",
                "period_from",
                "besok",
                "period_until",
                "2029",
                "target",
                "1.234",
                "unit",
                "m3",
                "target_year",
                "2029");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("\"besok\" bukan tahun", "tidak punya indikator", "Air &lt;b>tanah");
    }

    @Test
    void goesOutAndInAsAWorkbookInOneTransaction() throws IOException {
        String number = written("liaison.sleman", "Dari lembar");
        byte[] exported =
                open("liaison.sleman", ".xlsx?q=dari lembar").getResponse().getContentAsByteArray();
        Table table = TableReader.readAgain(exported, EXPECTED);
        assertThat(table.rows()).extracting(row -> row.cell("number")).containsExactly(number);

        byte[] edited = edited(exported, sheet -> {
            column(sheet, 2, "title", "Dari lembar, diubah");
            sheet.createRow(3);
            sheet.getRow(2)
                    .forEach(cell ->
                            sheet.getRow(3).createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            column(sheet, 3, "number", "");
            column(sheet, 3, "version", "");
            column(sheet, 3, "title", "=HYPERLINK(\"http://x\")");
            sheet.createRow(4).createCell(place(sheet, "title")).setCellValue("Tanpa dokumen");
        });
        String preview = sent(edited);

        assertThat(text(open("liaison.sleman", preview)))
                .contains("Berubah", "Baru", "Nama dokumen belum diisi", "Simpan 2 baris");
        assertThat(open("liaison.city", preview)).as("the file of another").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(open("liaison.sleman", "/" + number))).doesNotContain("diubah");
        Row fault = TableReader.readAgain(
                        open("liaison.sleman", preview + "/galat.xlsx")
                                .getResponse()
                                .getContentAsByteArray(),
                        EXPECTED)
                .rows()
                .get(0);
        assertThat(fault.cell("title")).isEqualTo("Tanpa dokumen");

        assertThat(send("liaison.sleman", preview, "dilihat", "9-9-9-9-9")).hasStatus(HttpStatus.CONFLICT);
        assertThat(send("liaison.sleman", preview, "dilihat", "1-1-0-0-1")).hasStatus(HttpStatus.FOUND);

        assertThat(text(open("liaison.sleman", "/" + number))).contains("Dari lembar, diubah");
        assertThat(text(open("liaison.sleman", "?q=hyperlink"))).contains("=HYPERLINK");
        assertThat(send("liaison.sleman", preview, "dilihat", "1-1-0-0-1"))
                .as("once taken it stays taken")
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(open("liaison.sleman", "?q=hyperlink"))).contains("1 tujuan");
    }

    private String sent(byte[] file) {
        MvcTestResult answer = pages.post()
                .uri(GOALS + "/impor")
                .multipart()
                .file(new MockMultipartFile("berkas", "tujuan.xlsx", null, file))
                .with(stage.signedIn("liaison.sleman"))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).substring(GOALS.length());
    }

    private static byte[] edited(byte[] file, Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int place(Sheet sheet, String key) {
        for (var cell : sheet.getRow(1)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static void column(Sheet sheet, int row, String key, String value) {
        int place = place(sheet, key);
        var cell = sheet.getRow(row).getCell(place);
        (cell == null ? sheet.getRow(row).createCell(place) : cell).setCellValue(value);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() {
        for (byte[] file : List.of(new byte[0], "PK bukan zip".getBytes(StandardCharsets.UTF_8))) {
            MvcTestResult answer = pages.post()
                    .uri(GOALS + "/impor")
                    .multipart()
                    .file(new MockMultipartFile("berkas", "tujuan.xlsx", null, file))
                    .with(stage.signedIn("liaison.city"))
                    .with(csrf())
                    .exchange();
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(text(answer)).contains(file.length == 0 ? "Berkas belum dipilih" : "bukan XLSX atau CSV");
        }
    }

    @Test
    void anOfficerJudgesAFindingWithAReason() {
        String matrix = text(open("officer", "/matriks"));
        assertThat(matrix).contains("Arah berlawanan", "Peruntukan berbeda", "Lahan TPA Piyungan");
        String pair = "/matriks/TP-2026-009/TP-2026-010";
        String kind = pair + "/opposite";

        assertThat(send("officer", kind, "putusan", "NOT_SO", "alasan", " ", "versi", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("liaison.city", kind, "putusan", "NOT_SO", "alasan", "Beda", "versi", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", kind, "putusan", "NOT_SO", "alasan", "Cekungan berbeda.", "versi", "0"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("officer", kind, "putusan", "CONFIRMED", "alasan", "Sama.", "versi", "0"))
                .as("over a judgement that was not seen")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(open("auditor", pair))).contains("Tidak demikian", "Cekungan berbeda.");
        assertThat(text(open("officer", "/matriks?antara=34.71&dan=34.04"))).contains("Tidak demikian");
        assertThat(open("officer", "/matriks/TP-2026-009/TP-2026-999")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
