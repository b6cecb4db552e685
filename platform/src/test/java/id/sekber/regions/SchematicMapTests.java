package id.sekber.regions;

import static id.sekber.regions.TheCountry.BANTUL;
import static id.sekber.regions.TheCountry.SLEMAN;
import static id.sekber.regions.TheCountry.YOGYAKARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SchematicMapTests {

    private static final Regions REGIONS = TheCountry.regions();
    private static final List<RegionCode> KARTAMANTUL = List.of(YOGYAKARTA, SLEMAN, BANTUL);

    private final InMemory outlines = new InMemory();
    private final SchematicMap maps = new SchematicMap(REGIONS, outlines);

    @Test
    void drawsEachMemberAndTheLandAroundThem() {
        RegionMap map = maps.of(KARTAMANTUL);

        assertThat(map.schematic()).isTrue();
        assertThat(map.members())
                .extracting(member -> member.region().code())
                .containsExactlyInAnyOrder(YOGYAKARTA, SLEMAN, BANTUL);
        assertThat(map.members()).allSatisfy(member -> assertThat(member.path()).matches("(M[-0-9. ]+l[-0-9. ]+z)+"));
        assertThat(map.neighbours())
                .extracting(RegionMap.Name::text)
                .contains("Klaten", "Kulon Progo", "Gunungkidul")
                .doesNotContain("Wonosobo");
        assertThat(map.land()).isNotEmpty();
    }

    @Test
    void marksFollowTheOrderOfTheMembers() {
        assertThat(maps.of(KARTAMANTUL).facts())
                .extracting(fact -> fact.region().code(), RegionMap.Fact::mark)
                .containsExactly(tuple(YOGYAKARTA, 1), tuple(SLEMAN, 2), tuple(BANTUL, 3));
        assertThat(maps.of(REGIONS.within(RegionCode.of("33")).stream()
                                .map(Region::code)
                                .limit(7)
                                .toList())
                        .members())
                .allSatisfy(member -> assertThat(member.suffix()).isEqualTo("x"));
    }

    @Test
    void saysWhichMembersMeet() {
        assertThat(maps.of(KARTAMANTUL).facts().get(0).borders())
                .containsExactly("Kabupaten Sleman", "Kabupaten Bantul");
        assertThat(maps.of(List.of(YOGYAKARTA, RegionCode.of("33.10"))).facts())
                .allSatisfy(fact -> assertThat(fact.borders()).isEmpty());
    }

    @Test
    void drawsWhatHasNoNeighbour() {
        RegionMap map = maps.of(List.of(RegionCode.of("31.01")));

        assertThat(map.members()).hasSize(1);
        assertThat(map.land()).isEmpty();
    }

    @Test
    void everyPairOfNeighboursInTheCountryCanBeDrawnSmall() {
        for (Region province : REGIONS.provinces()) {
            List<RegionCode> members = REGIONS.within(province.code()).stream()
                    .map(Region::code)
                    .limit(5)
                    .toList();
            RegionMap map = maps.of(members);
            assertThat(map.members()).as("%s", province.name()).hasSameSizeAs(members);
            assertThat(length(map)).as("%s", province.name()).isLessThan(10_000);
        }
    }

    @Test
    void importedOutlinesTakeTheirPlaceWhenEveryMemberHasOne() {
        outlines.add(YOGYAKARTA, new Envelope(110.33, 110.40, -7.84, -7.76));
        outlines.add(SLEMAN, new Envelope(110.20, 110.55, -7.76, -7.55));
        assertThat(maps.of(KARTAMANTUL).schematic()).isTrue();

        outlines.add(BANTUL, new Envelope(110.20, 110.50, -8.02, -7.84));
        RegionMap map = maps.of(KARTAMANTUL);

        assertThat(map.schematic()).isFalse();
        assertThat(map.outlines()).containsExactly(new RegionMap.Origin("BIG", "as granted"));
        assertThat(map.members()).hasSize(3);
        assertThat(map.land()).isEmpty();
    }

    @Test
    void anOutlineOfManyPointsIsSimplifiedUntilItIsSmall() {
        Geometry manyPoints = new GeometryFactory()
                .toGeometry(new Envelope(110.3, 110.4, -7.9, -7.8))
                .buffer(0.1, 5_000);
        outlines.add(YOGYAKARTA, manyPoints);

        assertThat(manyPoints.getNumPoints()).isGreaterThan(10_000);
        assertThat(length(maps.of(List.of(YOGYAKARTA)))).isBetween(50, 9_000);
    }

    @Test
    void refusesAMapOfNothing() {
        assertThatThrownBy(() -> maps.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one member");
    }

    private static int length(RegionMap map) {
        return map.members().stream().mapToInt(member -> member.path().length()).sum()
                + map.land().stream().mapToInt(String::length).sum();
    }

    /** Outlines as an import would leave them. */
    private static final class InMemory implements Outlines {

        private final Map<RegionCode, Outline> all = new HashMap<>();

        void add(RegionCode code, Envelope box) {
            add(code, new GeometryFactory().toGeometry(box));
        }

        void add(RegionCode code, Geometry shape) {
            all.put(code, new Outline(code, shape, new RegionMap.Origin("BIG", "as granted")));
        }

        @Override
        public String stamp() {
            return Integer.toString(all.size());
        }

        @Override
        public Map<RegionCode, Outline> of(Collection<RegionCode> regions) {
            Map<RegionCode, Outline> found = new HashMap<>(all);
            found.keySet().retainAll(regions);
            return found;
        }
    }
}
