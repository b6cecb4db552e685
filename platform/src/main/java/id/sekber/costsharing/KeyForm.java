package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Shares;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key as typed.
 *
 * @param indicator name of the indicator to weigh by, for a key from published figures
 * @param weights by code of the sharer, for own weights
 * @param percents by code of the component, for a mixed key; what is left empty takes no part
 */
public record KeyForm(
        Kind kind,
        String indicator,
        String title,
        String measure,
        String source,
        Map<String, String> weights,
        Map<String, String> percents) {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_MEASURE = 120;
    static final int LONGEST_SOURCE = 1_000;

    private static final int MOST_DECIMALS_OF_PERCENT = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Where the weights of a key come from. */
    public enum Kind {
        INDICATOR("indikator"),
        OWN("bobot"),
        MIXED("campuran");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As forms name it. */
        public String code() {
            return code;
        }

        static Kind withCode(String code) {
            return code.equals(MIXED.code) ? MIXED : code.equals(INDICATOR.code) ? INDICATOR : OWN;
        }
    }

    public KeyForm {
        weights = new LinkedHashMap<>(weights);
        percents = new LinkedHashMap<>(percents);
    }

    static KeyForm empty(Kind kind) {
        return new KeyForm(kind, "", "", "", "", Map.of(), Map.of());
    }

    static KeyForm of(Typed typed) {
        return new KeyForm(
                Kind.withCode(typed.text("jenis")),
                typed.text("indikator"),
                typed.text("nama"),
                typed.text("ukuran"),
                typed.text("sumber"),
                typed.beginningWith("bobot-"),
                typed.beginningWith("persen-"));
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
        return kind == Kind.MIXED
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
            }
        }
        return new Numbers(values, problems);
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
