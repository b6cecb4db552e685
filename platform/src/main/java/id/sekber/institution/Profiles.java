package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.cases.Dimension;
import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import id.sekber.vocabulary.Identifiers;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the profile of the secretariat that the asker works in. Called within a use case. */
@Repository
class Profiles {

    private static final String COLUMNS = """
            select number, valid_from, saved_at, saved_by_name, strongest_basis, aid, network, sectors, mandatory, hosting,
                   cost_keys, own_case,
                   array(select option_code from institution.profile_choice c
                         where (c.secretariat_id, c.profile_id) = (p.secretariat_id, p.id) order by option_code) as choices,
                   array(select o.group_name from institution.profile_choice c
                         join institution.box_option o on o.code = c.option_code
                         where (c.secretariat_id, c.profile_id) = (p.secretariat_id, p.id) order by option_code) as groups,
                   array(select percent from institution.profile_choice c
                         where (c.secretariat_id, c.profile_id) = (p.secretariat_id, p.id) order by option_code) as percents,
                   array(select option_code from institution.profile_support s
                         where (s.secretariat_id, s.profile_id) = (p.secretariat_id, p.id) order by option_code) as supports,
                   array(select maturity from institution.profile_support s
                         where (s.secretariat_id, s.profile_id) = (p.secretariat_id, p.id) order by option_code) as maturities,
                   array(select evidence from institution.profile_support s
                         where (s.secretariat_id, s.profile_id) = (p.secretariat_id, p.id) order by option_code) as evidences,
                   array(select dimension from institution.profile_words w
                         where (w.secretariat_id, w.profile_id) = (p.secretariat_id, p.id) order by dimension) as dimensions,
                   array(select words from institution.profile_words w
                         where (w.secretariat_id, w.profile_id) = (p.secretariat_id, p.id) order by dimension) as words
            from institution.profile p where secretariat_id = ?""";

    private final JdbcClient jdbc;
    private final Identifiers identifiers;

    Profiles(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    Optional<Profile> latest(Actor actor) {
        return jdbc.sql(COLUMNS + " order by number desc limit 1")
                .param(secretariat(actor))
                .query((row, number) -> profile(row))
                .optional();
    }

    Optional<Profile> find(Actor actor, int number) {
        return jdbc.sql(COLUMNS + " and number = ?")
                .params(secretariat(actor), number)
                .query((row, index) -> profile(row))
                .optional();
    }

    /** The latest first. */
    List<Profile.Version> versions(Actor actor) {
        return jdbc.sql("""
                        select number, valid_from, saved_at, saved_by_name
                        from institution.profile where secretariat_id = ? order by number desc""")
                .param(secretariat(actor))
                .query((row, index) -> new Profile.Version(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getString("saved_by_name")))
                .list();
    }

    /** Adds the version with this number; false when someone else has added it already. */
    boolean add(Actor actor, int number, LocalDate validFrom, Instant now, Setup setup) {
        UUID secretariat = secretariat(actor);
        UUID id = identifiers.next();
        Setup.Facts facts = setup.facts();
        int added = jdbc.sql("""
                        insert into institution.profile (secretariat_id, id, number, valid_from, saved_at, saved_by,
                            saved_by_name, strongest_basis, aid, network, sectors, mandatory, hosting, cost_keys, own_case)
                        values (:secretariat, :id, :number, :validFrom, :now, :person, :name, :strongest, :aid, :network,
                            :sectors, :mandatory, :hosting, :keys, :ownCase)
                        on conflict on constraint profile_number_once do nothing""")
                .param("secretariat", secretariat)
                .param("id", id)
                .param("number", number)
                .param("validFrom", validFrom)
                .param("now", Timestamp.from(now))
                .param("person", actor.person())
                .param("name", actor.name())
                .param(
                        "strongest",
                        setup.strongest() == null ? null : setup.strongest().code())
                .param("aid", names(setup.aid()))
                .param("network", nameOrNull(facts.network()))
                .param("sectors", names(facts.sectors()))
                .param("mandatory", facts.mandatory())
                .param("hosting", facts.hosting())
                .param("keys", names(facts.keys()))
                .param("ownCase", facts.ownCase())
                .update();
        if (added == 1) {
            addParts(secretariat, id, setup);
        }
        return added == 1;
    }

    private void addParts(UUID secretariat, UUID id, Setup setup) {
        List<Option> chosen = List.copyOf(setup.chosen());
        jdbc.sql("insert into institution.profile_choice select ?, ?, * from unnest(?::text[], ?::numeric[])")
                .params(secretariat, id, codes(chosen), percents(chosen, setup))
                .update();
        List<Map.Entry<Option, Setup.Rating>> support =
                List.copyOf(setup.support().entrySet());
        jdbc.sql(
                        "insert into institution.profile_support select ?, ?, * from unnest(?::text[], ?::integer[], ?::text[])")
                .params(
                        secretariat,
                        id,
                        codes(support.stream().map(Map.Entry::getKey).toList()),
                        support.stream()
                                .map(rated -> rated.getValue().maturity().level())
                                .toArray(Integer[]::new),
                        support.stream()
                                .map(rated -> rated.getValue().evidence())
                                .toArray(String[]::new))
                .update();
        List<Map.Entry<Dimension, String>> words = List.copyOf(setup.words().entrySet());
        jdbc.sql("insert into institution.profile_words select ?, ?, * from unnest(?::text[], ?::text[])")
                .params(
                        secretariat,
                        id,
                        names(words.stream().map(Map.Entry::getKey).toList()),
                        words.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    private static @Nullable BigDecimal[] percents(List<Option> chosen, Setup setup) {
        return chosen.stream().map(setup.shares()::get).toArray(BigDecimal[]::new);
    }

    private static Profile profile(ResultSet row) throws SQLException {
        Setup.Facts facts = new Setup.Facts(
                constant(NetworkType.class, row.getString("network")),
                constants(Sector.class, row.getArray("sectors")),
                row.getObject("mandatory", Boolean.class),
                row.getObject("hosting", Boolean.class),
                constants(CostKey.class, row.getArray("cost_keys")),
                row.getString("own_case"));
        List<Option> choices = choices(row);
        String strongest = row.getString("strongest_basis");
        Setup setup = new Setup(
                Set.copyOf(choices),
                strongest == null ? null : new Option(strongest, Group.BASIS),
                constants(GovernmentAid.class, row.getArray("aid")),
                shares(row, choices),
                support(row),
                words(row),
                facts);
        return new Profile(
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by_name"),
                setup);
    }

    private static List<Option> choices(ResultSet row) throws SQLException {
        String[] codes = texts(row, "choices");
        String[] groups = texts(row, "groups");
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Option(codes[i], Group.valueOf(groups[i])))
                .toList();
    }

    private static Map<Option, BigDecimal> shares(ResultSet row, List<Option> choices) throws SQLException {
        BigDecimal[] percents = (BigDecimal[]) row.getArray("percents").getArray();
        Map<Option, BigDecimal> shares = new HashMap<>();
        for (int i = 0; i < percents.length; i++) {
            if (percents[i] != null) {
                shares.put(choices.get(i), percents[i]);
            }
        }
        return shares;
    }

    private static Map<Option, Setup.Rating> support(ResultSet row) throws SQLException {
        String[] options = texts(row, "supports");
        Integer[] levels = (Integer[]) row.getArray("maturities").getArray();
        String[] evidence = texts(row, "evidences");
        Map<Option, Setup.Rating> support = new HashMap<>();
        for (int i = 0; i < options.length; i++) {
            support.put(
                    new Option(options[i], Group.SUPPORT), new Setup.Rating(Maturity.values()[levels[i]], evidence[i]));
        }
        return support;
    }

    private static Map<Dimension, String> words(ResultSet row) throws SQLException {
        String[] dimensions = texts(row, "dimensions");
        String[] texts = texts(row, "words");
        Map<Dimension, String> words = new EnumMap<>(Dimension.class);
        for (int i = 0; i < dimensions.length; i++) {
            words.put(Dimension.valueOf(dimensions[i]), texts[i]);
        }
        return words;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static UUID secretariat(Actor actor) {
        return actor.seatOrRefuse().secretariat();
    }

    private static @Nullable String nameOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String[] codes(Collection<Option> options) {
        return options.stream().map(Option::code).toArray(String[]::new);
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> kind, Array names) throws SQLException {
        Set<E> constants = EnumSet.noneOf(kind);
        Arrays.stream((String[]) names.getArray()).forEach(name -> constants.add(Enum.valueOf(kind, name)));
        return constants;
    }
}
