package id.sekber.results;

import id.sekber.challenges.Strand;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is to reach: from the goals that it serves to its outputs, how each is seen, what it rests on and what may go
 * wrong.
 *
 * @param strands the shared goals that the programme serves, and the indicators of the reference data that it is tied to
 * @param targets by indicator and year
 */
public record Logframe(
        Programme programme,
        List<Strand> strands,
        List<Indicator> indicators,
        List<Assumption> assumptions,
        List<Risk> risks,
        List<Dimension> dimensions,
        List<Target> targets) {

    public Logframe {
        strands = List.copyOf(strands);
        indicators = List.copyOf(indicators);
        assumptions = List.copyOf(assumptions);
        risks = List.copyOf(risks);
        dimensions = List.copyOf(dimensions);
        targets = List.copyOf(targets);
    }

    public List<Place> places() {
        return Place.all(programme);
    }

    public Reason name(Place place) {
        return place.inWords(programme);
    }

    public List<Strand> goals() {
        return strands.stream()
                .filter(strand -> strand.kind() == Strand.Kind.GOAL)
                .toList();
    }

    /** The indicators of the reference data that the programme is tied to. */
    public List<Strand> watched() {
        return strands.stream()
                .filter(strand -> strand.kind() == Strand.Kind.INDICATOR)
                .toList();
    }

    public List<Indicator> indicators(Place place) {
        return at(place, indicators);
    }

    public List<Assumption> assumptions(Place place) {
        return at(place, assumptions);
    }

    public List<Risk> risks(Place place) {
        return at(place, risks);
    }

    private static <T extends Entry> List<T> at(Place place, List<T> entries) {
        return entries.stream().filter(entry -> entry.place().equals(place)).toList();
    }

    /** The gravest first. */
    public List<Risk> gravest() {
        return risks.stream()
                .sorted(Comparator.comparingInt(Risk::score).reversed())
                .toList();
    }

    /** The number by which the picture names a risk, from 1. */
    public int number(Risk risk) {
        return risks.indexOf(risk) + 1;
    }

    public RiskPicture riskPicture() {
        return RiskPicture.of(this);
    }

    public List<Target> targets(Indicator indicator) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator.id()))
                .toList();
    }

    public Optional<Target> lastTarget(Indicator indicator) {
        return targets(indicator).stream().max(Comparator.comparingInt(Target::year));
    }

    public Optional<TargetPicture> path(Indicator indicator) {
        return TargetPicture.of(indicator, targets(indicator));
    }

    public List<Dimension> dimensions(Indicator indicator) {
        return dimensions.stream()
                .filter(dimension -> indicator.dimensions().contains(dimension.id()))
                .toList();
    }

    /** The years that have targets, in their order. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        targets.forEach(target -> years.add(target.year()));
        return List.copyOf(years);
    }

    public Optional<Party> party(@Nullable String code) {
        return programme.parties().stream()
                .filter(party -> party.code().equals(code))
                .findFirst();
    }

    Optional<Entry> find(EntryKind kind, UUID id) {
        List<? extends Entry> all = switch (kind) {
            case INDICATOR -> indicators;
            case ASSUMPTION -> assumptions;
            case RISK -> risks;
        };
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst().map(Entry.class::cast);
    }
}
