package id.sekber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What one secretariat has, no other finds: through every table and every page. */
@DatabaseTest
class IsolationTests {

    private static final String SLUG = "gerbangkertosusila-uji";
    private static final String EMAIL = "staf.lain@uji.example";

    /** Tables whose rows are everyone's, and those of sessions, whose rows no page reads. */
    private static final Set<String> SHARED_SCHEMAS = Set.of("regions", "public");

    private static final Set<String> WITHOUT_ROW_SECURITY =
            Set.of("accounts.session", "accounts.session_attributes", "accounts.sign_in_failure", "journal.chain");

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    private Actor stranger;

    @BeforeEach
    void anotherSecretariat() {
        stranger = stage.officerOf(SLUG, EMAIL, List.of("35.78", "35.25"));
    }

    @Test
    void everyTableIsIsolatedOrStatedToBeShared() {
        List<String> open = tables().stream()
                .filter(table -> !table.rowSecurity() || !table.forced())
                .map(Table::name)
                .filter(name -> !SHARED_SCHEMAS.contains(name.substring(0, name.indexOf('.'))))
                .filter(name -> !WITHOUT_ROW_SECURITY.contains(name))
                .filter(name -> !isReference(name))
                .toList();
        assertThat(tables()).hasSizeGreaterThan(20);
        assertThat(open).isEmpty();
    }

    @Test
    void noTableShowsTheRowsOfAnotherSecretariat() {
        UUID kartamantul = stage.actor("officer").seatOrRefuse().secretariat();
        int rowsOfTheOwner = 0;
        for (Table table : tables()) {
            if (table.hasSecretariat()) {
                rowsOfTheOwner += stage.sqlAs("officer", sql -> count(sql, table.name(), kartamantul));
                int seen = CurrentActor.as(
                        stranger, () -> stage.inTransaction(sql -> count(sql, table.name(), kartamantul)));
                assertThat(seen)
                        .as("rows of Kartamantul that a stranger sees in %s", table.name())
                        .isZero();
            }
        }
        assertThat(rowsOfTheOwner).as("rows that there are to be seen").isGreaterThan(20);
    }

    @Test
    void noTableTakesARowForAnotherSecretariat() {
        UUID kartamantul = stage.actor("officer").seatOrRefuse().secretariat();
        List<String> taken = new ArrayList<>();
        for (Table table : tables()) {
            if (table.hasSecretariat() && table.writable()) {
                int changed = CurrentActor.as(
                        stranger,
                        () -> stage.inTransaction(sql -> sql.sql("update " + table.name()
                                        + " set secretariat_id = secretariat_id where secretariat_id = ?")
                                .param(kartamantul)
                                .update()));
                int removed = table.deletable()
                        ? CurrentActor.as(
                                stranger,
                                () -> stage.inTransaction(
                                        sql -> sql.sql("delete from " + table.name() + " where secretariat_id = ?")
                                                .param(kartamantul)
                                                .update()))
                        : 0;
                if (changed + removed > 0) {
                    taken.add(table.name());
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThatThrownBy(() -> CurrentActor.as(
                        stranger,
                        () -> stage.inTransaction(sql -> sql.sql(
                                        "insert into secretariats.series (secretariat_id, kind, year, last) values (?, 'X', 2026, 1)")
                                .param(kartamantul)
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void noPageOfAnotherSecretariatOpens() {
        Set<String> asked = new TreeSet<>();
        for (RequestMappingInfo page : pages.getHandlerMethods().keySet()) {
            for (String pattern : page.getPatternValues()) {
                if (pattern.startsWith("/s/{secretariat}")) {
                    boolean post = page.getMethodsCondition().getMethods().stream()
                            .anyMatch(method -> method.asHttpMethod().equals(HttpMethod.POST));
                    String address = address(pattern);
                    MvcTestResult answer = post
                            ? mvc.post()
                                    .uri(address)
                                    .with(stage.signedIn(stranger))
                                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                                    .exchange()
                            : mvc.get()
                                    .uri(address)
                                    .with(stage.signedIn(stranger))
                                    .exchange();
                    assertThat(answer).as(address).hasStatus(404);
                    asked.add(address);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(15);
    }

    /** Real numbers of the demonstration, so that a 404 is not for want of a record. */
    private static String address(String pattern) {
        return pattern.replace("{secretariat}", "kartamantul")
                .replace("/matriks/{first}/{second}/{kind}", "/matriks/TP-2026-007/TP-2026-008/different-use")
                .replace("/matriks/{first}/{second}", "/matriks/TP-2026-007/TP-2026-008")
                .replace("/benang/{from}/{number}/{to}", "/benang/program/P-2026-001/indikator")
                .replace("/benang/{from}/{number}", "/benang/program/P-2026-001")
                .replace("/bersama/{number}", "/bersama/TB-2026-001")
                .replace("/tujuan/{number}", "/tujuan/TP-2026-001")
                .replace("/tantangan/{number}", "/tantangan/T-2026-001")
                .replace("/program/{number}", "/program/P-2026-001")
                .replace("/keputusan/{number}", "/keputusan/K-2026-001")
                .replace("/perjanjian/{number}", "/perjanjian/A-2026-001")
                .replace("/tinjauan/{number}", "/tinjauan/R-2026-001")
                .replace("/kegiatan/{activity}", "/kegiatan/K1")
                .replace("/baris/{line}", "/baris/B1")
                .replace("{dimension}", "model")
                .replace("{kind}", "indikator")
                .replace("/kajian/{number}", "/kajian/E-2026-001")
                .replace("{number}", "U-2026-001")
                .replace("{code}", "34.71")
                .replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    private static int count(JdbcClient sql, String table, UUID secretariat) {
        return sql.sql("select count(*) from " + table + " where secretariat_id = ?")
                .param(secretariat)
                .query(Integer.class)
                .single();
    }

    private record Table(
            String name,
            boolean rowSecurity,
            boolean forced,
            boolean hasSecretariat,
            boolean writable,
            boolean deletable) {}

    private List<Table> tables() {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
                               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'secretariat_id'
                                       and not a.attisdropped) as has_secretariat,
                               has_table_privilege(c.oid, 'update') as writable, has_table_privilege(c.oid, 'delete') as deletable
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
                          and has_table_privilege(c.oid, 'select')
                        order by 1""")
                .query((row, index) -> new Table(
                        row.getString("name"),
                        row.getBoolean("relrowsecurity"),
                        row.getBoolean("relforcerowsecurity"),
                        row.getBoolean("has_secretariat"),
                        row.getBoolean("writable"),
                        row.getBoolean("deletable")))
                .list();
    }

    /** Reference data of a capability: no secretariat's, and the application may only read it. */
    private boolean isReference(String table) {
        Map<String, Object> rights = jdbc.sql("""
                        select has_table_privilege(?, 'insert, update, delete') as writable,
                               exists (select from information_schema.columns
                                       where table_schema || '.' || table_name = ? and column_name = 'secretariat_id') as owned""").params(table, table).query().singleRow();
        return Boolean.FALSE.equals(rights.get("writable")) && Boolean.FALSE.equals(rights.get("owned"));
    }
}
