package id.sekber.results;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The targets of a year as typed.
 *
 * @param cells totals by indicator, and parts by indicator and {@link Dimension#part}
 * @param versions by indicator, the version that was read before typing; -1 where there was no target
 */
public record TargetForm(int year, Map<String, String> cells, Map<UUID, Integer> versions) {

    static final String CELL = "t-";
    private static final String VERSION = "versi-";
    private static final int NONE = -1;

    public TargetForm {
        cells = new LinkedHashMap<>(cells);
        versions = new LinkedHashMap<>(versions);
    }

    static TargetForm typed(int year, List<Indicator> indicators, Typed typed) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String version = typed.text(VERSION + indicator.id());
            versions.put(indicator.id(), version.matches("\\d{1,9}") ? Integer.valueOf(version) : NONE);
        }
        return new TargetForm(year, typed.beginningWith(CELL), versions);
    }

    static TargetForm of(int year, List<Target> targets, Figures figures) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        for (Target target : targets) {
            if (target.year() == year) {
                cells.put(target.indicator().toString(), FigureField.typed(target.total(), figures));
                target.parts()
                        .forEach((part, value) ->
                                cells.put(target.indicator() + "/" + part, FigureField.typed(value, figures)));
                versions.put(target.indicator(), target.version());
            }
        }
        return new TargetForm(year, cells, versions);
    }

    /** The same figures, to be saved over what is there now: whoever saves them has seen both. */
    TargetForm onTopOf(List<Target> targets) {
        Map<UUID, Integer> now = new LinkedHashMap<>();
        targets.stream()
                .filter(target -> target.year() == year)
                .forEach(target -> now.put(target.indicator(), target.version()));
        return new TargetForm(year, cells, now);
    }

    public int version(Indicator indicator) {
        return versions.getOrDefault(indicator.id(), NONE);
    }

    public static String totalField(Indicator indicator) {
        return CELL + indicator.id();
    }

    public static String partField(Indicator indicator, Dimension dimension, Dimension.Category category) {
        return CELL + indicator.id() + "/" + Dimension.part(dimension.id(), category.key());
    }

    public String cell(String field) {
        return cells.getOrDefault(field.substring(CELL.length()), "").strip();
    }

    private boolean empty(Indicator indicator, List<Dimension> dimensions) {
        return fields(indicator, dimensions).keySet().stream()
                .allMatch(field -> cell(field).isEmpty());
    }

    /** Names of the fields of an indicator, by the key of the part; the total has the empty key. */
    private static Map<String, String> fields(Indicator indicator, List<Dimension> dimensions) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(totalField(indicator), "");
        for (Dimension dimension : dimensions) {
            if (indicator.dimensions().contains(dimension.id())) {
                for (Dimension.Category category : dimension.categories()) {
                    fields.put(
                            partField(indicator, dimension, category), Dimension.part(dimension.id(), category.key()));
                }
            }
        }
        return fields;
    }

    Problems problems(List<Indicator> indicators, List<Dimension> dimensions, Figures figures) {
        Problems problems = Problems.NONE;
        for (Indicator indicator : indicators) {
            if (empty(indicator, dimensions)) {
                continue;
            }
            Problems figuresWrong = Problems.NONE;
            for (String field : fields(indicator, dimensions).keySet()) {
                figuresWrong = figuresWrong.and(new FigureField(field, cell(field)).problems(figures));
            }
            problems = problems.and(figuresWrong)
                    .unless(
                            !cell(totalField(indicator)).isEmpty(),
                            totalField(indicator),
                            "results.target.total.missing",
                            indicator.name());
            if (figuresWrong.none() && !cell(totalField(indicator)).isEmpty()) {
                for (Reason mismatch :
                        read(indicator, dimensions, figures).orElseThrow().mismatches(indicator, dimensions)) {
                    problems = problems.and(totalField(indicator), mismatch);
                }
            }
        }
        return problems;
    }

    /** Nothing where the fields of the indicator were left empty. */
    Optional<Target> read(Indicator indicator, List<Dimension> dimensions, Figures figures) {
        BigDecimal total = new FigureField("", cell(totalField(indicator))).value(figures);
        if (total == null) {
            return Optional.empty();
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        fields(indicator, dimensions).forEach((field, part) -> {
            BigDecimal value = new FigureField(field, cell(field)).value(figures);
            if (!part.isEmpty() && value != null) {
                parts.put(part, value);
            }
        });
        return Optional.of(new Target(indicator.id(), year, total, parts, version(indicator)));
    }
}
