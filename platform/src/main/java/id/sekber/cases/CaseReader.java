package id.sekber.cases;

import id.sekber.vocabulary.Level;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, or what a row of a file holds, into a case; or says column by column what keeps it from being one. */
final class CaseReader {

    static final int LONGEST_TEXT = 300;
    static final int LONGEST_STORY = 10_000;

    /** A spreadsheet keeps no more in one cell. */
    static final int LONGEST_LIST = 30_000;

    static final int EARLIEST = 1800;
    static final int LATEST = 2200;

    private static final int LONGEST_SHOWN = 40;
    private static final long MOST_PEOPLE = 2_000_000_000L;
    private static final long MOST_MEMBERS = 100_000;
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,12}|\\d{1,3}([., ]\\d{3}){1,3}");
    private static final Pattern WEB = Pattern.compile("https?://\\S{3,2000}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> ANSWERS = Map.of(
            "ya", GridColumn.YES,
            "true", GridColumn.YES,
            "benar", GridColumn.YES,
            "1", GridColumn.YES,
            "tidak", GridColumn.NO,
            "false", GridColumn.NO,
            "salah", GridColumn.NO,
            "0", GridColumn.NO);
    private static final List<GridColumn> SCORES = List.of(
            GridColumn.SERVICE_DELIVERY,
            GridColumn.DURABILITY,
            GridColumn.EQUITY_BETWEEN_MEMBERS,
            GridColumn.FINANCIAL_SUSTAINABILITY);

    private final CaseForm form;
    private Problems problems = Problems.NONE;

    private CaseReader(CaseForm form) {
        this.form = form;
    }

    static Outcome<Case> read(String id, CaseForm form) {
        return new CaseReader(form).read(id);
    }

    /** Only what coders judge, each code in its one spelling; unknown codes are left out. */
    static Outcome<Map<GridColumn, String>> codes(CaseForm form) {
        return new CaseReader(form).codes();
    }

    private Outcome<Map<GridColumn, String>> codes() {
        Map<GridColumn, String> codes = new EnumMap<>(GridColumn.class);
        for (GridColumn column : GridColumn.coded()) {
            String code = spelled(column);
            if (!code.isEmpty()) {
                codes.put(column, code);
            }
        }
        return problems.any() ? Outcome.refused(problems) : Outcome.done(codes);
    }

    private String spelled(GridColumn column) {
        return switch (column.kind()) {
            case SEVERAL -> String.join(CaseForm.BETWEEN_CODES, several(column));
            case NUMBER -> {
                Long number = number(column, column == GridColumn.MEMBERS ? 1 : 0, MOST_MEMBERS);
                yield number == null ? "" : number.toString();
            }
            default -> one(column);
        };
    }

    private Outcome<Case> read(String id) {
        Wording name = required(GridColumn.NAME_ID, GridColumn.NAME_EN, LONGEST_TEXT);
        String country = country();
        Wording region = required(GridColumn.REGION_ID, GridColumn.REGION_EN, LONGEST_TEXT);
        Case.Life life = life();
        Case.Population population = population();
        Wording summary = required(GridColumn.SUMMARY_ID, GridColumn.SUMMARY_EN, LONGEST_STORY);
        Coding coding = coding();
        Wording management = optional(GridColumn.MANAGEMENT_NOTE_ID, GridColumn.MANAGEMENT_NOTE_EN);
        Wording apportionment = optional(GridColumn.APPORTIONMENT_KEY_ID, GridColumn.APPORTIONMENT_KEY_EN);
        Case.Support support = support();
        Map<Achievement, BigDecimal> scores = scores();
        Wording scoreReason = required(GridColumn.SCORE_REASON_ID, GridColumn.SCORE_REASON_EN, LONGEST_STORY);
        List<Case.TurningPoint> points = points();
        List<Wording> lessons = lessons();
        List<Case.Source> sources = sources();
        Confidence confidence = constant(GridColumn.CONFIDENCE, Confidence.values(), true);
        Wording note = required(GridColumn.CODING_NOTE_ID, GridColumn.CODING_NOTE_EN, LONGEST_STORY);
        if (problems.any()
                || name == null
                || region == null
                || summary == null
                || scoreReason == null
                || note == null
                || confidence == null) {
            return Outcome.refused(inOrderOfTheGrid());
        }
        return Outcome.done(new Case(
                id,
                name,
                new Case.Place(country, region),
                life,
                population,
                coding,
                support,
                new Case.Remarks(management, apportionment, note),
                new Case.Judgement(scores, scoreReason),
                summary,
                points,
                lessons,
                sources,
                confidence));
    }

    private Problems inOrderOfTheGrid() {
        return new Problems(problems.list().stream()
                .sorted(Comparator.comparing(
                        problem -> GridColumn.find(problem.field()).orElse(GridColumn.ID)))
                .toList());
    }

    private void refuse(GridColumn column, String key, Object... arguments) {
        problems = problems.and(column.key(), key, arguments);
    }

    /** Enough of what was typed to find it again. */
    private static String shown(String typed) {
        String line = typed.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private static Reason label(GridColumn column) {
        return Reason.of(column.messageKey());
    }

    /** One language suffices; the other then repeats it. */
    private @Nullable Wording required(GridColumn indonesian, GridColumn english, int longest) {
        Wording wording = wording(form.cell(indonesian), form.cell(english));
        if (wording == null) {
            refuse(indonesian, "cases.problem.missing", label(indonesian));
        }
        measure(indonesian, longest);
        measure(english, longest);
        return wording;
    }

    private @Nullable Wording optional(GridColumn indonesian, GridColumn english) {
        measure(indonesian, LONGEST_STORY);
        measure(english, LONGEST_STORY);
        return wording(form.cell(indonesian), form.cell(english));
    }

    private void measure(GridColumn column, int longest) {
        int length = form.cell(column).length();
        if (length > longest) {
            refuse(column, "cases.problem.long", label(column), length, longest);
        }
    }

    private static @Nullable Wording wording(String indonesian, String english) {
        if (indonesian.isBlank() && english.isBlank()) {
            return null;
        }
        return new Wording(indonesian.isBlank() ? english : indonesian, english.isBlank() ? indonesian : english);
    }

    private String country() {
        String typed = form.cell(GridColumn.COUNTRY);
        String code = typed.toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            refuse(GridColumn.COUNTRY, "cases.problem.missing", label(GridColumn.COUNTRY));
        } else if (!COUNTRIES.contains(code)) {
            refuse(GridColumn.COUNTRY, "cases.problem.country", shown(typed));
        }
        return code;
    }

    private Case.Life life() {
        Integer founded = year(GridColumn.FOUNDED);
        Integer ended = year(GridColumn.ENDED);
        if (founded != null && ended != null && ended < founded) {
            refuse(GridColumn.ENDED, "cases.problem.endedBeforeFounded", text(ended), text(founded));
        }
        return new Case.Life(founded, ended);
    }

    private static String text(int year) {
        return Integer.toString(year);
    }

    private @Nullable Integer year(GridColumn column) {
        String typed = form.cell(column);
        return typed.isEmpty() ? null : year(column, typed);
    }

    private @Nullable Integer year(GridColumn column, String typed) {
        if (!typed.matches("\\d{4}") || Integer.parseInt(typed) < EARLIEST || Integer.parseInt(typed) > LATEST) {
            refuse(column, "cases.problem.year", label(column), shown(typed), text(EARLIEST), text(LATEST));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private Case.@Nullable Population population() {
        Long people = number(GridColumn.POPULATION, 1, MOST_PEOPLE);
        Integer year = year(GridColumn.POPULATION_YEAR);
        measure(GridColumn.POPULATION_NOTE_ID, LONGEST_TEXT);
        measure(GridColumn.POPULATION_NOTE_EN, LONGEST_TEXT);
        Wording note = wording(form.cell(GridColumn.POPULATION_NOTE_ID), form.cell(GridColumn.POPULATION_NOTE_EN));
        if (people == null && form.cell(GridColumn.POPULATION).isEmpty() && (year != null || note != null)) {
            refuse(GridColumn.POPULATION, "cases.problem.populationMissing");
        }
        return people == null ? null : new Case.Population(people, year, note);
    }

    private @Nullable Long number(GridColumn column, long least, long most) {
        String typed = form.cell(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (NUMERAL.matcher(typed).matches()) {
            long number = Long.parseLong(typed.replaceAll("[., ]", ""));
            if (number >= least && number <= most) {
                return number;
            }
        }
        refuse(column, "cases.problem.number", label(column), shown(typed), least, most);
        return null;
    }

    private @Nullable Integer count(GridColumn column, long least) {
        Long number = number(column, least, MOST_MEMBERS);
        return number == null ? null : number.intValue();
    }

    /** The code in its one spelling; empty where there is none or it was refused. */
    private String one(GridColumn column) {
        return one(column, form.cell(column));
    }

    private String one(GridColumn column, String typed) {
        String code = typed.toLowerCase(Locale.ROOT).strip();
        if (column.choices().containsKey(GridColumn.YES)) {
            code = ANSWERS.getOrDefault(code, code);
        } else if (SCORES.contains(column)) {
            code = score(code);
        }
        if (code.isEmpty() || column.choices().containsKey(code)) {
            return code;
        }
        refuse(column, "cases.problem.code", label(column), shown(typed), known(column));
        return "";
    }

    private static String score(String code) {
        return code.matches("[01]([.,]\\d{1,3})?")
                ? new BigDecimal(code.replace(',', '.')).stripTrailingZeros().toPlainString()
                : code;
    }

    private static String known(GridColumn column) {
        return String.join(", ", column.choices().keySet());
    }

    private List<String> several(GridColumn column) {
        Set<String> codes = new HashSet<>();
        for (String typed : form.codesIn(column)) {
            String code = one(column, typed);
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return column.choices().keySet().stream().filter(codes::contains).toList();
    }

    private <E extends Enum<E>> @Nullable E constant(GridColumn column, E[] constants, boolean required) {
        String code = one(column);
        if (required && form.cell(column).isEmpty()) {
            refuse(column, "cases.problem.missing", label(column));
        }
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(code)) {
                return constant;
            }
        }
        return null;
    }

    private <E extends Enum<E>> @Nullable Set<E> constants(GridColumn column, Function<String, E> constant) {
        Set<E> found = new HashSet<>();
        several(column).forEach(code -> found.add(constant.apply(code.toUpperCase(Locale.ROOT))));
        return found.isEmpty() ? null : found;
    }

    private @Nullable Boolean answer(GridColumn column) {
        String code = one(column);
        return code.isEmpty() ? null : (Boolean) code.equals(GridColumn.YES);
    }

    private Coding coding() {
        return new Coding(
                constant(GridColumn.MODEL, OrganisingModel.values(), false),
                constant(GridColumn.NETWORK, NetworkType.values(), false),
                constant(GridColumn.RULE, DecisionRule.values(), false),
                answer(GridColumn.PROFESSIONAL_MANAGER),
                answer(GridColumn.ROTATING_CHAIR),
                constants(GridColumn.FUNDING, FundingSource::valueOf),
                answer(GridColumn.OWN_REVENUE),
                constant(GridColumn.BASIS, RegulatoryBasis.values(), false),
                answer(GridColumn.LEGAL_PERSONALITY),
                constants(GridColumn.SECTORS, Sector::valueOf),
                count(GridColumn.MEMBERS, 1));
    }

    private Case.Support support() {
        Involvement economic = constant(GridColumn.ECONOMIC_SOCIETY, Involvement.values(), true);
        Involvement civil = constant(GridColumn.CIVIL_SOCIETY, Involvement.values(), true);
        Set<Level> levels = constants(GridColumn.LEVELS, Level::valueOf);
        return new Case.Support(
                count(GridColumn.PERMANENT_STAFF, 0),
                answer(GridColumn.SHARED_DATA),
                answer(GridColumn.PERFORMANCE_MONITORING),
                economic == null ? Involvement.NONE : economic,
                civil == null ? Involvement.NONE : civil,
                levels == null ? Set.of() : levels);
    }

    private Map<Achievement, BigDecimal> scores() {
        Map<Achievement, BigDecimal> scores = new EnumMap<>(Achievement.class);
        for (Achievement achievement : Achievement.values()) {
            GridColumn column = GridColumn.valueOf(achievement.name());
            String code = one(column);
            if (form.cell(column).isEmpty()) {
                refuse(column, "cases.problem.missing", label(column));
            }
            scores.put(achievement, new BigDecimal(code.isEmpty() ? "0" : code).setScale(1));
        }
        return scores;
    }

    private boolean tooLong(GridColumn column) {
        int before = problems.list().size();
        measure(column, LONGEST_LIST);
        return problems.list().size() > before;
    }

    private List<List<String>> lines(GridColumn column) {
        return tooLong(column) ? List.of() : ListCell.read(form.cell(column));
    }

    private static String part(List<String> line, int index) {
        return index < line.size() ? line.get(index) : "";
    }

    private List<Case.TurningPoint> points() {
        List<Case.TurningPoint> points = new ArrayList<>();
        int number = 0;
        for (List<String> line : lines(GridColumn.TURNING_POINTS)) {
            number++;
            Integer year = year(GridColumn.TURNING_POINTS, part(line, 0));
            Wording event = wording(part(line, 1), part(line, 2));
            if (event == null) {
                refuse(GridColumn.TURNING_POINTS, "cases.problem.event", number);
            }
            Case.ModelChange change = change(line, number);
            if (year != null && event != null) {
                points.add(new Case.TurningPoint(year, event, change));
            }
        }
        return points.stream()
                .sorted(Comparator.comparingInt(Case.TurningPoint::year))
                .toList();
    }

    private Case.@Nullable ModelChange change(List<String> line, int number) {
        String from = part(line, 3);
        String to = part(line, 4);
        Wording followed = wording(part(line, 5), part(line, 6));
        if (from.isEmpty() && to.isEmpty() && followed == null) {
            return null;
        }
        OrganisingModel before = model(from);
        OrganisingModel after = model(to);
        if (before == null || after == null || before == after) {
            refuse(
                    GridColumn.TURNING_POINTS,
                    "cases.problem.change",
                    number,
                    shown(from),
                    shown(to),
                    known(GridColumn.MODEL));
            return null;
        }
        return new Case.ModelChange(before, after, followed);
    }

    private static @Nullable OrganisingModel model(String code) {
        for (OrganisingModel model : OrganisingModel.values()) {
            if (model.code().equals(code.toLowerCase(Locale.ROOT))) {
                return model;
            }
        }
        return null;
    }

    private List<Wording> lessons() {
        List<Wording> lessons = new ArrayList<>();
        for (List<String> line : lines(GridColumn.LESSONS)) {
            Wording lesson = wording(part(line, 0), part(line, 1));
            if (lesson != null) {
                lessons.add(lesson);
            }
        }
        return lessons;
    }

    private List<Case.Source> sources() {
        List<Case.Source> sources = new ArrayList<>();
        if (form.cell(GridColumn.SOURCES).isEmpty()) {
            refuse(GridColumn.SOURCES, "cases.problem.noSource");
        }
        int number = 0;
        for (List<String> line : lines(GridColumn.SOURCES)) {
            number++;
            String title = part(line, 0);
            String year = part(line, 1);
            String address = part(line, 2);
            String seen = part(line, 3).toLowerCase(Locale.ROOT);
            seen = ANSWERS.getOrDefault(seen, seen);
            if (title.isEmpty()) {
                refuse(GridColumn.SOURCES, "cases.problem.sourceTitle", number);
            }
            if (!address.isEmpty() && !WEB.matcher(address).matches()) {
                refuse(GridColumn.SOURCES, "cases.problem.address", number, shown(address));
            }
            if (!seen.equals(GridColumn.YES) && !seen.equals(GridColumn.NO)) {
                refuse(GridColumn.SOURCES, "cases.problem.seen", number, shown(part(line, 3)));
            }
            Integer published = year.isEmpty() ? null : year(GridColumn.SOURCES, year);
            sources.add(
                    new Case.Source(title, published, address.isEmpty() ? null : address, seen.equals(GridColumn.YES)));
        }
        return sources;
    }
}
