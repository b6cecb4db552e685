package id.sekber.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class HealthCheckPagesTests {

    private static final String ROUNDS = "/s/kartamantul/kelembagaan/kesehatan";
    private static final Pattern NUMBER = Pattern.compile("/kesehatan/(PK-\\d{4}-\\d{3,})$");
    private static final Pattern LINK = Pattern.compile("<code>(/jawab/[A-Za-z0-9_-]+)</code>");
    private static final Pattern FRESH_CODE = Pattern.compile("name=\"kode\" value=\"([A-Z0-9-]+)\"");
    private static final Pattern CODE = Pattern.compile("<code>([A-Z0-9-]{24})</code>");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    DatabaseAccess access;

    @Test
    void theDemonstrationShowsWhereMembersDisagreeAndWhatWithholdingProtects() {
        String page = ok("officer", ROUNDS + "/PK-2026-002");

        assertThat(page)
                .contains("paling berbeda dinilai")
                .contains("Ditahan: terlalu sedikit")
                .contains("Ditahan: melindungi kelompok lain")
                .contains("Perubahan dibandingkan dengan putaran")
                .contains("Sekretariat adil memimpin musyawarah.")
                .contains("Jawabannya sintetis")
                .doesNotContain("tanpa imbalan tertulis");
        assertThat(page.length()).isLessThan(160_000);
        assertThat(ok("council.city", ROUNDS + "?lang=en")).contains("Health check");
    }

    @Test
    void aSheetOpensWithItsCodeAloneAndCanBeChanged() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        String code = answer("liaison.city", number, Map.of("M1", "2", "Q1", "Pengakuan pertama"));

        assertThat(ok("liaison.city", jawab(number)))
                .contains("Anda sudah menjawab")
                .doesNotContain("Pengakuan pertama");
        assertThat(post("liaison.city", jawab(number) + "/kode", Map.of("kode", "AAAA-BBBB-CCCC-DDDD-EEEE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tidak membuka jawaban")
                .doesNotContain("Pengakuan pertama");
        assertThat(post("liaison.city", jawab(number) + "/kode", Map.of("kode", code.toLowerCase())))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Pengakuan pertama");
        assertThat(post("liaison.city", jawab(number), Map.of("M1", "5", "kode", code)))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Jawaban diubah");
        assertThat(post("liaison.city", jawab(number), Map.of("M1", "4")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kode belum diisi");
        assertThat(ok("officer", ROUNDS + "/" + number)).contains("1 dari 3");
    }

    @Test
    void aFormSentTwiceIsOneSheet() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        String fresh = find(FRESH_CODE, ok("head.city", jawab(number)));

        assertThat(post("head.city", jawab(number), Map.of("M1", "2", "kode", fresh)))
                .hasStatus(HttpStatus.OK);
        assertThat(post("head.city", jawab(number), Map.of("M1", "2", "kode", fresh)))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains(fresh);
        assertThat(ok("officer", ROUNDS + "/" + number)).contains("1 dari 3");
    }

    @Test
    void nobodyReadsAnswersOfAnOpenRound() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        answer("liaison.city", number, Map.of("M1", "1", "Q2", "Rahasia kota"));

        for (String someone : List.of("officer", "head.city", "liaison.sleman", "auditor")) {
            assertThat(ok(someone, ROUNDS + "/" + number)).doesNotContain("Rahasia kota");
            assertThat(get(someone, ROUNDS + "/" + number + "/hasil.csv")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(someone, ROUNDS + "/" + number + "/hasil.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get("liaison.sleman", jawab(number))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("officer", jawab(number))).hasStatus(HttpStatus.FORBIDDEN);
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("select count(*) from healthcheck.sheet")
                                .query(Integer.class)
                                .single()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("select * from healthcheck.asked(?, ?, null)")
                                .params(new UUID(0, 0), new UUID(0, 0))
                                .query()
                                .listOfRows()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("update healthcheck.invited set answered = true")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    /** Entries tell that someone answered, and when; none tells what, and none tells of a sheet. */
    @Test
    void theJournalTellsWhoAnsweredAndNotWhat() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        String code = answer("liaison.city", number, Map.of("M1", "1", "Q2", "Rahasia jurnal"));
        post("liaison.city", jawab(number), Map.of("M1", "5", "Q2", "Rahasia jurnal kedua", "kode", code));

        int telling =
                stage.sqlAs("officer", sql -> sql.sql("""
                                select count(*) from journal.entry
                                where table_name = 'healthcheck.sheet' or new_row::text like '%Rahasia jurnal%'""").query(Integer.class).single());
        int marks = stage.sqlAs(
                "officer",
                sql -> sql.sql("""
                                select count(*) from journal.entry
                                where table_name = 'healthcheck.invited' and operation = 'update'
                                  and new_row ->> 'answered' = 'true' and old_row ->> 'answered' = 'false'
                                  and new_row ->> 'round_id' = (select id::text from healthcheck.round where number = ?)""").param(number).query(Integer.class).single());

        assertThat(telling).isZero();
        assertThat(marks).isOne();
    }

    /** Asked with the rights of the owner, which no page has: what a copy of the whole database would tell. */
    @Test
    void noSheetTellsInTheDatabaseWhoWroteItOrWhen() throws SQLException {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        for (String part : List.of("liaison.city", "head.city", "steering.city")) {
            answer(part, number, Map.of("M1", "3"));
        }

        try (Connection owner = DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
                PreparedStatement query = owner.prepareStatement("""
                        select count(*), count(s.invited_id), count(distinct s.xmin::text),
                               (select string_agg(column_name, ' ' order by ordinal_position) from information_schema.columns
                                where table_schema = 'healthcheck' and table_name = 'sheet')
                        from healthcheck.sheet s join healthcheck.round r on r.id = s.round_id where r.number = ?""")) {
            query.setString(1, number);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).as("sheets").isEqualTo(3);
                assertThat(row.getInt(2)).as("with a person").isZero();
                assertThat(row.getInt(3)).as("transactions that wrote them").isOne();
                assertThat(row.getString(4)).isEqualTo("secretariat_id round_id key member_code invited_id answers");
            }
        }
        post("officer", ROUNDS + "/" + number + "/tutup", Map.of());
        try (Connection owner = DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
                PreparedStatement query = owner.prepareStatement(
                        "select count(*) from healthcheck.sheet s join healthcheck.round r on r.id = s.round_id where r.number = ?")) {
            query.setString(1, number);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).as("sheets of a closed round").isZero();
            }
        }
    }

    @Test
    void whatARoundPromisedHoldsOnceItIsOpen() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");

        assertThat(post("officer", ROUNDS + "/" + number + "/ubah", draft("Lain", RoundForm.NAMED, "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("janjinya kepada peserta tidak dapat diubah");
        for (String change : List.of("anonymous = false", "minimum = 5", "questionnaire = 2")) {
            assertThatThrownBy(() -> stage.sqlAs(
                            "officer",
                            sql -> sql.sql("update healthcheck.round set " + change + " where number = ?")
                                    .param(number)
                                    .update()))
                    .hasStackTraceContaining("promised");
        }
    }

    @Test
    void aRoundWithOneRespondentIsRefusedAtOpeningAndAtClosing() {
        String one = draftRound(RoundForm.ANONYMOUS, "3", "liaison.city");
        assertThat(post("officer", ROUNDS + "/" + one + "/buka", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Baru 1 orang diundang")
                .contains("Undang sedikitnya 2 orang lagi");

        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "liaison.sleman");
        answer("liaison.city", number, Map.of("M1", "1", "Q2", "Hanya satu orang"));
        assertThat(post("officer", ROUNDS + "/" + number + "/tutup", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Baru 1 orang menjawab");
        assertThat(post("officer", ROUNDS + "/" + number + "/tutup", Map.of("yakin", "ya")))
                .hasStatus(HttpStatus.FOUND);

        assertThat(ok("officer", ROUNDS + "/" + number))
                .contains("Tidak ada hasil yang dapat ditampilkan")
                .doesNotContain("Hanya satu orang");
        assertThat(ok("liaison.city", ROUNDS + "/" + number + "/hasil.csv"))
                .contains("FEW")
                .doesNotContain("Hanya satu orang");
        assertThat(shown(number)).isZero();
    }

    @Test
    void aMemberWithTooFewIsShownNeitherOnThePageNorInTheFileNorInTheDatabase() {
        String number = openRound(
                RoundForm.ANONYMOUS,
                "3",
                "liaison.city",
                "head.city",
                "steering.city",
                "council.city",
                "liaison.sleman",
                "head.sleman",
                "steering.sleman",
                "liaison.bantul");
        for (String part : List.of("liaison.city", "head.city", "steering.city", "council.city")) {
            answer(part, number, Map.of("M1", "5"));
        }
        for (String part : List.of("liaison.sleman", "head.sleman", "steering.sleman")) {
            answer(part, number, Map.of("M1", "3"));
        }
        answer("liaison.bantul", number, Map.of("M1", "1"));
        post("officer", ROUNDS + "/" + number + "/tutup", Map.of());

        String csv = ok("liaison.city", ROUNDS + "/" + number + "/hasil.csv");
        List<String> trust = csv.lines().filter(line -> line.contains(",M1,")).toList();
        assertThat(trust).hasSize(4);
        assertThat(trust.get(0)).contains("34.71,", ",4,5.0,");
        assertThat(trust.get(1)).contains("34.04,").endsWith(",PROTECTING");
        assertThat(trust.get(2)).contains("34.02,").endsWith(",FEW");
        assertThat(trust.get(3)).contains("all,", ",8,3.8,");
        assertThat(shown(number)).isEqualTo(2);
        assertThat(ok("liaison.sleman", ROUNDS + "/" + number)).contains("Ditahan: melindungi kelompok lain");
    }

    @Test
    void whatIsClosedStaysClosed() {
        String number = openRound(RoundForm.NAMED, "1", "liaison.city", "liaison.sleman");
        answer("liaison.city", number, Map.of("M1", "5", "Q1", "Atas nama saya"));
        answer("liaison.sleman", number, Map.of("M1", "2"));
        assertThat(ok("liaison.city", jawab(number))).contains("Atas nama saya");
        post("officer", ROUNDS + "/" + number + "/tutup", Map.of());

        assertThat(ok("liaison.bantul", ROUNDS + "/" + number)).contains("Atas nama saya");
        assertThat(post("liaison.city", jawab(number), Map.of("M1", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tidak menerima jawaban lagi");
        for (String deed : List.of("/tutup", "/buka", "/undang-luar")) {
            assertThat(post(
                            "officer",
                            ROUNDS + "/" + number + deed,
                            Map.of("nama", "Seseorang", "surel", "a@contoh.example")))
                    .as(deed)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("update healthcheck.round set title = 'Lain' where number = ?")
                                .param(number)
                                .update()))
                .hasStackTraceContaining("closed for good");
    }

    @Test
    void aLinkAnswersItsRoundWithoutSignInUntilItIsRevoked() {
        String number = openRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        MvcTestResult made = post(
                "officer",
                ROUNDS + "/" + number + "/undang-luar",
                Map.of("nama", "Dosen tamu", "surel", "dosen@contoh.example", "anggota", ""));
        String link = find(LINK, body(made));
        assertThat(ok("officer", ROUNDS + "/" + number)).doesNotContain(link);

        MvcTestResult opened = pages.get().uri(link).exchange();
        assertThat(opened).hasStatus(HttpStatus.OK);
        String sent = body(
                send(MockMvcRequestBuilders.post(link), Map.of("M1", "4", "kode", find(FRESH_CODE, body(opened)))));
        assertThat(sent).contains("Jawaban terkirim");
        assertThat(body(pages.get().uri(link).exchange())).contains("Anda sudah menjawab");
        assertThat(ok("officer", ROUNDS + "/" + number)).contains("1 dari 4");

        String who = find(Pattern.compile("/undangan/([0-9a-f-]+)/tautan"), ok("officer", ROUNDS + "/" + number));
        post("officer", ROUNDS + "/" + number + "/undangan/" + who + "/cabut", Map.of());
        assertThat(pages.get().uri(link).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void linksCannotBeTriedOut() {
        MvcTestResult last = null;
        for (int i = 0; i < 25; i++) {
            last = pages.get()
                    .uri("/jawab/tidak-ada-" + i)
                    .with(request -> {
                        request.setRemoteAddr("203.0.113.7");
                        return request;
                    })
                    .exchange();
        }

        assertThat(last)
                .isNotNull()
                .satisfies(answer -> assertThat(answer)
                        .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                        .bodyText()
                        .contains("Terlalu sering dicoba"));
    }

    @Test
    void badInputComesBackAsTypedWithItsReasons() {
        assertThat(post("officer", ROUNDS + "/baru", draft("", RoundForm.ANONYMOUS, "2")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Judul belum diisi")
                .contains("Kelompok terkecil 2 tidak melindungi siapa pun")
                .contains("name=\"minimum\" type=\"text\" value=\"2\"");
        String number = draftRound(RoundForm.ANONYMOUS, "3", "liaison.city", "head.city", "steering.city");
        assertThat(post(
                        "officer",
                        ROUNDS + "/" + number + "/undang-luar",
                        Map.of("nama", "", "surel", "bukan surel", "anggota", "99.99")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nama belum diisi", "\"bukan surel\" bukan alamat surel", "bukan anggota");
        post("officer", ROUNDS + "/" + number + "/buka", Map.of());
        assertThat(post("head.city", jawab(number), Map.of("M1", "9", "Q1", "<script>alert(1)</script>")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("bukan jawaban untuk Kepercayaan", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTexts() {
        String number = draftRound(RoundForm.ANONYMOUS, "3");
        Map<String, String> first = new java.util.HashMap<>(draft("Judul pertama", RoundForm.ANONYMOUS, "3"));
        first.put("versi", "0");
        Map<String, String> second = new java.util.HashMap<>(draft("Judul kedua", RoundForm.ANONYMOUS, "3"));
        second.put("versi", "0");

        assertThat(post("officer", ROUNDS + "/" + number + "/ubah", first)).hasStatus(HttpStatus.FOUND);
        assertThat(post("officer", ROUNDS + "/" + number + "/ubah", second))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Judul pertama", "Judul kedua");
    }

    @Test
    void onlyStaffKeepsRounds() {
        assertThat(get("liaison.city", ROUNDS + "/baru")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.city", ROUNDS + "/PK-2026-003/tutup", Map.of("yakin", "ya")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ok("liaison.city", ROUNDS + "/PK-2026-003")).doesNotContain("Tutup dan hitung");
    }

    @Test
    void thoseWhoHaveNotAnsweredAreReminded() {
        assertThat(ok("liaison.city", "/s/kartamantul")).contains("Jawab pemeriksaan kesehatan");
        assertThat(ok("officer", "/s/kartamantul")).contains("Pemeriksaan kesehatan 2027");
        assertThat(ok("liaison.sleman", "/s/kartamantul")).doesNotContain("PK-2026-003/jawab");
    }

    private static String jawab(String number) {
        return ROUNDS + "/" + number + "/jawab";
    }

    private static Map<String, String> draft(String title, String naming, String minimum) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        return Map.of(
                "judul", title,
                "penyebutan", naming,
                "minimum", minimum,
                "mulai", today.toString(),
                "tutup", today.plusDays(10).toString());
    }

    private String draftRound(String naming, String minimum, String... parts) {
        MvcTestResult made = post("officer", ROUNDS + "/baru", draft("Putaran uji", naming, minimum));
        assertThat(made).hasStatus(HttpStatus.FOUND);
        String number = find(NUMBER, String.valueOf(made.getResponse().getRedirectedUrl()));
        MockHttpServletRequestBuilder invite = MockMvcRequestBuilders.post(ROUNDS + "/" + number + "/undang");
        for (String part : parts) {
            invite.param("orang", stage.actor(part).person().toString());
        }
        if (parts.length > 0) {
            assertThat(send(invite.with(stage.signedIn("officer")), Map.of())).hasStatus(HttpStatus.FOUND);
        }
        return number;
    }

    private String openRound(String naming, String minimum, String... parts) {
        String number = draftRound(naming, minimum, parts);
        assertThat(post("officer", ROUNDS + "/" + number + "/buka", Map.of())).hasStatus(HttpStatus.FOUND);
        return number;
    }

    /** Answers with the code that the form brought; empty where everyone is named. */
    private String answer(String part, String number, Map<String, String> given) {
        Map<String, String> sheet = new java.util.HashMap<>(given);
        Matcher fresh = FRESH_CODE.matcher(ok(part, jawab(number)));
        if (fresh.find()) {
            sheet.put("kode", fresh.group(1));
        }
        MvcTestResult sent = post(part, jawab(number), sheet);
        assertThat(sent).hasStatus(HttpStatus.OK);
        Matcher code = CODE.matcher(body(sent));
        return code.find() ? code.group(1) : "";
    }

    private int shown(String number) {
        return stage.sqlAs(
                "officer",
                (JdbcClient sql) ->
                        sql.sql("""
                        select count(*) from healthcheck.figure f join healthcheck.round r on r.id = f.round_id
                        where r.number = ? and f.people is not null""").param(number).query(Integer.class).single());
    }

    private MvcTestResult get(String part, String path) {
        return pages.get().uri(path).with(stage.signedIn(part)).exchange();
    }

    private String ok(String part, String path) {
        MvcTestResult answer = get(part, path);
        assertThat(answer).as(path).hasStatus(HttpStatus.OK);
        return body(answer);
    }

    private MvcTestResult post(String part, String path, Map<String, String> fields) {
        return send(MockMvcRequestBuilders.post(path).with(stage.signedIn(part)), fields);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Map<String, String> fields) {
        fields.forEach(request::param);
        return pages.perform(request.with(csrf()));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
