package id.sekber.cases;

import id.sekber.vocabulary.Typed;
import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as typed or as it stands in a file: text in each column of the grid, kept as it is until it can be read.
 *
 * @param cells what is empty is left out
 * @param version the version that was read before typing; 0 for a new case
 */
public record CaseForm(Map<GridColumn, String> cells, int version) {

    /** Of several codes in one cell. */
    static final String BETWEEN_CODES = ";";

    public static final CaseForm EMPTY = new CaseForm(Map.of(GridColumn.COUNTRY, Case.Place.HOME), 0);

    private static final int SPARE_LINES = 3;
    private static final List<String> POINT =
            List.of("year", "event_id", "event_en", "from", "to", "after_id", "after_en");
    private static final List<String> LESSON = List.of("text_id", "text_en");
    private static final List<String> SOURCE = List.of("title", "year", "address", "seen");

    public CaseForm {
        Map<GridColumn, String> kept = new EnumMap<>(GridColumn.class);
        cells.forEach((column, text) -> {
            String clean = text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace("\u0000", "")
                    .strip();
            if (!clean.isEmpty()) {
                kept.put(column, clean);
            }
        });
        cells = kept;
    }

    static CaseForm of(Typed typed) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        for (GridColumn column : GridColumn.values()) {
            cells.put(
                    column,
                    switch (column.kind()) {
                        case SEVERAL -> String.join(BETWEEN_CODES, typed.texts(column.key()));
                        case LIST -> ListCell.write(typedLines(typed, column));
                        default -> typed.text(column.key());
                    });
        }
        return new CaseForm(cells, typed.version());
    }

    /** The fields of one part of an entry come in the order of the entries, so the n-th of each belong together. */
    private static List<List<String>> typedLines(Typed typed, GridColumn column) {
        List<List<String>> byPart = parts(column).stream()
                .map(part -> typed.texts(field(column, part)))
                .toList();
        int entries = byPart.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            List<String> line = new ArrayList<>();
            for (List<String> values : byPart) {
                line.add(i < values.size() ? values.get(i) : "");
            }
            if (!blank(column, line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether a source was read is a choice that is always sent, so it alone makes no source. */
    private static boolean blank(GridColumn column, List<String> line) {
        List<String> told = column == GridColumn.SOURCES ? line.subList(0, line.size() - 1) : line;
        return told.stream().allMatch(String::isBlank);
    }

    static List<String> parts(GridColumn column) {
        return switch (column) {
            case TURNING_POINTS -> POINT;
            case LESSONS -> LESSON;
            case SOURCES -> SOURCE;
            default -> List.of();
        };
    }

    public static String field(GridColumn column, String part) {
        return column.key() + "-" + part;
    }

    static CaseForm of(Case known, int version) {
        Map<GridColumn, String> cells = codes(known);
        cells.put(GridColumn.ID, known.id());
        cells.put(GridColumn.VERSION, version == 0 ? "" : String.valueOf(version));
        put(cells, GridColumn.NAME_ID, GridColumn.NAME_EN, known.name());
        cells.put(GridColumn.COUNTRY, known.place().country());
        put(cells, GridColumn.REGION_ID, GridColumn.REGION_EN, known.place().region());
        cells.put(GridColumn.FOUNDED, text(known.life().founded()));
        cells.put(GridColumn.ENDED, text(known.life().ended()));
        Case.Population population = known.population();
        if (population != null) {
            cells.put(GridColumn.POPULATION, String.valueOf(population.approximately()));
            cells.put(GridColumn.POPULATION_YEAR, text(population.year()));
            put(cells, GridColumn.POPULATION_NOTE_ID, GridColumn.POPULATION_NOTE_EN, population.note());
        }
        put(
                cells,
                GridColumn.MANAGEMENT_NOTE_ID,
                GridColumn.MANAGEMENT_NOTE_EN,
                known.remarks().management());
        put(
                cells,
                GridColumn.APPORTIONMENT_KEY_ID,
                GridColumn.APPORTIONMENT_KEY_EN,
                known.remarks().apportionmentKey());
        put(
                cells,
                GridColumn.SCORE_REASON_ID,
                GridColumn.SCORE_REASON_EN,
                known.judgement().reason());
        put(cells, GridColumn.SUMMARY_ID, GridColumn.SUMMARY_EN, known.summary());
        put(
                cells,
                GridColumn.CODING_NOTE_ID,
                GridColumn.CODING_NOTE_EN,
                known.remarks().coding());
        cells.put(GridColumn.CONFIDENCE, known.confidence().code());
        cells.put(
                GridColumn.TURNING_POINTS,
                ListCell.write(
                        known.turningPoints().stream().map(CaseForm::line).toList()));
        cells.put(
                GridColumn.LESSONS,
                ListCell.write(known.lessons().stream()
                        .map(lesson -> List.of(lesson.indonesian(), lesson.english()))
                        .toList()));
        cells.put(
                GridColumn.SOURCES,
                ListCell.write(known.sources().stream().map(CaseForm::line).toList()));
        return new CaseForm(cells, version);
    }

    /** What coders judge, and nothing that describes the case. */
    static Map<GridColumn, String> codes(Case known) {
        Coding coding = known.coding();
        Case.Support support = known.support();
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        cells.put(GridColumn.MODEL, code(coding.model()));
        cells.put(GridColumn.NETWORK, code(coding.network()));
        cells.put(GridColumn.MEMBERS, text(coding.members()));
        cells.put(GridColumn.SECTORS, codes(coding.sectors()));
        cells.put(GridColumn.RULE, code(coding.rule()));
        cells.put(GridColumn.PROFESSIONAL_MANAGER, answer(coding.professionalManager()));
        cells.put(GridColumn.ROTATING_CHAIR, answer(coding.rotatingChair()));
        cells.put(GridColumn.FUNDING, codes(coding.funding()));
        cells.put(GridColumn.OWN_REVENUE, answer(coding.ownRevenue()));
        cells.put(GridColumn.PERMANENT_STAFF, text(support.permanentStaff()));
        cells.put(GridColumn.SHARED_DATA, answer(support.sharedData()));
        cells.put(GridColumn.PERFORMANCE_MONITORING, answer(support.performanceMonitoring()));
        cells.put(GridColumn.ECONOMIC_SOCIETY, code(support.economicSociety()));
        cells.put(GridColumn.CIVIL_SOCIETY, code(support.civilSociety()));
        cells.put(
                GridColumn.LEVELS,
                support.levels().stream()
                        .sorted()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(BETWEEN_CODES)));
        cells.put(GridColumn.BASIS, code(coding.basis()));
        cells.put(GridColumn.LEGAL_PERSONALITY, answer(coding.legalPersonality()));
        for (Achievement achievement : Achievement.values()) {
            String score =
                    known.judgement().score(achievement).stripTrailingZeros().toPlainString();
            cells.put(GridColumn.valueOf(achievement.name()), score);
        }
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static List<String> line(Case.TurningPoint point) {
        Case.ModelChange change = point.change();
        Wording after = change == null ? null : change.followed();
        return List.of(
                String.valueOf(point.year()),
                point.event().indonesian(),
                point.event().english(),
                change == null ? "" : change.from().code(),
                change == null ? "" : change.to().code(),
                after == null ? "" : after.indonesian(),
                after == null ? "" : after.english());
    }

    private static List<String> line(Case.Source source) {
        return List.of(
                source.title(),
                text(source.year()),
                Objects.requireNonNullElse(source.address(), ""),
                source.seen() ? GridColumn.YES : GridColumn.NO);
    }

    private static void put(
            Map<GridColumn, String> cells, GridColumn indonesian, GridColumn english, @Nullable Wording wording) {
        if (wording != null) {
            cells.put(indonesian, wording.indonesian());
            cells.put(english, wording.english());
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String code(@Nullable Code code) {
        return code == null ? "" : code.code();
    }

    private static String codes(@Nullable Collection<? extends Code> codes) {
        return codes == null ? "" : codes.stream().map(Code::code).sorted().collect(Collectors.joining(BETWEEN_CODES));
    }

    private static String answer(@Nullable Boolean yes) {
        return yes == null ? "" : yes ? GridColumn.YES : GridColumn.NO;
    }

    /** In the order of the columns. */
    List<String> inOrder() {
        return Arrays.stream(GridColumn.values()).map(this::cell).toList();
    }

    public String cell(GridColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The codes in a cell that may hold several. */
    public List<String> codesIn(GridColumn column) {
        return several(cell(column));
    }

    static List<String> several(String cell) {
        return Arrays.stream(cell.split("[;,]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The entries of a list by their parts, and some empty ones to write more into. */
    public List<Map<String, String>> entries(GridColumn column) {
        List<String> parts = parts(column);
        List<List<String>> lines = new ArrayList<>(ListCell.read(cell(column)));
        Stream.generate(() -> List.of("")).limit(SPARE_LINES).forEach(lines::add);
        return lines.stream()
                .map(line -> {
                    Map<String, String> entry = new LinkedHashMap<>();
                    for (int i = 0; i < parts.size(); i++) {
                        entry.put(parts.get(i), i < line.size() ? line.get(i) : "");
                    }
                    return entry;
                })
                .toList();
    }

    /** The same text, to be saved over this version: whoever saves it has seen both. */
    CaseForm upon(int saved) {
        return new CaseForm(cells, saved);
    }

    CaseForm with(GridColumn column, String text) {
        Map<GridColumn, String> changed = new EnumMap<>(GridColumn.class);
        changed.putAll(cells);
        changed.put(column, text);
        return new CaseForm(changed, version);
    }

    /** The columns in which this says something else than the other, in the order of the grid. */
    public List<GridColumn> differing(CaseForm other) {
        return Arrays.stream(GridColumn.values())
                .filter(column -> column != GridColumn.VERSION && !cell(column).equals(other.cell(column)))
                .toList();
    }
}
