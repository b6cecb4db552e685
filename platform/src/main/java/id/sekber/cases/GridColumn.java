package id.sekber.cases;

import id.sekber.analysis.reliability.Measurement;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the coding grid that form, files and second coders share. Its key stays the same in every language. */
public enum GridColumn {
    ID(Part.NONE, Kind.TEXT),
    VERSION(Part.NONE, Kind.NUMBER),
    NAME_ID(Part.ABOUT, Kind.TEXT),
    NAME_EN(Part.ABOUT, Kind.TEXT),
    COUNTRY(Part.ABOUT, Kind.TEXT),
    REGION_ID(Part.ABOUT, Kind.TEXT),
    REGION_EN(Part.ABOUT, Kind.TEXT),
    FOUNDED(Part.ABOUT, Kind.YEAR),
    ENDED(Part.ABOUT, Kind.YEAR),
    POPULATION(Part.ABOUT, Kind.NUMBER),
    POPULATION_YEAR(Part.ABOUT, Kind.YEAR),
    POPULATION_NOTE_ID(Part.ABOUT, Kind.TEXT),
    POPULATION_NOTE_EN(Part.ABOUT, Kind.TEXT),
    SUMMARY_ID(Part.ABOUT, Kind.LONG_TEXT),
    SUMMARY_EN(Part.ABOUT, Kind.LONG_TEXT),
    MODEL(Part.MODEL, Kind.ONE, Measurement.NOMINAL, codes(OrganisingModel.values())),
    NETWORK(Part.MODEL, Kind.ONE, Measurement.ORDINAL, codes(NetworkType.values())),
    MEMBERS(Part.MODEL, Kind.NUMBER, Measurement.RATIO, Map.of()),
    SECTORS(Part.MODEL, Kind.SEVERAL, Measurement.NOMINAL, codes(Sector.values())),
    RULE(Part.MANAGEMENT, Kind.ONE, Measurement.NOMINAL, codes(DecisionRule.values())),
    PROFESSIONAL_MANAGER(Part.MANAGEMENT, Kind.ONE, Measurement.NOMINAL, yesNo()),
    ROTATING_CHAIR(Part.MANAGEMENT, Kind.ONE, Measurement.NOMINAL, yesNo()),
    MANAGEMENT_NOTE_ID(Part.MANAGEMENT, Kind.LONG_TEXT),
    MANAGEMENT_NOTE_EN(Part.MANAGEMENT, Kind.LONG_TEXT),
    FUNDING(Part.FUNDING, Kind.SEVERAL, Measurement.NOMINAL, codes(FundingSource.values())),
    OWN_REVENUE(Part.FUNDING, Kind.ONE, Measurement.NOMINAL, yesNo()),
    APPORTIONMENT_KEY_ID(Part.FUNDING, Kind.LONG_TEXT),
    APPORTIONMENT_KEY_EN(Part.FUNDING, Kind.LONG_TEXT),
    PERMANENT_STAFF(Part.SUPPORT, Kind.NUMBER, Measurement.RATIO, Map.of()),
    SHARED_DATA(Part.SUPPORT, Kind.ONE, Measurement.NOMINAL, yesNo()),
    PERFORMANCE_MONITORING(Part.SUPPORT, Kind.ONE, Measurement.NOMINAL, yesNo()),
    ECONOMIC_SOCIETY(Part.SUPPORT, Kind.ONE, Measurement.ORDINAL, codes(Involvement.values())),
    CIVIL_SOCIETY(Part.SUPPORT, Kind.ONE, Measurement.ORDINAL, codes(Involvement.values())),
    LEVELS(Part.SUPPORT, Kind.SEVERAL, Measurement.NOMINAL, levels()),
    BASIS(Part.REGULATION, Kind.ONE, Measurement.ORDINAL, codes(RegulatoryBasis.values())),
    LEGAL_PERSONALITY(Part.REGULATION, Kind.ONE, Measurement.NOMINAL, yesNo()),
    SERVICE_DELIVERY(Part.ACHIEVEMENT, Kind.ONE, Measurement.INTERVAL, scores()),
    DURABILITY(Part.ACHIEVEMENT, Kind.ONE, Measurement.INTERVAL, scores()),
    EQUITY_BETWEEN_MEMBERS(Part.ACHIEVEMENT, Kind.ONE, Measurement.INTERVAL, scores()),
    FINANCIAL_SUSTAINABILITY(Part.ACHIEVEMENT, Kind.ONE, Measurement.INTERVAL, scores()),
    SCORE_REASON_ID(Part.ACHIEVEMENT, Kind.LONG_TEXT),
    SCORE_REASON_EN(Part.ACHIEVEMENT, Kind.LONG_TEXT),
    TURNING_POINTS(Part.STORY, Kind.LIST),
    LESSONS(Part.STORY, Kind.LIST),
    SOURCES(Part.STORY, Kind.LIST),
    CONFIDENCE(Part.STORY, Kind.ONE, null, codes(Confidence.values())),
    CODING_NOTE_ID(Part.STORY, Kind.LONG_TEXT),
    CODING_NOTE_EN(Part.STORY, Kind.LONG_TEXT);

    /** Where the form shows it. */
    public enum Part {
        NONE,
        ABOUT,
        MODEL,
        MANAGEMENT,
        FUNDING,
        SUPPORT,
        REGULATION,
        ACHIEVEMENT,
        STORY;

        static final List<Part> SHOWN = List.of(values()).subList(1, values().length);

        public String messageKey() {
            return "cases.part." + name().toLowerCase(Locale.ROOT);
        }

        public List<GridColumn> columns() {
            return Arrays.stream(GridColumn.values())
                    .filter(column -> column.part == this)
                    .toList();
        }
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        YEAR,
        NUMBER,
        ONE,
        SEVERAL,
        LIST
    }

    static final String YES = TableReader.YES;
    static final String NO = TableReader.NO;
    private static final int STEPS = 5;

    private final Part part;
    private final Kind kind;
    private final @Nullable Measurement measurement;
    private final Map<String, String> choices;

    GridColumn(Part part, Kind kind) {
        this(part, kind, null, Map.of());
    }

    /** @param choices code and message key of what may be chosen, in order */
    GridColumn(Part part, Kind kind, @Nullable Measurement measurement, Map<String, String> choices) {
        this.part = part;
        this.kind = kind;
        this.measurement = measurement;
        this.choices = choices;
    }

    private static Map<String, String> codes(Code[] codes) {
        return inOrder(List.of(codes), Code::code, Code::messageKey);
    }

    private static Map<String, String> levels() {
        return inOrder(List.of(Level.values()), level -> level.name().toLowerCase(Locale.ROOT), Level::messageKey);
    }

    private static Map<String, String> yesNo() {
        return inOrder(List.of(YES, NO), code -> code, code -> code.equals(YES) ? "cases.yes" : "cases.no");
    }

    private static Map<String, String> scores() {
        Map<String, String> steps = new LinkedHashMap<>();
        for (int step = 0; step <= STEPS; step++) {
            steps.put(step == 0 ? "0" : step == STEPS ? "1" : "0." + 2 * step, "cases.score." + step);
        }
        return steps;
    }

    private static <T> Map<String, String> inOrder(
            List<T> codes, Function<T, String> code, Function<T, String> messageKey) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(each -> choices.put(code.apply(each), messageKey.apply(each)));
        return choices;
    }

    /** As it stands in files and addresses: {@code professional_manager}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "cases.grid." + key();
    }

    public Kind kind() {
        return kind;
    }

    /** Code and message key of what may be chosen, in order; empty where nothing is chosen from a list. */
    public Map<String, String> choices() {
        return choices;
    }

    /** How second codes are held against the first; empty for what only describes a case. */
    public Optional<Measurement> measurement() {
        return Optional.ofNullable(measurement);
    }

    /** What coders judge independently of each other, in the order of the form. */
    public static List<GridColumn> coded() {
        return Arrays.stream(values())
                .filter(column -> column.measurement != null)
                .toList();
    }

    static Optional<GridColumn> find(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
