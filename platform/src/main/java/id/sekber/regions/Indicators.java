package id.sekber.regions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Published figures about regions, each with its source, quality and note. Read once at start. */
public final class Indicators {

    public static final String POPULATION = "population_registered";
    public static final String AREA = "area";
    public static final String WASTE_DELIVERED = "waste_to_tpa_piyungan";
    public static final String SEWER_CONNECTIONS = "ipal_sewon_connections";

    /** What apportionment keys weigh by, in the order in which they are offered. */
    private static final List<String> WEIGHED_BY = List.of(POPULATION, AREA, WASTE_DELIVERED, SEWER_CONNECTIONS);

    private record Key(String regionCode, String indicator) {}

    private final List<IndicatorName> names;
    private final Map<Key, List<Observation>> series;

    /** Names in the order in which lists show them. */
    Indicators(List<IndicatorName> names, Collection<Observation> observations) {
        this.names = List.copyOf(names);
        this.series = observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(groupingBy(each -> new Key(each.regionCode(), each.indicator())));
    }

    public List<IndicatorName> names() {
        return names;
    }

    /** The indicators that have at least one figure for this region or group. */
    public List<IndicatorName> namesFor(String regionCode) {
        return names.stream()
                .filter(name -> series.containsKey(new Key(regionCode, name.name())))
                .toList();
    }

    public Optional<IndicatorName> name(String indicator) {
        return names.stream().filter(name -> name.name().equals(indicator)).findFirst();
    }

    /** All figures of an indicator for a region or group, earliest first; a year may hold several. */
    public List<Observation> series(String regionCode, String indicator) {
        return List.copyOf(series.getOrDefault(new Key(regionCode, indicator), List.of()));
    }

    public Optional<Observation> latest(String regionCode, String indicator) {
        List<Observation> all = series(regionCode, indicator);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The figures by which to weigh these regions: those of the latest period that all have; where there is no such period,
     * the latest of each. Nothing where a region has no figure.
     */
    public Optional<Weighting> weighting(String indicator, List<RegionCode> regions) {
        Optional<IndicatorName> name = name(indicator);
        List<List<Observation>> all =
                regions.stream().map(code -> series(code.text(), indicator)).toList();
        if (name.isEmpty() || all.isEmpty() || all.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<Observation> chosen = latestCommonPeriod(all)
                .map(period -> all.stream().flatMap(each -> of(period, each)).toList())
                .orElseGet(() ->
                        all.stream().map(each -> each.get(each.size() - 1)).toList());
        long periods = chosen.stream().map(Observation::period).distinct().count();
        return Optional.of(new Weighting(name.get(), chosen, periods == 1));
    }

    /** All weightings that are complete for these regions. */
    public List<Weighting> weightings(List<RegionCode> regions) {
        return WEIGHED_BY.stream()
                .flatMap(indicator -> weighting(indicator, regions).stream())
                .toList();
    }

    private static Optional<String> latestCommonPeriod(List<List<Observation>> all) {
        TreeSet<String> common = periods(all.get(0));
        all.forEach(each -> common.retainAll(periods(each)));
        return common.isEmpty() ? Optional.empty() : Optional.of(common.last());
    }

    private static TreeSet<String> periods(List<Observation> observations) {
        return observations.stream().map(Observation::period).collect(toCollection(TreeSet::new));
    }

    private static Stream<Observation> of(String period, List<Observation> observations) {
        return observations.stream().filter(each -> each.period().equals(period));
    }
}
