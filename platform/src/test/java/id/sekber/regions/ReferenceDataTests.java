package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.DatabaseTest;
import id.sekber.database.DatabaseAccess;
import id.sekber.vocabulary.RegionCode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReferenceDataTests {

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Regions regions;

    @Autowired
    private Affairs affairs;

    @Autowired
    private Goals goals;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private WorkingDays workingDays;

    @Test
    void eachTableHasTheRowsOfItsFile() {
        assertThat(count("region")).isEqualTo(552);
        assertThat(count("district")).isEqualTo(48);
        assertThat(count("border")).isEqualTo(990);
        assertThat(count("neighbour")).isEqualTo(2 * 990);
        assertThat(count("affair")).isEqualTo(32);
        assertThat(count("goal")).isEqualTo(17);
        assertThat(count("holiday")).isEqualTo(70);
        assertThat(count("cooperation")).isEqualTo(24);
        assertThat(count("cooperation_member")).isEqualTo(121);
        assertThat(count("indicator")).isEqualTo(398);
    }

    @Test
    void whatIsReadFromTheTablesIsWhatTheFilesSay() {
        assertThat(regions.provinces()).isEqualTo(TheCountry.regions().provinces());
        assertThat(regions.bordersOf(TheCountry.SLEMAN))
                .isEqualTo(TheCountry.regions().bordersOf(TheCountry.SLEMAN));
        assertThat(regions.districtsOf(TheCountry.BANTUL))
                .isEqualTo(TheCountry.regions().districtsOf(TheCountry.BANTUL));
        assertThat(affairs.all()).isEqualTo(TheCountry.affairs().all());
        assertThat(indicators.names()).isEqualTo(TheCountry.indicators().names());
        assertThat(goals.find(11).orElseThrow().name().english()).isEqualTo("Sustainable Cities and Communities");
        assertThat(goals.all()).hasSize(17);
        assertThat(workingDays.holidays(TheCountry.FIRST_DAY, TheCountry.LAST_DAY))
                .isEqualTo(TheCountry.workingDays().holidays(TheCountry.FIRST_DAY, TheCountry.LAST_DAY));
    }

    @Test
    void unitsOfFiguresHaveLabels() {
        assertThat(indicators.latest("34.04", "gini_ratio").orElseThrow().unit())
                .isEqualTo(new Bilingual("rasio", "ratio"));
    }

    @Test
    void everyRegionHasPopulationAndAreaOnce() {
        assertThat(indicators.series("11.01", Indicators.POPULATION))
                .singleElement()
                .satisfies(population -> assertThat(population.value()).isEqualByComparingTo("239629"));
        assertThat(indicators.series("34.04", Indicators.AREA)).hasSize(1);
        assertThat(indicators.weightings(List.of(RegionCode.of("11.01"), RegionCode.of("11.02"))))
                .extracting(weighting -> weighting.indicator().name())
                .containsExactly(Indicators.POPULATION, Indicators.AREA);
    }

    @Test
    void cooperationsKnowTheirPartiesInOrder() {
        assertThat(cooperations.all()).hasSize(24);
        assertThat(cooperations.of(TheCountry.SLEMAN))
                .filteredOn(cooperation -> cooperation.id().equals("kartamantul"))
                .singleElement()
                .satisfies(kartamantul -> {
                    assertThat(kartamantul.parties())
                            .extracting(Cooperation.Party::region)
                            .containsExactly(TheCountry.YOGYAKARTA, TheCountry.SLEMAN, TheCountry.BANTUL);
                    assertThat(kartamantul.confidence()).isEqualTo(Cooperation.Confidence.HIGH);
                });
    }

    @Test
    void theApplicationReadsButDoesNotWrite() {
        assertThatThrownBy(() ->
                        jdbc.sql("update regions.region set population = 0").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from regions.boundary").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anUnchangedFileIsNotLoadedAgainAndAChangedOneIs() throws SQLException {
        try (Connection owner = owner()) {
            String before = loadedAt(owner);
            new ReferenceData().run(owner);
            assertThat(loadedAt(owner)).isEqualTo(before);

            execute(owner, "update regions.reference_file set checksum = 'old' where name = 'goals'");
            execute(owner, "update regions.goal set name_en = 'Old', in_force = false where number = 1");
            execute(owner, "insert into regions.goal (number, name_id, name_en) values (18, 'Lama', 'Former')");
            new ReferenceData().run(owner);

            assertThat(text(owner, "select name_en from regions.goal where number = 1 and in_force"))
                    .isEqualTo("No Poverty");
            assertThat(text(owner, "select in_force::text from regions.goal where number = 18"))
                    .isEqualTo("false");
            execute(owner, "delete from regions.goal where number = 18");
            assertThat(owner.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aBrokenFileLeavesEverythingAsItWas() throws SQLException {
        ReferenceFile first = ReferenceFile.csv("goals", "changed", "changed");
        ReferenceFile broken = ReferenceFile.csv("broken_affairs", "nobody", "none");
        try (Connection owner = owner()) {
            execute(owner, "update regions.reference_file set checksum = 'old' where name = 'goals'");

            assertThatThrownBy(() -> ReferenceData.load(List.of(first, broken), owner))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("broken_affairs")
                    .hasMessageContaining("affair_kind");

            assertThat(text(owner, "select checksum from regions.reference_file where name = 'goals'"))
                    .isEqualTo("old");
            assertThat(count("affair")).isEqualTo(32);
            new ReferenceData().run(owner);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from regions." + table)
                .query(Long.class)
                .single();
    }

    private static String loadedAt(Connection owner) throws SQLException {
        return text(owner, "select string_agg(name || loaded_at, ' ' order by name) from regions.reference_file");
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
