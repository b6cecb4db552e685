package id.sekber.evidence;

import id.sekber.analysis.InputRefused;
import id.sekber.cases.Case;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a study from what was typed, or says what is wrong with each field. */
final class StudyReader {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_REASON = 1_000;

    private static final int NAMES_SHOWN = 4;

    /** What the indirect way fits has five columns, so it needs more different values than that. */
    private static final int FEWEST_VALUES = 6;

    /** The settings, and the title that was typed with them. */
    record Read(String title, Settings settings) {}

    private final StudyForm form;
    private final Figures figures;
    private final List<Case> library;
    private final int yearOfCoding;
    private Problems problems = Problems.NONE;

    private StudyReader(StudyForm form, Figures figures, List<Case> library, int yearOfCoding) {
        this.form = form;
        this.figures = figures;
        this.library = library;
        this.yearOfCoding = yearOfCoding;
    }

    static Outcome<Read> read(StudyForm form, Figures figures, List<Case> library, int yearOfCoding) {
        return new StudyReader(form, figures, library, yearOfCoding).read();
    }

    /** The anchors of one trait, as far as they can be read: for its picture. */
    static Optional<Anchors> anchors(StudyForm form, Trait trait, Figures figures) {
        StudyReader reader = new StudyReader(form, figures, List.of(), 0);
        Optional<Anchors> anchors = reader.anchors(trait);
        return reader.problems.none() ? anchors : Optional.empty();
    }

    private Outcome<Read> read() {
        readTitle();
        Optional<Trait> outcome = form.outcomeTrait();
        problems = problems.unless(outcome.isPresent(), "hasil", "evidence.outcome.unknown", form.outcome());
        List<Trait> traits = conditions();
        Map<Trait, Anchors> anchors = new LinkedHashMap<>();
        form.traits().forEach(trait -> anchors(trait).ifPresent(read -> anchors.put(trait, read)));
        readReasons();
        Optional<Settings.Cuts> cuts = cuts();
        if (outcome.isPresent() && problems.at("kondisi").isEmpty()) {
            Sample sample = Sample.of(library, form.traits(), form.excluded(), yearOfCoding);
            problems = problems.unless(
                    sample.used().size() >= Sample.FEWEST,
                    "kecuali",
                    "evidence.sample.few",
                    sample.used().size(),
                    library.size(),
                    Sample.FEWEST);
            anchors.forEach((trait, read) -> check(trait, read, sample, trait != outcome.get()));
        }
        if (problems.any() || outcome.isEmpty() || cuts.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Read(
                form.title().trim(),
                new Settings(
                        outcome.get(),
                        anchors.getOrDefault(outcome.get(), Anchors.AS_CODED),
                        form.negated(),
                        traits.stream()
                                .map(trait -> new Condition(
                                        trait, anchors.getOrDefault(trait, Anchors.AS_CODED), expected(trait)))
                                .toList(),
                        form.excluded(),
                        cuts.get())));
    }

    private void readTitle() {
        String title = form.title().trim();
        problems = problems.unless(!title.isEmpty(), "judul", "evidence.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "evidence.title.long", title.length(), LONGEST_TITLE);
    }

    private List<Trait> conditions() {
        for (String code : form.conditions()) {
            problems = problems.unless(Trait.ofCode(code).isPresent(), "kondisi", "evidence.condition.unknown", code);
        }
        List<Trait> traits = form.chosen();
        Optional<Trait> outcome = form.outcomeTrait();
        if (traits.size() < Settings.FEWEST_CONDITIONS || traits.size() > Settings.MOST_CONDITIONS) {
            problems = problems.and(
                    "kondisi",
                    "evidence.conditions.number",
                    traits.size(),
                    Settings.FEWEST_CONDITIONS,
                    Settings.MOST_CONDITIONS);
        }
        if (outcome.isPresent() && traits.contains(outcome.get())) {
            problems = problems.and("kondisi", "evidence.conditions.outcome", Words.name(outcome.get()));
        }
        return traits;
    }

    private Condition.Expected expected(Trait trait) {
        String typed = form.cells(trait).expected();
        return Arrays.stream(Condition.Expected.values())
                .filter(one -> one.code().equals(typed))
                .findFirst()
                .orElse(Condition.Expected.EITHER);
    }

    private Optional<Anchors> anchors(Trait trait) {
        if (trait.isYesNo()) {
            return Optional.of(Anchors.AS_CODED);
        }
        StudyForm.Cells cells = form.cells(trait);
        String code = trait.code();
        Optional<Anchors.Way> way = Arrays.stream(Anchors.Way.values())
                .filter(one -> one.code().equals(cells.way().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (way.isEmpty()) {
            problems = problems.and("cara-" + code, "evidence.way.unknown", cells.way(), Words.name(trait));
            return Optional.empty();
        }
        return switch (way.get()) {
            case AS_CODED -> asCoded(trait);
            case CRISP ->
                number("silang-" + code, cells.crossover())
                        .map(threshold -> new Anchors(Anchors.Way.CRISP, List.of(threshold)));
            case DIRECT -> direct(trait, cells);
            case INDIRECT -> indirect(trait, cells);
        };
    }

    private Optional<Anchors> asCoded(Trait trait) {
        if (trait.kind() != Trait.Kind.SCORE) {
            problems = problems.and("cara-" + trait.code(), "evidence.way.number", Words.name(trait));
            return Optional.empty();
        }
        return Optional.of(Anchors.AS_CODED);
    }

    private Optional<Anchors> direct(Trait trait, StudyForm.Cells cells) {
        Optional<BigDecimal> outside = number("luar-" + trait.code(), cells.outside());
        Optional<BigDecimal> crossover = number("silang-" + trait.code(), cells.crossover());
        Optional<BigDecimal> inside = number("dalam-" + trait.code(), cells.inside());
        if (outside.isEmpty() || crossover.isEmpty() || inside.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> three = List.of(outside.get(), crossover.get(), inside.get());
        int first = three.get(0).compareTo(three.get(1));
        int second = three.get(1).compareTo(three.get(2));
        if (first == 0 || Integer.signum(first) != Integer.signum(second)) {
            problems = problems.and(
                    "silang-" + trait.code(),
                    "evidence.anchors.order",
                    Words.name(trait),
                    three.get(0),
                    three.get(1),
                    three.get(2));
            return Optional.empty();
        }
        return Optional.of(new Anchors(Anchors.Way.DIRECT, three));
    }

    private Optional<Anchors> indirect(Trait trait, StudyForm.Cells cells) {
        String field = "sekat-" + trait.code();
        List<BigDecimal> cuts = new ArrayList<>();
        for (String part : cells.cuts().split(";", -1)) {
            if (!part.isBlank()) {
                Optional<BigDecimal> cut = number(field, part);
                if (cut.isEmpty()) {
                    return Optional.empty();
                }
                cuts.add(cut.get());
            }
        }
        boolean ascending = cuts.equals(List.copyOf(new TreeSet<>(cuts)));
        if (cuts.size() < 2 || !ascending) {
            problems = problems.and(field, "evidence.anchors.cuts", Words.name(trait), cuts.size());
            return Optional.empty();
        }
        return Optional.of(new Anchors(Anchors.Way.INDIRECT, cuts));
    }

    private Optional<BigDecimal> number(String field, String typed) {
        Reading<BigDecimal> reading = figures.readNumber(typed);
        return reading.fold(Optional::of, reason -> {
            problems = problems.and(field, reason);
            return Optional.empty();
        });
    }

    private void readReasons() {
        form.excluded()
                .forEach((id, reason) -> problems = problems.unless(
                        reason.length() <= LONGEST_REASON,
                        "alasan-" + id,
                        "evidence.exclusion.long",
                        reason.length(),
                        LONGEST_REASON));
    }

    private Optional<Settings.Cuts> cuts() {
        Optional<BigDecimal> inclusion = cut("konsistensi", form.cuts().inclusion());
        Optional<BigDecimal> exclusion = form.cuts().exclusion().isBlank()
                ? inclusion
                : cut("batas-bawah", form.cuts().exclusion());
        Optional<BigDecimal> pri = cut("pri", form.cuts().pri());
        Optional<Integer> frequency = frequency();
        if (inclusion.isEmpty() || exclusion.isEmpty() || pri.isEmpty() || frequency.isEmpty()) {
            return Optional.empty();
        }
        if (exclusion.get().compareTo(inclusion.get()) > 0) {
            problems = problems.and("batas-bawah", "evidence.cuts.exclusion", exclusion.get(), inclusion.get());
            return Optional.empty();
        }
        return Optional.of(new Settings.Cuts(inclusion.get(), exclusion.get(), pri.get(), frequency.get()));
    }

    private Optional<BigDecimal> cut(String field, String typed) {
        return number(field, typed).filter(number -> {
            boolean within = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
            problems = problems.unless(within, field, "evidence.cuts.range", number);
            return within;
        });
    }

    private Optional<Integer> frequency() {
        return number("kerap", form.cuts().frequency()).flatMap(number -> {
            boolean whole = number.stripTrailingZeros().scale() <= 0
                    && number.signum() > 0
                    && number.compareTo(BigDecimal.valueOf(library.size())) <= 0;
            problems = problems.unless(whole, "kerap", "evidence.cuts.frequency", number, library.size());
            return whole ? Optional.of(number.intValueExact()) : Optional.empty();
        });
    }

    /** Whether the kernel will take these anchors: it wants no membership of exactly 0.5 in a condition. */
    private void check(Trait trait, Anchors anchors, Sample sample, boolean isCondition) {
        if (anchors.way() == Anchors.Way.AS_CODED) {
            return;
        }
        double[] raw = sample.column(trait, yearOfCoding);
        double[] memberships;
        try {
            memberships = anchors.memberships(raw);
        } catch (InputRefused e) {
            refuseCurve(trait, raw);
            return;
        }
        List<Integer> between = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            if (isCondition && memberships[i] == 0.5) {
                between.add(i);
            }
        }
        if (!between.isEmpty()) {
            refuseHalves(trait, anchors, sample, raw, between);
        }
    }

    private void refuseCurve(Trait trait, double[] raw) {
        long different = Arrays.stream(raw).distinct().count();
        String field = "sekat-" + trait.code();
        problems = different < FEWEST_VALUES
                ? problems.and(field, "evidence.anchors.values", Words.name(trait), different, FEWEST_VALUES)
                : problems.and(field, "evidence.anchors.curve", Words.name(trait));
    }

    private void refuseHalves(Trait trait, Anchors anchors, Sample sample, double[] raw, List<Integer> between) {
        List<Reason> names = between.stream()
                .map(i -> Reason.of("evidence.text", sample.used().get(i).name()))
                .toList();
        double value = raw[between.get(0)];
        String field = (anchors.way() == Anchors.Way.INDIRECT ? "sekat-" : "silang-") + trait.code();
        problems = problems.and(
                field,
                "evidence.half",
                Words.listed(names, NAMES_SHOWN),
                Words.name(trait),
                BigDecimal.valueOf(value).stripTrailingZeros(),
                other(raw, value, false),
                other(raw, value, true));
    }

    /** Halfway to the next value on this side, where no case lies; a step of one where there is none. */
    private static BigDecimal other(double[] raw, double value, boolean above) {
        double next = above
                ? Arrays.stream(raw).filter(one -> one > value).min().orElse(value + 1)
                : Arrays.stream(raw).filter(one -> one < value).max().orElse(value - 1);
        return BigDecimal.valueOf((value + next) / 2).stripTrailingZeros();
    }
}
