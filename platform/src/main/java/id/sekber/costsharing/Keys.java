package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.regions.Bilingual;
import id.sekber.regions.Indicators;
import id.sekber.regions.Observation;
import id.sekber.regions.Quality;
import id.sekber.regions.Weighting;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** The keys of a programme. Those from figures and from typed weights keep what they were made of. */
@UseCase
public class Keys {

    static final int MOST = 24;

    private final KeyRows rows;
    private final Indicators indicators;
    private final Turns turns;
    private final Identifiers identifiers;
    private final Clock clock;

    Keys(KeyRows rows, Indicators indicators, Turns turns, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.indicators = indicators;
        this.turns = turns;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** For these sharers; a key that lacks a weight for one of them says so when it is tried. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public KeyRing of(Actor actor, Programme programme, List<Sharer> sharers) {
        return ring(rows.of(programme.id()), sharers);
    }

    /** The same of several programmes at once, for the sharers of each. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Map<UUID, KeyRing> ofAll(Actor actor, Map<UUID, List<Sharer>> sharers) {
        Map<UUID, List<KeyRows.Row>> saved = rows.ofAll();
        Map<UUID, KeyRing> rings = new LinkedHashMap<>();
        sharers.forEach((programme, each) ->
                rings.put(programme, ring(saved.getOrDefault(programme, List.of()), each)));
        return rings;
    }

    private KeyRing ring(List<KeyRows.Row> saved, List<Sharer> sharers) {
        Map<String, Key> known = new LinkedHashMap<>();
        Key.standard().forEach(key -> known.put(key.code(), key));
        // A key rests only on keys that were made before it, so one look in their order finds all.
        saved.forEach(row -> made(row, sharers, known).ifPresent(key -> known.put(row.code(), key)));
        List<Key> own = new ArrayList<>();
        List<Key> aside = new ArrayList<>();
        for (KeyRows.Row row : saved) {
            Optional.ofNullable(known.get(row.code())).ifPresent(key -> (row.putAside() ? aside : own).add(key));
        }
        return KeyRing.of(own, aside);
    }

    private Optional<Key> made(KeyRows.Row row, List<Sharer> sharers, Map<String, Key> known) {
        List<Key> parts = row.parts().stream()
                .flatMap(part -> Optional.ofNullable(known.get(part.component())).stream())
                .toList();
        if (parts.size() < row.parts().size()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (row.kind()) {
                    case INDICATOR, OWN -> weighted(row, sharers);
                    case MIXED -> mixed(row, parts);
                    case TWO_PART ->
                        new Key.TwoPart(
                                row.code(),
                                Words.text(row.title()),
                                parts.get(0),
                                parts.get(1),
                                row.parts().get(0).percent());
                    case COLLAR ->
                        new Key.Collar(
                                row.code(),
                                Words.text(row.title()),
                                parts.get(0),
                                row.terms().floor(),
                                row.terms().ceiling(),
                                row.terms().neverAboveAlone());
                    case CREDIT ->
                        new Key.HostCredit(
                                row.code(),
                                Words.text(row.title()),
                                parts.get(0),
                                row.terms().host(),
                                Coalitions.place(row.terms().host(), sharers)
                                        .map(place -> sharers.get(place).shortName())
                                        .orElse(row.terms().host()),
                                Money.rupiah(row.terms().amount()));
                    case FEE ->
                        new Key.FeePerUnit(
                                row.code(),
                                Words.text(row.title()),
                                Words.text(row.measure()),
                                Words.text(row.source()),
                                Money.rupiah(row.terms().amount()),
                                complete(row, sharers),
                                parts.get(0));
                });
    }

    /** What is known of every form of key, for the page that offers them. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<KeyDefinition> definitions(Actor actor) {
        return rows.definitions();
    }

    /** The published figures that are complete for these sharers and not yet a key. */
    @MayReadSecretariat
    public List<Weighting> weightings(Actor actor, Programme programme, List<Sharer> sharers) {
        List<String> taken = rows.of(programme.id()).stream()
                .filter(row -> !row.putAside())
                .map(KeyRows.Row::indicator)
                .toList();
        return indicators.weightings(codes(sharers)).stream()
                .filter(weighting -> !taken.contains(weighting.indicator().name()))
                .toList();
    }

    /** Answers the code of the new key. */
    @MayKeepCostSheets
    public Outcome<String> add(Actor actor, Programme programme, KeyForm form, Locale page) {
        List<Sharer> sharers = Sharers.of(programme);
        turns.hold(programme.id());
        List<KeyRows.Row> saved = rows.of(programme.id());
        if (saved.stream().filter(row -> !row.putAside()).count() >= MOST) {
            return Outcome.refused("", "costsharing.key.many", MOST);
        }
        int number = saved.stream().mapToInt(KeyRows.Row::number).max().orElse(0) + 1;
        Outcome<KeyRows.Row> made = switch (form.kind()) {
            case INDICATOR -> fromIndicator(number, form, sharers);
            case OWN -> ofWeights(number, form, sharers, page);
            case MIXED -> ofParts(number, form, ring(saved, sharers), page);
            case TWO_PART, COLLAR, CREDIT, FEE ->
                new ComposedKey(form, sharers, ring(saved, sharers), page)
                        .read()
                        .fold(made1 -> Outcome.done(row(number, form, made1)), Outcome::refused);
        };
        if (made instanceof Outcome.Refused<KeyRows.Row> refused) {
            return Outcome.refused(refused.problems());
        }
        KeyRows.Row row = ((Outcome.Done<KeyRows.Row>) made).value();
        rows.add(actor, programme.id(), row, clock.instant());
        return Outcome.done(row.code());
    }

    /**
     * The three figures of the law in one mixture: population and area as published, coverage by a key that is there already.
     * What of them is not yet a key becomes one. Answers the code of the mixture.
     */
    @MayKeepCostSheets
    public Outcome<String> addTrio(Actor actor, Programme programme, KeyForm form, Locale page) {
        List<Sharer> sharers = Sharers.of(programme);
        turns.hold(programme.id());
        List<KeyRows.Row> saved = rows.of(programme.id());
        StatutoryTrio trio = new StatutoryTrio(form, ring(saved, sharers), page);
        Problems problems = trio.problems();
        for (String indicator : StatutoryTrio.PUBLISHED) {
            boolean known = savedBy(indicator, saved).isPresent()
                    || indicators.weighting(indicator, codes(sharers)).isPresent();
            problems = problems.unless(known, "", "costsharing.key.indicator.incomplete", indicator);
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Map<String, String> percents = new LinkedHashMap<>();
        for (String indicator : StatutoryTrio.PUBLISHED) {
            Optional<KeyRows.Row> there = savedBy(indicator, rows.of(programme.id()));
            String code = there.isPresent()
                    ? there.get().code()
                    : ((Outcome.Done<String>) add(actor, programme, KeyForm.ofIndicator(indicator), page)).value();
            percents.put(code, trio.percentOf(indicator));
        }
        percents.put(form.term(KeyForm.COVERAGE), trio.percentOfCoverage());
        return add(
                actor, programme, new KeyForm(KeyForm.Kind.MIXED, "", form.title(), "", "", Map.of(), percents), page);
    }

    private static Optional<KeyRows.Row> savedBy(String indicator, List<KeyRows.Row> saved) {
        return saved.stream()
                .filter(row -> row.indicator().equals(indicator) && !row.putAside())
                .findFirst();
    }

    /** The key is no longer offered; an offer that was made by it stays what it is. */
    @MayKeepCostSheets
    public void putAside(Actor actor, Programme programme, String code) {
        KeyRows.Row row = rows.of(programme.id()).stream()
                .filter(each -> each.code().equals(code) && !each.putAside())
                .findFirst()
                .orElseThrow(() -> new KeyNotFound(code));
        rows.putAside(programme.id(), row.number());
    }

    private Outcome<KeyRows.Row> fromIndicator(int number, KeyForm form, List<Sharer> sharers) {
        Optional<Weighting> weighting = indicators.weighting(form.indicator(), codes(sharers));
        if (weighting.isEmpty()) {
            return Outcome.refused("indikator", "costsharing.key.indicator.incomplete", form.indicator());
        }
        Map<String, KeyRows.Weight> weights = new LinkedHashMap<>();
        for (Observation figure : weighting.get().observations()) {
            weights.put(
                    figure.regionCode(),
                    new KeyRows.Weight(
                            figure.regionCode(),
                            figure.value(),
                            figure.period(),
                            figure.quality().name(),
                            figure.source()));
        }
        return Outcome.done(row(
                number,
                KeyForm.Kind.INDICATOR,
                form.indicator(),
                KeyForm.empty(form.kind()),
                weights,
                List.of(),
                KeyRows.Terms.of(definitionOf(form.indicator()))));
    }

    private Outcome<KeyRows.Row> ofWeights(int number, KeyForm form, List<Sharer> sharers, Locale page) {
        KeyForm.Numbers read = form.readWeights(sharers, page);
        Problems problems = form.problemsOfTexts().and(read.problems());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Map<String, KeyRows.Weight> weights = new LinkedHashMap<>();
        read.values().forEach((member, value) -> weights.put(member, new KeyRows.Weight(member, value, "", "", "")));
        String definition = form.term(KeyForm.DEFINITION);
        return Outcome.done(row(
                number,
                KeyForm.Kind.OWN,
                "",
                form,
                weights,
                List.of(),
                KeyRows.Terms.of(KeyDefinition.OF_WEIGHTS.contains(definition) ? definition : KeyDefinition.USE)));
    }

    private static String definitionOf(String indicator) {
        return indicator.equals(Indicators.POPULATION)
                ? KeyDefinition.POPULATION
                : indicator.equals(Indicators.AREA) ? KeyDefinition.AREA : KeyDefinition.USE;
    }

    private Outcome<KeyRows.Row> ofParts(int number, KeyForm form, KeyRing ring, Locale page) {
        KeyForm.Numbers read = form.readPercents(ring.components(), page);
        Problems problems = form.problemsOfTexts().and(read.problems());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        List<KeyRows.Part> parts = read.values().entrySet().stream()
                .map(part -> new KeyRows.Part(part.getKey(), part.getValue()))
                .toList();
        return Outcome.done(
                row(number, KeyForm.Kind.MIXED, "", form, Map.of(), parts, KeyRows.Terms.of(KeyDefinition.MIXED)));
    }

    private KeyRows.Row row(int number, KeyForm form, ComposedKey.Made made) {
        return row(number, form.kind(), "", form, made.weights(), made.parts(), made.terms());
    }

    private KeyRows.Row row(
            int number,
            KeyForm.Kind kind,
            String indicator,
            KeyForm form,
            Map<String, KeyRows.Weight> weights,
            List<KeyRows.Part> parts,
            KeyRows.Terms terms) {
        return new KeyRows.Row(
                identifiers.next(),
                number,
                kind,
                indicator,
                form.title().trim(),
                form.measure().trim(),
                form.source().trim(),
                false,
                weights,
                parts,
                terms);
    }

    private static List<BigDecimal> complete(KeyRows.Row row, List<Sharer> sharers) {
        List<BigDecimal> weights = sharers.stream()
                .map(sharer -> Optional.ofNullable(row.weights().get(sharer.code())))
                .flatMap(Optional::stream)
                .map(KeyRows.Weight::value)
                .toList();
        return weights.size() == sharers.size() ? weights : List.of();
    }

    private Key.Weighted weighted(KeyRows.Row row, List<Sharer> sharers) {
        List<BigDecimal> complete = complete(row, sharers);
        String definition = row.terms().definition();
        if (row.kind() == KeyForm.Kind.OWN) {
            return new Key.Weighted(
                    row.code(),
                    Words.text(row.title()),
                    Words.text(row.measure()),
                    Words.text(row.source()),
                    definition,
                    complete);
        }
        Bilingual label = indicators
                .name(row.indicator())
                .map(name -> name.label())
                .orElse(new Bilingual(row.indicator(), row.indicator()));
        Reason name = Reason.of("costsharing.label", label.indonesian(), label.english());
        return new Key.Weighted(
                row.code(), name, name, source(row.weights().values().stream().toList()), definition, complete);
    }

    /** Of when the figures are, how exact, and from where. */
    private static Reason source(List<KeyRows.Weight> weights) {
        List<Reason> qualities = distinct(weights.stream().map(KeyRows.Weight::quality))
                .map(quality -> Reason.of(Quality.valueOf(quality).messageKey()))
                .toList();
        return Reason.of(
                "costsharing.key.source",
                String.join(
                        ", ",
                        distinct(weights.stream().map(KeyRows.Weight::period)).toList()),
                Words.listed(qualities),
                String.join(
                        ", ",
                        distinct(weights.stream().map(KeyRows.Weight::source)).toList()));
    }

    private static Stream<String> distinct(Stream<String> texts) {
        return texts.distinct().sorted();
    }

    private static Key.Mixed mixed(KeyRows.Row row, List<Key> parts) {
        List<Key.Mixed.Component> components = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            components.add(
                    new Key.Mixed.Component(parts.get(k), row.parts().get(k).percent()));
        }
        return new Key.Mixed(row.code(), Words.text(row.title()), components);
    }

    private static List<RegionCode> codes(List<Sharer> sharers) {
        return sharers.stream().map(sharer -> RegionCode.of(sharer.code())).toList();
    }
}
