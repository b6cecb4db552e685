package id.sekber.regions;

import static id.sekber.regions.TheCountry.BANTUL;
import static id.sekber.regions.TheCountry.KLATEN;
import static id.sekber.regions.TheCountry.SLEMAN;
import static id.sekber.regions.TheCountry.YOGYAKARTA;
import static id.sekber.regions.TheCountry.YOGYAKARTA_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionsTests {

    private final Regions regions = TheCountry.regions();

    @Test
    void findsByCode() {
        assertThat(regions.get(SLEMAN).name()).isEqualTo("Kabupaten Sleman");
        assertThat(regions.get(SLEMAN).abbreviated()).isEqualTo("Kab. Sleman");
        assertThat(regions.get(YOGYAKARTA).abbreviated()).isEqualTo("Kota Yogyakarta");
        assertThat(regions.find(RegionCode.of("34.99"))).isEmpty();
        assertThatThrownBy(() -> regions.get(RegionCode.of("34.99")))
                .isInstanceOf(RegionNotFound.class)
                .hasMessageContaining("34.99");
    }

    @Test
    void findsByNameHoweverItIsWritten() {
        assertThat(codes(regions.named("Kabupaten Bantul"))).containsExactly("34.02");
        assertThat(codes(regions.named(" kab.  bantul "))).containsExactly("34.02");
        assertThat(codes(regions.named("BANTUL"))).containsExactly("34.02");
        assertThat(codes(regions.named("Bandung"))).containsExactly("32.04", "32.73");
        assertThat(regions.named("Atlantis")).isEmpty();
        assertThat(regions.named("")).isEmpty();
    }

    @Test
    void matchesPartsOfNamesAndBeginningsOfCodes() {
        assertThat(codes(regions.matching("kulon"))).containsExactly("34.01");
        assertThat(codes(regions.matching("bandung kota"))).containsExactly("32.73");
        assertThat(codes(regions.matching("34.0"))).containsExactly("34.01", "34.02", "34.03", "34.04");
        assertThat(regions.matching("  ")).isEmpty();
        assertThat(regions.matching("<script>")).isEmpty();
    }

    @Test
    void knowsWhatLiesWithin() {
        assertThat(regions.provinces()).hasSize(38);
        assertThat(codes(regions.within(YOGYAKARTA_PROVINCE)))
                .containsExactly("34.01", "34.02", "34.03", "34.04", "34.71");
        assertThat(regions.districtsOf(YOGYAKARTA))
                .hasSize(14)
                .allSatisfy(district -> assertThat(district.localTerm()).isEqualTo("kemantren"));
        assertThat(regions.districtsOf(KLATEN)).isEmpty();
    }

    @Test
    void knowsNeighboursFromBothSides() {
        assertThat(codes(regions.neighboursOf(YOGYAKARTA))).containsExactly("34.02", "34.04");
        assertThat(codes(regions.neighboursOf(SLEMAN)))
                .containsExactly("33.08", "33.10", "34.01", "34.02", "34.03", "34.71");
        assertThat(regions.border(SLEMAN, BANTUL))
                .contains(regions.border(BANTUL, SLEMAN).orElseThrow().reversed());
        assertThat(regions.border(YOGYAKARTA, KLATEN)).isEmpty();
        assertThat(regions.border(SLEMAN, SLEMAN)).isEmpty();
        assertThat(regions.neighboursOf(RegionCode.of("31.01"))).isEmpty();
    }

    @Test
    void aProvinceMeetsWhatItsRegenciesMeet() {
        Border border = regions.border(YOGYAKARTA_PROVINCE, RegionCode.of("33")).orElseThrow();
        BigDecimal sum = regions.within(YOGYAKARTA_PROVINCE).stream()
                .flatMap(region -> regions.bordersOf(region.code()).stream())
                .filter(each -> !each.withinOneProvince())
                .map(Border::lengthInKilometres)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(border.lengthInKilometres()).isEqualByComparingTo(sum);
        assertThat(border.withinOneProvince()).isFalse();
        assertThat(regions.border(YOGYAKARTA_PROVINCE, RegionCode.of("51"))).isEmpty();
        assertThat(regions.border(YOGYAKARTA_PROVINCE, KLATEN)).isPresent();
    }

    @Test
    void seesWhetherRegionsHangTogether() {
        assertThat(regions.connected(List.of(YOGYAKARTA, SLEMAN, BANTUL))).isTrue();
        assertThat(regions.connected(List.of(YOGYAKARTA, KLATEN))).isFalse();
        assertThat(regions.connected(List.of(YOGYAKARTA, KLATEN, SLEMAN))).isTrue();
        assertThat(regions.connected(List.of(YOGYAKARTA))).isTrue();
        assertThat(regions.connected(Set.of())).isTrue();
    }

    @Test
    void aRegionNoLongerInForceIsFoundByCodeOnly() {
        Region former = new Region(
                RegionCode.of("34.05"),
                "Kabupaten Adikarta",
                "Adikarta",
                RegionKind.REGENCY,
                -7.9,
                110.1,
                BigDecimal.TEN,
                1,
                ZoneId.of("Asia/Jakarta"),
                false);
        Regions withFormer = new Regions(List.of(former), List.of(), List.of());

        assertThat(withFormer.find(former.code())).contains(former);
        assertThat(withFormer.named("Adikarta")).isEmpty();
        assertThat(withFormer.matching("adikarta")).isEmpty();
        assertThat(withFormer.within(YOGYAKARTA_PROVINCE)).isEmpty();
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().text()).toList();
    }
}
