package id.sekber.cases;

import id.sekber.vocabulary.Level;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The shared cases of the library, in the order of their identifiers. A secretariat's own stand in {@link OwnCases}.
 *
 * <p>They are read once: only a start of the program changes them.
 */
@Repository
public class Cases {

    private static final String COOPERATIONS = """
            select c.*,
                   array(select sector from cases.sector s where s.cooperation_id = c.id) as sectors,
                   array(select source from cases.funding_source f where f.cooperation_id = c.id) as funding,
                   array(select level from cases.level l where l.cooperation_id = c.id) as levels
            from cases.cooperation c
            order by c.id""";
    private static final String TURNING_POINTS = """
            select cooperation_id, year, event_id, event_en, model_from, model_to, followed_id, followed_en
            from cases.turning_point
            order by cooperation_id, ordinal""";
    private static final String LESSONS =
            "select cooperation_id, text_id, text_en from cases.lesson order by cooperation_id, ordinal";
    private static final String SOURCES =
            "select cooperation_id, title, year, address, seen from cases.source order by cooperation_id, ordinal";

    private static final String VERSION = """
            select f.checksum, l.coded_on
            from regions.reference_file f, cases.library l
            where f.name = 'library'""";

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Case> read;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Case> all() {
        return List.copyOf(byId().values());
    }

    public LibraryVersion version() {
        return jdbc.sql(VERSION)
                .query((row, number) -> new LibraryVersion(
                        row.getString("checksum"), row.getDate("coded_on").toLocalDate()))
                .single();
    }

    public Optional<Case> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** All cases, the nearest to this coding first, on the scale of the whole library. */
    public List<Near> byNearness(Coding coding) {
        MemberRange range =
                MemberRange.of(byId().values().stream().map(Case::coding).toList());
        return byId().values().stream()
                .map(known -> new Near(known, Nearness.between(coding, known.coding(), range)))
                .sorted(Near.NEAREST_FIRST)
                .toList();
    }

    private Map<String, Case> byId() {
        Map<String, Case> known = read;
        if (known == null) {
            known = readAll();
            read = known;
        }
        return known;
    }

    private Map<String, Case> readAll() {
        Map<String, List<Case.TurningPoint>> points = grouped(
                TURNING_POINTS, row -> new Case.TurningPoint(row.getInt("year"), wording(row, "event"), change(row)));
        Map<String, List<Wording>> lessons = grouped(LESSONS, row -> wording(row, "text"));
        Map<String, List<Case.Source>> sources = grouped(
                SOURCES,
                row -> new Case.Source(
                        row.getString("title"),
                        integer(row, "year"),
                        row.getString("address"),
                        row.getBoolean("seen")));
        RowMapper<Case> mapper = (row, number) -> {
            String id = row.getString("id");
            return aCase(
                    row,
                    points.getOrDefault(id, List.of()),
                    lessons.getOrDefault(id, List.of()),
                    sources.getOrDefault(id, List.of()));
        };
        return jdbc.sql(COOPERATIONS).query(mapper).list().stream()
                .collect(Collectors.toMap(Case::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> grouped(String sql, Reader<T> reader) {
        record Owned<T>(String id, T value) {}
        RowMapper<Owned<T>> mapper = (row, number) -> new Owned<>(row.getString("cooperation_id"), reader.read(row));
        return jdbc.sql(sql).query(mapper).list().stream()
                .collect(Collectors.groupingBy(Owned::id, Collectors.mapping(Owned::value, Collectors.toList())));
    }

    private static Case.@Nullable ModelChange change(ResultSet row) throws SQLException {
        String from = row.getString("model_from");
        return from == null
                ? null
                : new Case.ModelChange(
                        code(OrganisingModel.class, from),
                        code(OrganisingModel.class, row.getString("model_to")),
                        wordingIfAny(row, "followed"));
    }

    private static Case aCase(
            ResultSet row, List<Case.TurningPoint> points, List<Wording> lessons, List<Case.Source> sources)
            throws SQLException {
        return new Case(
                row.getString("id"),
                wording(row, "name"),
                new Case.Place(row.getString("country"), wording(row, "region")),
                new Case.Life(integer(row, "founded"), integer(row, "ended")),
                population(row),
                coding(row),
                support(row),
                new Case.Remarks(
                        wordingIfAny(row, "management_note"),
                        wordingIfAny(row, "apportionment_key"),
                        wording(row, "coding_note")),
                new Case.Judgement(scores(row), wording(row, "score_reason")),
                wording(row, "summary"),
                points,
                lessons,
                sources,
                code(Confidence.class, row.getString("confidence")));
    }

    private static Coding coding(ResultSet row) throws SQLException {
        return new Coding(
                code(OrganisingModel.class, row.getString("model")),
                code(NetworkType.class, row.getString("network")),
                code(DecisionRule.class, row.getString("rule")),
                row.getBoolean("professional_manager"),
                row.getBoolean("rotating_chair"),
                codes(FundingSource.class, row, "funding"),
                row.getBoolean("own_revenue"),
                code(RegulatoryBasis.class, row.getString("basis")),
                row.getBoolean("legal_personality"),
                codes(Sector.class, row, "sectors"),
                integer(row, "members"));
    }

    private static Case.Support support(ResultSet row) throws SQLException {
        return new Case.Support(
                integer(row, "permanent_staff"),
                row.getObject("shared_data", Boolean.class),
                row.getObject("performance_monitoring", Boolean.class),
                code(Involvement.class, row.getString("economic_society")),
                code(Involvement.class, row.getString("civil_society")),
                codes(Level.class, row, "levels"));
    }

    private static Case.@Nullable Population population(ResultSet row) throws SQLException {
        long population = row.getLong("population");
        return row.wasNull()
                ? null
                : new Case.Population(
                        population, integer(row, "population_year"), wordingIfAny(row, "population_note"));
    }

    private static Map<Achievement, BigDecimal> scores(ResultSet row) throws SQLException {
        Map<Achievement, BigDecimal> scores = new EnumMap<>(Achievement.class);
        for (Achievement achievement : Achievement.values()) {
            scores.put(achievement, row.getBigDecimal(achievement.code()));
        }
        return scores;
    }

    private static <E extends Enum<E>> E code(Class<E> kind, String code) {
        return Enum.valueOf(kind, code.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> kind, ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(code -> code(kind, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static Wording wording(ResultSet row, String column) throws SQLException {
        return new Wording(row.getString(column + "_id"), row.getString(column + "_en"));
    }

    private static @Nullable Wording wordingIfAny(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_id") == null ? null : wording(row, column);
    }
}
