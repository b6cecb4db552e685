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
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** The keys of a programme. Those from figures and from typed weights keep what they were made of. */
@UseCase
public class Keys {

    static final int MOST = 12;

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
        List<KeyRows.Row> saved = rows.of(programme.id());
        Map<String, Key> simple = new LinkedHashMap<>();
        Key.standard().forEach(key -> simple.put(key.code(), key));
        saved.stream()
                .filter(row -> row.kind() != KeyForm.Kind.MIXED)
                .forEach(row -> simple.put(row.code(), weighted(row, sharers)));
        List<Key> own = new ArrayList<>();
        List<Key> aside = new ArrayList<>();
        for (KeyRows.Row row : saved) {
            Key key = row.kind() == KeyForm.Kind.MIXED ? mixed(row, simple) : weighted(row, sharers);
            (row.putAside() ? aside : own).add(key);
        }
        return KeyRing.of(own, aside);
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
            case MIXED -> ofParts(number, form, of(actor, programme, sharers), page);
        };
        if (made instanceof Outcome.Refused<KeyRows.Row> refused) {
            return Outcome.refused(refused.problems());
        }
        KeyRows.Row row = ((Outcome.Done<KeyRows.Row>) made).value();
        rows.add(actor, programme.id(), row, clock.instant());
        return Outcome.done(row.code());
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
        return Outcome.done(
                row(number, KeyForm.Kind.INDICATOR, form.indicator(), KeyForm.empty(form.kind()), weights, List.of()));
    }

    private Outcome<KeyRows.Row> ofWeights(int number, KeyForm form, List<Sharer> sharers, Locale page) {
        KeyForm.Numbers read = form.readWeights(sharers, page);
        Problems problems = form.problemsOfTexts().and(read.problems());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Map<String, KeyRows.Weight> weights = new LinkedHashMap<>();
        read.values().forEach((member, value) -> weights.put(member, new KeyRows.Weight(member, value, "", "", "")));
        return Outcome.done(row(number, KeyForm.Kind.OWN, "", form, weights, List.of()));
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
        return Outcome.done(row(number, KeyForm.Kind.MIXED, "", form, Map.of(), parts));
    }

    private KeyRows.Row row(
            int number,
            KeyForm.Kind kind,
            String indicator,
            KeyForm form,
            Map<String, KeyRows.Weight> weights,
            List<KeyRows.Part> parts) {
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
                parts);
    }

    private Key.Weighted weighted(KeyRows.Row row, List<Sharer> sharers) {
        List<BigDecimal> weights = sharers.stream()
                .map(sharer -> Optional.ofNullable(row.weights().get(sharer.code())))
                .flatMap(Optional::stream)
                .map(KeyRows.Weight::value)
                .toList();
        List<BigDecimal> complete = weights.size() == sharers.size() ? weights : List.of();
        if (row.kind() == KeyForm.Kind.OWN) {
            return new Key.Weighted(
                    row.code(), Words.text(row.title()), Words.text(row.measure()), Words.text(row.source()), complete);
        }
        Bilingual label = indicators
                .name(row.indicator())
                .map(name -> name.label())
                .orElse(new Bilingual(row.indicator(), row.indicator()));
        Reason name = Reason.of("costsharing.label", label.indonesian(), label.english());
        return new Key.Weighted(
                row.code(), name, name, source(row.weights().values().stream().toList()), complete);
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

    private static Key.Mixed mixed(KeyRows.Row row, Map<String, Key> simple) {
        return new Key.Mixed(
                row.code(),
                Words.text(row.title()),
                row.parts().stream()
                        .flatMap(part -> Optional.ofNullable(simple.get(part.component()))
                                .map(key -> new Key.Mixed.Component(key, part.percent()))
                                .stream())
                        .toList());
    }

    private static List<RegionCode> codes(List<Sharer> sharers) {
        return sharers.stream().map(sharer -> RegionCode.of(sharer.code())).toList();
    }
}
