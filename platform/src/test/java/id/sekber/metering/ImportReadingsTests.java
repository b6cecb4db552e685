package id.sekber.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.database.DatabaseAccess;
import id.sekber.journal.VerifyJournal;
import id.sekber.vocabulary.Advance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ImportReadingsTests {

    private static final String IMPORT = "/s/kartamantul/buku-besar/meter/impor";
    private static final String KEYS = "meter,slip,date,member,quantity,note\n";
    private static int made;

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseAccess access;

    private MeteringMother mother;
    private Meter meter;

    @BeforeEach
    void aWeighbridge() {
        mother = new MeteringMother(stage, context);
        meter = mother.weighbridge(mother.programme(), "JT-IMPOR-" + ++made);
    }

    @Test
    void rowsInOrderAreTakenOnceAndTheSameFileIsRefused() throws IOException {
        mother.slip(meter, "L1", "2025-01-01", "34.71", "5");
        String file = KEYS
                + row("L1", "2025-01-01", "34.71", "5.000", "")
                + row("N1", "2025-01-02", "34.71", "12.350", "AB 1234 CD")
                + row("N2", "45660", "34.02", "7", "=HYPERLINK(\"http://x\")")
                + row("L1x", "2025-01-02", "34.71", "12,5", "")
                + row("N1", "2025-01-03", "34.71", "1", "")
                + row("N3", "2025-01-03", "35.78", "-1", "")
                + "TIDAK-ADA,N4,2025-01-03,34.71,1,\n";

        String page = location(send("technical", "a.csv", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(body(get("technical", page)))
                .contains(
                        "12,5\" bukan jumlah",
                        "sudah ada di baris 3",
                        "TIDAK-ADA",
                        "bukan kode anggota",
                        "Simpan 2 bacaan");
        assertThat(get("liaison.city", page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("officer", page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(readings()).isEqualTo(1);
        take(page);
        assertThat(body(get("technical", page))).contains("2 bacaan dari berkas ini tersimpan");
        assertThat(readings()).isEqualTo(3);
        MvcTestResult again = send("technical", "b.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(again)).contains("sama dengan a.csv", "sudah diambil");
        assertThat(verify()).isEmpty();
    }

    @Test
    void whatIsExportedComesInAgainAsRecordedAndRunsNothing() throws IOException {
        String file =
                KEYS + row("X1", "2025-01-02", "34.71", "1.5", "=2+3") + row("X2", "2025-01-02", "34.71", "2", "-");
        take(location(send("technical", "x.csv", file.getBytes(StandardCharsets.UTF_8))));
        String meterPage = "/s/kartamantul/buku-besar/meter/" + meter.code();

        byte[] text = bytes(get("auditor", meterPage + "/bacaan.csv"));
        byte[] book = bytes(get("auditor", meterPage + "/bacaan.xlsx"));

        assertThat(new String(text, StandardCharsets.UTF_8)).contains(",'=2+3").startsWith("meter,slip,date");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertThat(opened.getSheetAt(0).getRow(3).getCell(5).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        assertThat(body(get("technical", location(send("technical", "t.csv", text)))))
                .contains("Tidak ada baris baru");
        assertThat(body(get("technical", location(send("technical", "t.xlsx", book)))))
                .contains("Tidak ada baris baru");
        assertThat(bytes(get("technical", IMPORT + "/templat.xlsx"))).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void aFormulaInACellIsNotRun() throws IOException {
        byte[] book = workbook();

        String page = location(send("technical", "rumus.xlsx", book));

        assertThat(body(get("technical", page))).contains("rumus tidak dijalankan", "Tidak ada baris baru");
        byte[] faults = bytes(get("technical", page + "/galat.xlsx"));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(faults))) {
            assertThat(opened.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .contains("quantity:");
        }
    }

    private byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            String[] keys = KEYS.strip().split(",", -1);
            Row head = sheet.createRow(0);
            Row row = sheet.createRow(1);
            String[] cells = {meter.code(), "R1", "2025-01-02", "34.71", "", ""};
            for (int i = 0; i < keys.length; i++) {
                head.createCell(i).setCellValue(keys[i]);
                row.createCell(i).setCellValue(cells[i]);
            }
            row.createCell(4).setCellFormula("1+1");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws UnsupportedEncodingException {
        assertThat(body(send("technical", "kosong.csv", new byte[0]))).contains("Berkas belum dipilih");
        assertThat(body(send("technical", "gambar.xlsx", new byte[] {'P', 'K', 3, 4, 0, 1})))
                .contains("bukan XLSX atau CSV");
        assertThat(body(send("technical", "biner.csv", new byte[] {(byte) 0xff, 0, 1})))
                .contains("bukan XLSX atau CSV");
        assertThat(body(send("technical", "lain.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .contains("kunci kolom");
        assertThat(body(send("technical", "judul.csv", KEYS.getBytes(StandardCharsets.UTF_8))))
                .contains("tidak mempunyai baris");
    }

    @Test
    void whatIsStoppedKeepsNothing() throws IOException {
        StringBuilder file = new StringBuilder(KEYS);
        for (int i = 1; i <= 12_000; i++) {
            file.append(row("S" + i, "2025-01-02", "34.71", "1", ""));
        }
        String page = location(send("technical", "s.csv", file.toString().getBytes(StandardCharsets.UTF_8)));
        UUID id = UUID.fromString(page.replaceAll(".*/", ""));
        ImportReadings importing = context.getBean(ImportReadings.class);
        Advance stoppedHalfWay = (done, total) -> {
            if (done > 0) {
                throw new Advance.CalledOff();
            }
        };

        assertThatExceptionOfType(Advance.CalledOff.class)
                .isThrownBy(() -> stage.as("technical", actor -> importing.take(actor, id, stoppedHalfWay)));

        assertThat(body(get("technical", page))).contains("Simpan 12.000 bacaan");
        assertThat(readings()).isZero();
        assertThat(verify()).isEmpty();
    }

    /** Confirms, and waits as the page of the job does. */
    private void take(String page) {
        String address = location(post(page));
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!address.equals(page)) {
            assertThat(System.nanoTime()).as("within a minute").isLessThan(until);
            MvcTestResult job = get("technical", address);
            address = job.getResponse().getStatus() == HttpStatus.OK.value() ? address : location(job);
        }
    }

    private int readings() {
        return stage.as(
                "auditor",
                actor -> context.getBean(Meters.class)
                        .view(actor, meter.code(), "", LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), 1)
                        .slips());
    }

    private String row(String slip, String day, String member, String quantity, String note) {
        return String.join(
                        ",",
                        meter.code(),
                        slip,
                        day,
                        member,
                        quantity.contains(",") ? "\"" + quantity + "\"" : quantity)
                + ",\"" + note.replace("\"", "\"\"") + "\"\n";
    }

    private Optional<VerifyJournal.Break> verify() {
        try (Connection owner = DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword())) {
            return VerifyJournal.run(owner).broken();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MvcTestResult send(String who, String name, byte[] content) {
        return pages.post()
                .uri(IMPORT)
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", content))
                .with(stage.signedIn(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post()
                .uri(address)
                .with(stage.signedIn("technical"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String who, String path) {
        return pages.get().uri(path).with(stage.signedIn(who)).exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private static byte[] bytes(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.OK);
        return result.getResponse().getContentAsByteArray();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
