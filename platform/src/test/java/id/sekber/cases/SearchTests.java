package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static id.sekber.cases.CaseMother.authority;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchTests {

    private final Case home = aCase("home").named("Kerja Sama Área Selatan").please();
    private final Case abroad = aCase("abroad")
            .inCountry("BR")
            .telling("Seven mayors share a bus line.")
            .coded(authority())
            .please();
    private final List<Case> both = List.of(home, abroad);

    @Test
    void findsAllWhenNothingIsAsked() {
        assertThat(search("").filter().of(both)).isEqualTo(both);
        assertThat(search("").query()).isEmpty();
    }

    @Test
    void takesAnyCodeWithinAFacetAndAllFacetsTogether() {
        assertThat(search("?sektor=roads&sektor=transport").filter().of(both)).isEqualTo(both);
        assertThat(search("?sektor=roads&sektor=transport&asal=abroad").filter().of(both))
                .containsExactly(abroad);
        assertThat(search("?sektor=roads&asal=abroad").filter().of(both)).isEmpty();
    }

    @Test
    void findsWordsInNamePlaceAndSummaryWithoutMarksOrCase() {
        assertThat(search("?q=area+selatan").filter().of(both)).containsExactly(home);
        assertThat(search("?q=MAYORS+seven").filter().of(both)).containsExactly(abroad);
        assertThat(search("?q=brasil").filter().of(both)).containsExactly(abroad);
        assertThat(search("?q=mayors+landfill").filter().of(both)).isEmpty();
    }

    @Test
    void countsWhatEachCodeWouldShowWithTheOtherChoicesAsTheyAre() {
        Filter filter = search("?sektor=roads&asal=home").filter();

        assertThat(filter.counts(Facet.SECTOR, both)).isEqualTo(Map.of(Sector.WASTE, 1L, Sector.ROADS, 1L));
        assertThat(filter.counts(Facet.ORIGIN, both)).isEqualTo(Map.of(Origin.HOME, 1L));
    }

    @Test
    void keepsWhatWasAskedInItsAddress() {
        Search asked = search("?model=amalgamation&q=a+%26+b&urut=nama&acuan=home&hal=3");

        assertThat(search(asked.query())).isEqualTo(asked);
        assertThat(asked.with(asked.filter().withoutText()).query())
                .isEqualTo("?model=amalgamation&urut=nama&acuan=home");
        assertThat(asked.with(asked.filter().without(Facet.MODEL, OrganisingModel.AMALGAMATION))
                        .query())
                .doesNotContain("model");
    }

    @Test
    void leavesOutWhatNobodyKnowsAndSaysSo() {
        Search search = search("?sektor=unicorns&urut=backwards&hal=x");

        assertThat(search.strange()).containsExactly("unicorns", "backwards");
        assertThat(search.filter().isNone()).isTrue();
        assertThat(search.order()).isNull();
        assertThat(search.page()).isEqualTo(1);
    }

    @Test
    void takesPagesOutsideTheListForTheNearestPage() {
        assertThat(search("?hal=0").page()).isEqualTo(1);
        assertThat(search("?hal=-4").page()).isEqualTo(1);
        assertThat(search("?hal=99999999999").page()).isEqualTo(1);
        List<Shelf.Entry> eleven = java.util.Collections.nCopies(11, new Shelf.Entry(home, null, false, false));
        assertThat(Shelf.page(eleven, 2)).hasSize(1);
        assertThat(Shelf.page(eleven, 70)).hasSize(1);
        assertThat(Shelf.page(List.of(), 1)).isEmpty();
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(search("?q=" + "x".repeat(200)).problems().any()).isFalse();
        assertThat(search("?q=" + "x".repeat(201))
                        .problems()
                        .at("q")
                        .orElseThrow()
                        .arguments())
                .containsExactly(201, 200);
    }

    private static Search search(String address) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> parameters.add(
                        name, java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return Search.read(parameters);
    }
}
