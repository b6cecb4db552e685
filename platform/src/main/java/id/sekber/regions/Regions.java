package id.sekber.regions;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All provinces, regencies and cities and where they meet. Read once at start: asking costs no query. */
public final class Regions {

    private final Map<RegionCode, Region> byCode;
    private final List<Region> inOrder;
    private final Map<RegionCode, List<Border>> bordersFrom;
    private final List<District> districts;

    Regions(Collection<Region> regions, Collection<Border> borders, Collection<District> districts) {
        this.byCode = regions.stream().collect(toUnmodifiableMap(Region::code, Function.identity()));
        this.inOrder =
                regions.stream().sorted(Comparator.comparing(Region::code)).toList();
        this.bordersFrom = fromBothSides(borders);
        this.districts =
                districts.stream().sorted(Comparator.comparing(District::code)).toList();
    }

    private static Map<RegionCode, List<Border>> fromBothSides(Collection<Border> borders) {
        Map<RegionCode, List<Border>> from = new HashMap<>();
        borders.stream()
                .flatMap(border -> Stream.of(border, border.reversed()))
                .sorted(Comparator.comparing(Border::to))
                .forEach(border -> from.computeIfAbsent(border.from(), none -> new ArrayList<>())
                        .add(border));
        return from;
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new RegionNotFound(code));
    }

    /** Those with exactly this name, full or short, however it is capitalised: "Kab. Bantul", "bantul". */
    public List<Region> named(String name) {
        String wanted = plain(name);
        return inForce()
                .filter(region -> plain(region.name()).equals(wanted)
                        || plain(region.shortName()).equals(wanted))
                .toList();
    }

    /** Those whose name holds all of these words, or whose code begins so; nothing for blank words. */
    public List<Region> matching(String words) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(wanted.split(" "));
        return inForce()
                .filter(region -> region.code().text().startsWith(wanted)
                        || parts.stream().allMatch(plain(region.name())::contains))
                .toList();
    }

    public List<Region> provinces() {
        return inForce().filter(region -> region.kind() == RegionKind.PROVINCE).toList();
    }

    /** The regencies and cities of a province. */
    public List<Region> within(RegionCode province) {
        return inForce()
                .filter(region -> region.code().parent().equals(Optional.of(province)))
                .toList();
    }

    /** The districts of a regency or city, where they are known. */
    public List<District> districtsOf(RegionCode regencyOrCity) {
        return districts.stream()
                .filter(district -> district.code().parent().equals(Optional.of(regencyOrCity)))
                .toList();
    }

    /** The borders of a regency or city with its neighbours, in the order of their codes. */
    public List<Border> bordersOf(RegionCode regencyOrCity) {
        return List.copyOf(bordersFrom.getOrDefault(regencyOrCity, List.of()));
    }

    public List<Region> neighboursOf(RegionCode regencyOrCity) {
        return bordersOf(regencyOrCity).stream().map(border -> get(border.to())).toList();
    }

    /**
     * Where two regions meet on land. A province meets what any of its regencies and cities meets, so also each of its own
     * that has a neighbour there.
     */
    public Optional<Border> border(RegionCode one, RegionCode other) {
        List<BigDecimal> lengths = bordersFrom.entrySet().stream()
                .filter(from -> from.getKey().isWithin(one))
                .flatMap(from -> from.getValue().stream())
                .filter(border -> border.to().isWithin(other))
                .map(Border::lengthInKilometres)
                .toList();
        return lengths.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(new Border(one, other, lengths.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** Whether one can go from each of these regions to each other over land without leaving them. */
    public boolean connected(Collection<RegionCode> regions) {
        Set<RegionCode> unreached = new HashSet<>(regions);
        Deque<RegionCode> toVisit = new ArrayDeque<>();
        regions.stream().findFirst().ifPresent(toVisit::add);
        unreached.removeAll(toVisit);
        while (!toVisit.isEmpty()) {
            RegionCode here = toVisit.remove();
            List<RegionCode> next = unreached.stream()
                    .filter(code -> border(here, code).isPresent())
                    .toList();
            toVisit.addAll(next);
            next.forEach(unreached::remove);
        }
        return unreached.isEmpty();
    }

    private Stream<Region> inForce() {
        return inOrder.stream().filter(Region::inForce);
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^kab(\\.| )\\s*", "kabupaten ");
    }
}
