package id.sekber.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.cases.GridColumn;
import id.sekber.ledger.Books;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What holds for every kind of file that comes in: no formula runs, in or out, and the same file is known again. */
@DatabaseTest
class EveryKindOfFileTests {

    private static final String FORMULA = "=1+2";
    private static final String HOME = "/s/kartamantul";

    /**
     * A kind of file.
     *
     * @param text the column in which people write what they like
     */
    enum Kind {
        GOALS(
                "liaison.sleman",
                "number,title,plan_kind,plan,period_from,period_until,target_group",
                "target_group",
                false),
        CASES("", keysOfCases(), "coding_note_id", false),
        READINGS("technical", "meter,slip,date,member,quantity,note", "note", true),
        BANK_ROWS("treasurer", "date,amount,text,reference", "text", true),
        ENTRIES("treasurer", "entry,date,text,account,debit,credit", "text", true),
        COSTS("technical", "component,kind,first_year,last_year,coalition,likely", "component", false);

        private final String who;
        private final String keys;
        private final String text;
        private final boolean once;

        Kind(String who, String keys, String text, boolean once) {
            this.who = who;
            this.keys = keys;
            this.text = text;
            this.once = once;
        }

        private static String keysOfCases() {
            return String.join(
                    ",", Arrays.stream(GridColumn.values()).map(GridColumn::key).toList());
        }

        private int place() {
            return List.of(keys.split(",")).indexOf(text);
        }
    }

    /** Where files of a kind are sent and fetched, and rows that are in order, the text of each a formula. */
    private record Way(String send, String export, String rows) {}

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @EnumSource
    void noFormulaRunsAndTheSameFileIsKnownAgain(Kind kind) throws IOException {
        Way way = way(kind);
        byte[] file = (kind.keys + "\n" + way.rows()).getBytes(StandardCharsets.UTF_8);

        String look = location(send(kind, way, "awal.csv", file));
        String taken = location(confirm(kind, look));
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!taken.equals(look)) {
            assertThat(System.nanoTime()).as("within a minute").isLessThan(until);
            MvcTestResult job = get(kind, taken);
            taken = job.getResponse().getStatus() == HttpStatus.OK.value() ? taken : location(job);
        }
        if (!way.export().isEmpty()) {
            assertThat(texts(bytes(get(kind, way.export())))).contains(FORMULA);
        }

        MvcTestResult again = send(kind, way, "lagi.csv", file);
        if (kind.once) {
            assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(body(again)).contains("lagi.csv sama dengan awal.csv");
        } else {
            assertThat(body(get(kind, location(again)))).contains("sudah diambil sebagai awal.csv");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormulaInACellIsToldAndComesBackAsText(Kind kind) throws IOException {
        Way way = way(kind);
        String row = kind.keys + "\n" + FORMULA + ",".repeat(kind.keys.split(",").length - 1) + "\n";

        String look = location(send(kind, way, "rumus.xlsx", withAFormula(kind)));
        assertThat(body(get(kind, look))).contains("rumus tidak dijalankan");
        String faulty = location(send(kind, way, "galat.csv", row.getBytes(StandardCharsets.UTF_8)));
        assertThat(texts(bytes(get(kind, faulty + "/galat.xlsx")))).contains(FORMULA);
        texts(bytes(get(kind, way.send() + "/templat.xlsx")));
    }

    /** All texts of a workbook; none of its cells runs, and what looks like a formula is marked as text. */
    private static Set<String> texts(byte[] file) throws IOException {
        Set<String> texts = new HashSet<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        String text = cell.getStringCellValue();
                        if (Guarded.needed(text)) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(text)
                                    .isTrue();
                        }
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private static byte[] withAFormula(Kind kind) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            String[] keys = kind.keys.split(",");
            for (int i = 0; i < keys.length; i++) {
                head.createCell(i).setCellValue(keys[i]);
            }
            sheet.createRow(1).createCell(kind.place()).setCellFormula("1+2");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private Way way(Kind kind) {
        return switch (kind) {
            case GOALS ->
                new Way(
                        HOME + "/tujuan/impor",
                        HOME + "/tujuan.xlsx",
                        ",Tujuan dari berkas,rpjmd,RPJMD uji,2025,2029," + FORMULA + "\n");
            case CASES -> cases();
            case READINGS ->
                new Way(
                        HOME + "/buku-besar/meter/impor",
                        HOME + "/buku-besar/meter/JT-PIYUNGAN/bacaan.xlsx?dari=2021-01-05&sampai=2021-01-05",
                        "JT-PIYUNGAN,BERKAS-1,2021-01-05,34.71,1.5," + FORMULA + "\n");
            case BANK_ROWS ->
                new Way(HOME + "/buku-besar/bank", "", "2026-11-24,1," + FORMULA + " " + note() + ",B-1\n");
            case ENTRIES -> entries();
            case COSTS -> costs();
        };
    }

    private Way cases() {
        String[] cells = new String[GridColumn.values().length];
        Arrays.fill(cells, "");
        TableReader.readAgain(
                        bytes(get(Kind.CASES, "/s/berkas-uji/kasus.xlsx")),
                        new Table.Expected(List.of(Kind.CASES.keys.split(",")), List.of("id", "name_id"), 100))
                .rows()
                .get(0)
                .forEach((key, cell) ->
                        cells[GridColumn.valueOf(key.toUpperCase(Locale.ROOT)).ordinal()] = cell);
        cells[GridColumn.ID.ordinal()] = "dari-berkas";
        cells[GridColumn.VERSION.ordinal()] = "";
        cells[GridColumn.CODING_NOTE_ID.ordinal()] = FORMULA;
        cells[GridColumn.CODING_NOTE_EN.ordinal()] = FORMULA;
        String row = String.join(
                ",",
                Arrays.stream(cells)
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());
        return new Way("/s/berkas-uji/kasus/impor", "/s/berkas-uji/kasus.xlsx", row + "\n");
    }

    private String note() {
        return stage.sqlAs("treasurer", sql -> sql.sql("""
                        select d.note from contributions.due d
                        left join contributions.payment p on p.secretariat_id = d.secretariat_id and p.due_id = d.id
                        where d.note is not null group by d.note, d.amount having coalesce(sum(p.amount), 0) < d.amount
                        order by d.note limit 1""").query(String.class).single());
    }

    private Way entries() {
        stage.as("treasurer", actor -> context.getBean(Books.class).openYear(actor, "2032"));
        return new Way(
                HOME + "/buku-besar/impor",
                HOME + "/buku-besar/jurnal.xlsx?cari=1%2B2",
                "1,2032-01-05," + FORMULA + ",1.1.02,5,\n1,,,4.1.03,,5\n");
    }

    private Way costs() {
        Programmes programmes = context.getBean(Programmes.class);
        String number = stage.as("officer", actor -> {
            String challenge = programmes.challenges(actor).get(0).number();
            Outcome<String> planned = programmes.plan(
                    actor,
                    new ProgrammeForm("Berkas biaya", challenge, "Uji.", "Uji.", "Uji", List.of("34.71", "34.04"), 0));
            return ((Outcome.Done<String>) planned).value();
        });
        String plan = HOME + "/program/" + number + "/bagi-biaya/rencana";
        assertThat(pages.post()
                        .uri(plan + "/pokok")
                        .with(stage.signedIn("technical"))
                        .with(csrf())
                        .param("awal", "2027")
                        .param("lama", "5")
                        .param("diskonto", "6")
                        .param("bersama", "50")
                        .param("satuan-permintaan", "ton")
                        .param("sumber", "Uji")
                        .param("versi", "0"))
                .hasStatus(HttpStatus.FOUND);
        String head = FORMULA + ",operation,2027,2031,";
        return new Way(
                plan + "/impor",
                plan + "/biaya.xlsx",
                head + "34.71,5\n" + head + "34.04,6\n" + head + "34.71+34.04,9\n");
    }

    private RequestPostProcessor signedIn(Kind kind) {
        return kind == Kind.CASES
                ? stage.signedIn(stage.officerOf("berkas-uji", "berkas-uji@uji.example", List.of("35.78", "35.25")))
                : stage.signedIn(kind.who);
    }

    private MvcTestResult send(Kind kind, Way way, String name, byte[] file) {
        return pages.post()
                .uri(way.send())
                .multipart()
                .file(new MockMultipartFile("berkas", name, null, file))
                .with(signedIn(kind))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(Kind kind, String look) throws UnsupportedEncodingException {
        String page = body(get(kind, look));
        Matcher seen = Pattern.compile("name=\"dilihat\" value=\"([^\"]+)\"").matcher(page);
        return pages.post()
                .uri(look)
                .with(signedIn(kind))
                .with(csrf())
                .param("dilihat", seen.find() ? seen.group(1) : "")
                .exchange();
    }

    private MvcTestResult get(Kind kind, String address) {
        return pages.get().uri(URI.create(address)).with(signedIn(kind)).exchange();
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
