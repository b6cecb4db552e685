package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Shares;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A key as typed.
 *
 * @param indicator name of the indicator to weigh by, for a key from published figures
 * @param weights by code of the sharer, for own weights
 * @param percents by code of the component, for a mixed key; what is left empty takes no part
 * @param terms what the other forms ask for beside, by name of the field
 */
public record KeyForm(
        Kind kind,
        String indicator,
        String title,
        String measure,
        String source,
        Map<String, String> weights,
        Map<String, String> percents,
        Map<String, String> terms) {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_MEASURE = 120;
    static final int LONGEST_SOURCE = 1_000;

    private static final int MOST_DECIMALS_OF_PERCENT = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Weights that nearly sum to a whole were meant as shares of it; scaling them up in silence would move money. */
    private static final BigDecimal NEARLY = new BigDecimal("0.05");

    public static final String DEFINITION = "definisi";
    public static final String MEANT_AS = "isi";
    public static final String CAPITAL = "modal";
    public static final String OPERATION = "operasi";
    public static final String FIXED = "tetap";
    public static final String BASE = "pokok";
    public static final String FLOOR = "bawah";
    public static final String CEILING = "atas";
    public static final String NEVER_ABOVE_ALONE = "sendiri";
    public static final String HOST = "tuan";
    public static final String CREDIT = "potongan";
    public static final String PRICE = "harga";
    public static final String COVERAGE = "cakupan";

    private static final List<String> TERMS = List.of(
            DEFINITION,
            MEANT_AS,
            CAPITAL,
            OPERATION,
            FIXED,
            BASE,
            FLOOR,
            CEILING,
            NEVER_ABOVE_ALONE,
            HOST,
            CREDIT,
            PRICE,
            COVERAGE);

    /** Where the weights of a key come from. */
    public enum Kind {
        INDICATOR("indikator"),
        OWN("bobot"),
        MIXED("campuran"),
        TWO_PART("dua-bagian"),
        COLLAR("pagar"),
        CREDIT("tuan-rumah"),
        FEE("tarif");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As forms name it. */
        public String code() {
            return code;
        }

        static Kind withCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElse(OWN);
        }
    }

    public KeyForm {
        weights = new LinkedHashMap<>(weights);
        percents = new LinkedHashMap<>(percents);
        terms = Map.copyOf(terms);
    }

    public KeyForm(
            Kind kind,
            String indicator,
            String title,
            String measure,
            String source,
            Map<String, String> weights,
            Map<String, String> percents) {
        this(kind, indicator, title, measure, source, weights, percents, Map.of());
    }

    static KeyForm empty(Kind kind) {
        return new KeyForm(kind, "", "", "", "", Map.of(), Map.of());
    }

    static KeyForm ofIndicator(String indicator) {
        return new KeyForm(Kind.INDICATOR, indicator, "", "", "", Map.of(), Map.of());
    }

    public String term(String name) {
        return terms.getOrDefault(name, "");
    }

    static KeyForm of(Typed typed) {
        return new KeyForm(
                Kind.withCode(typed.text("jenis")),
                typed.text("indikator"),
                typed.text("nama"),
                typed.text("ukuran"),
                typed.text("sumber"),
                typed.beginningWith("bobot-"),
                typed.beginningWith("persen-"),
                TERMS.stream().collect(Collectors.toMap(Function.identity(), typed::text)));
    }

    public String weight(String sharer) {
        return weights.getOrDefault(sharer, "");
    }

    public String percent(String component) {
        return percents.getOrDefault(component, "");
    }

    Problems problemsOfTexts() {
        Problems problems = Problems.NONE
                .unless(!title.isBlank(), "nama", "costsharing.key.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "nama",
                        "costsharing.text.long",
                        title.length(),
                        LONGEST_TITLE);
        return kind != Kind.OWN && kind != Kind.FEE
                ? problems
                : problems.unless(!measure.isBlank(), "ukuran", "costsharing.key.measure.missing")
                        .unless(
                                measure.length() <= LONGEST_MEASURE,
                                "ukuran",
                                "costsharing.text.long",
                                measure.length(),
                                LONGEST_MEASURE)
                        .unless(!source.isBlank(), "sumber", "costsharing.source.missing")
                        .unless(
                                source.length() <= LONGEST_SOURCE,
                                "sumber",
                                "costsharing.text.long",
                                source.length(),
                                LONGEST_SOURCE);
    }

    /** What was read, and what could not be. */
    record Numbers(Map<String, BigDecimal> values, Problems problems) {}

    /** A weight for each sharer. */
    Numbers readWeights(List<Sharer> sharers, Locale page) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Problems problems = Problems.NONE;
        for (Sharer sharer : sharers) {
            String field = "bobot-" + sharer.code();
            Reading<BigDecimal> reading = new Figures(page).readNumber(weight(sharer.code()));
            if (reading instanceof Reading.Read<BigDecimal> read) {
                values.put(sharer.code(), read.value());
            } else if (reading instanceof Reading.Refused<BigDecimal> refused) {
                problems = problems.and(field, "costsharing.key.weight.refused", sharer.shortName(), refused.reason());
            }
        }
        if (problems.none()) {
            Optional<Reason> against = Shares.reasonAgainst(new ArrayList<>(values.values()));
            if (against.isPresent()) {
                problems = problems.and("bobot-" + sharers.get(0).code(), against.get());
            } else if (kind == Kind.OWN) {
                problems = problems.and(problemsOfTheSum(sharers.get(0), values));
            }
        }
        return new Numbers(values, problems);
    }

    /** Shares of a whole must sum to it; quantities may sum to anything, unless they look like shares that fall short. */
    private Problems problemsOfTheSum(Sharer first, Map<String, BigDecimal> values) {
        BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.compareTo(BigDecimal.ONE) == 0 || sum.compareTo(HUNDRED) == 0;
        if (whole || term(MEANT_AS).equals("jumlah")) {
            return Problems.NONE;
        }
        String field = "bobot-" + first.code();
        if (term(MEANT_AS).equals("persen")) {
            return Problems.of(field, "costsharing.key.weight.sum", sum);
        }
        boolean nearly = nearly(sum, BigDecimal.ONE) || nearly(sum, HUNDRED);
        return Problems.NONE.unless(!nearly, field, "costsharing.key.weight.nearly", sum);
    }

    private static boolean nearly(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().compareTo(whole.multiply(NEARLY)) <= 0;
    }

    /** A percentage from 0 to 100 in a field of its own. */
    Reading<BigDecimal> readPercent(String field, Locale page) {
        return new Figures(page)
                .readNumber(term(field))
                .fold(
                        number -> inRangeOrNothing(number)
                                ? Reading.read(number)
                                : Reading.refused(Reason.of("costsharing.key.percent.range", term(field))),
                        Reading::refused);
    }

    private static boolean inRangeOrNothing(BigDecimal percent) {
        return percent.signum() == 0 || inRange(percent);
    }

    /** The percentages of at least two components, which sum to 100. */
    Numbers readPercents(List<Key> components, Locale page) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Problems problems = Problems.NONE;
        for (Key component : components) {
            String typed = percent(component.code());
            if (typed.isBlank()) {
                continue;
            }
            String field = "persen-" + component.code();
            Reading<BigDecimal> reading = new Figures(page).readNumber(typed);
            if (reading instanceof Reading.Refused<BigDecimal> refused) {
                problems = problems.and(field, refused.reason());
            } else if (reading instanceof Reading.Read<BigDecimal> read
                    && read.value().signum() != 0) {
                problems = problems.unless(inRange(read.value()), field, "costsharing.key.percent.range", typed);
                values.put(component.code(), read.value());
            }
        }
        if (problems.none()) {
            String first = "persen-" + components.get(0).code();
            BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            problems = problems.unless(values.size() > 1, first, "costsharing.key.percent.few");
            problems = problems.unless(sum.compareTo(HUNDRED) == 0, first, "costsharing.key.percent.sum", sum);
        }
        return new Numbers(values, problems);
    }

    private static boolean inRange(BigDecimal percent) {
        return percent.signum() > 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= MOST_DECIMALS_OF_PERCENT;
    }
}
