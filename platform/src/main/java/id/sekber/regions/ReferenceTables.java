package id.sekber.regions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.RegionCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of reference data once, at start: they change only when the program is upgraded. */
@Configuration(proxyBeanMethods = false)
class ReferenceTables {

    /** Population and area are known of every region, not only of those with published indicators. */
    private static final String OBSERVATIONS = """
            with of_region as (
                select code as region_code, '%s' as name, 2024 as year, '2024-S2' as period, population as value,
                       'persons' as unit, 'Kepmendagri 300.2.2-2138/2025 (Dukcapil)' as source
                from regions.region where in_force
                union all
                select code, '%s', 2024, '2024', area_km2, 'km2', 'BIG B-16.10/DIGD-BIG/IGD.04.04/12/2024'
                from regions.region where in_force
            ), observation as (
                select region_code, name, year, period, value, unit, quality, source, note
                from regions.indicator
                union all
                select r.region_code, r.name, r.year, r.period, r.value, r.unit, 'EXACT', r.source, ''
                from of_region r
                where not exists (select from regions.indicator i
                                  where i.region_code = r.region_code and i.name = r.name and i.period = r.period)
            )
            select o.*, u.label_id, u.label_en
            from observation o
            join regions.indicator_unit u on u.unit = o.unit""".formatted(Indicators.POPULATION, Indicators.AREA);

    private final JdbcClient jdbc;

    ReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    Regions regions() {
        List<Region> regions = jdbc.sql("select * from regions.region")
                .query((row, number) -> region(row))
                .list();
        List<Border> borders = jdbc.sql("select region_a, region_b, length_km from regions.border")
                .query((row, number) ->
                        new Border(code(row, "region_a"), code(row, "region_b"), row.getBigDecimal("length_km")))
                .list();
        List<District> districts = jdbc.sql("select * from regions.district where in_force")
                .query((row, number) -> district(row))
                .list();
        return new Regions(regions, borders, districts);
    }

    @Bean
    Affairs affairs() {
        return new Affairs(jdbc.sql("select * from regions.affair")
                .query((row, number) -> new Affair(
                        AffairCode.of(row.getString("code")),
                        AffairKind.valueOf(row.getString("kind")),
                        bilingual(row, "name"),
                        row.getString("legal_basis"),
                        row.getBoolean("in_force")))
                .list());
    }

    @Bean
    Goals goals() {
        return new Goals(jdbc.sql("select * from regions.goal where in_force")
                .query((row, number) -> new Goal(row.getInt("number"), bilingual(row, "name")))
                .list());
    }

    @Bean
    WorkingDays workingDays() {
        return new WorkingDays(jdbc.sql("select * from regions.holiday")
                .query((row, number) -> new Holiday(
                        row.getObject("day", LocalDate.class),
                        bilingual(row, "name"),
                        Holiday.Kind.valueOf(row.getString("kind")),
                        Holiday.Status.valueOf(row.getString("status")),
                        row.getInt("uncertainty_days"),
                        row.getString("source")))
                .list());
    }

    @Bean
    Indicators indicators() {
        return new Indicators(
                names(),
                jdbc.sql(OBSERVATIONS).query((row, number) -> observation(row)).list());
    }

    @Bean
    Cooperations cooperations() {
        Map<String, List<Cooperation.Party>> parties = parties();
        return new Cooperations(jdbc.sql("select * from regions.cooperation")
                .query((row, number) -> cooperation(row, parties.getOrDefault(row.getString("id"), List.of())))
                .list());
    }

    private List<IndicatorName> names() {
        return jdbc.sql("select name, topic, label_id, label_en from regions.indicator_name order by ordinal")
                .query((row, number) -> new IndicatorName(
                        row.getString("name"),
                        IndicatorName.Topic.valueOf(row.getString("topic")),
                        bilingual(row, "label")))
                .list();
    }

    private Map<String, List<Cooperation.Party>> parties() {
        record Row(String cooperation, Cooperation.Party party) {}
        String sql = """
                select cooperation_id, region_code, coverage
                from regions.cooperation_member
                order by cooperation_id, ordinal""";
        return jdbc
                .sql(sql)
                .query((row, number) -> new Row(
                        row.getString("cooperation_id"),
                        new Cooperation.Party(
                                code(row, "region_code"),
                                row.getString("coverage").equals("FULL"))))
                .list()
                .stream()
                .collect(groupingBy(Row::cooperation, mapping(Row::party, toList())));
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                code(row, "code"),
                row.getString("name"),
                row.getString("short_name"),
                RegionKind.valueOf(row.getString("kind")),
                row.getDouble("lat"),
                row.getDouble("lng"),
                row.getBigDecimal("area_km2"),
                row.getInt("population"),
                ZoneId.of(row.getString("timezone")),
                row.getBoolean("in_force"));
    }

    private static District district(ResultSet row) throws SQLException {
        return new District(
                code(row, "code"),
                row.getString("name"),
                row.getString("local_term"),
                row.getDouble("lat"),
                row.getDouble("lng"),
                row.getInt("village_count"));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("region_code"),
                row.getString("name"),
                row.getInt("year"),
                row.getString("period"),
                row.getBigDecimal("value"),
                bilingual(row, "label"),
                Quality.valueOf(row.getString("quality")),
                row.getString("source"),
                row.getString("note"));
    }

    private static Cooperation cooperation(ResultSet row, List<Cooperation.Party> parties) throws SQLException {
        return new Cooperation(
                row.getString("id"),
                row.getString("acronym"),
                row.getString("name"),
                row.getString("kind"),
                parties,
                texts(row.getArray("sectors")),
                row.getString("legal_basis"),
                row.getString("founded"),
                Cooperation.Confidence.valueOf(row.getString("confidence")),
                texts(row.getArray("sources")),
                row.getString("note"));
    }

    private static RegionCode code(ResultSet row, String column) throws SQLException {
        return RegionCode.of(row.getString(column));
    }

    private static Bilingual bilingual(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "_id"), row.getString(prefix + "_en"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
