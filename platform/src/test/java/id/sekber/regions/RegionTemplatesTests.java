package id.sekber.regions;

import static id.sekber.regions.TheCountry.BANTUL;
import static id.sekber.regions.TheCountry.SLEMAN;
import static id.sekber.regions.TheCountry.YOGYAKARTA;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

@DatabaseTest
class RegionTemplatesTests {

    private static final int MOST_MARKUP = 15_000;

    @Autowired
    @Qualifier("pages")
    private ViewResolver templates;

    @Autowired
    private SchematicMap maps;

    @Autowired
    private Indicators indicators;

    @Test
    void theMapHasItsNamesItsFindingAndItsTable() throws Exception {
        String markup = render("regions/map", Map.of("map", maps.of(List.of(YOGYAKARTA, SLEMAN, BANTUL))));

        assertThat(markup.length()).isLessThan(MOST_MARKUP);
        assertThat(markup)
                .contains("role=\"img\"", "aria-labelledby=\"map-t map-d\"", "Peta 3 anggota")
                .contains("Kota Yogyakarta berbatasan dengan Kabupaten Sleman, Kabupaten Bantul.")
                .contains(">Kab. Sleman</text>", "1.125.571 jiwa", "url(#map-q2)", "url(#map-q3)")
                .contains("<td class=\"num\">980.269</td>", "Peta skematis, bukan batas hukum.")
                .doesNotContain("style=", "<script");
    }

    @Test
    void everyShapeThatIsReferredToIsThereOnce() throws Exception {
        String markup = render("regions/map", Map.of("map", maps.of(List.of(YOGYAKARTA, SLEMAN)), "id", "dua"));

        assertThat(markup)
                .containsOnlyOnce("id=\"dua-34.71\"")
                .contains("href=\"#dua-34.71\"")
                .containsOnlyOnce("id=\"dua-q2\"")
                .doesNotContain("dua-q3");
    }

    @Test
    void theLineHasItsEndsAndAllFiguresWithTheirSources() throws Exception {
        IndicatorName name = indicators.name(Indicators.SEWER_CONNECTIONS).orElseThrow();
        Sparkline spark = Sparkline.of(name, indicators.series("34.71", Indicators.SEWER_CONNECTIONS));
        String markup = render("regions/spark", Map.of("spark", spark));

        assertThat(markup)
                .contains(
                        "Sambungan rumah IPAL Sewon: 13.700 sambungan rumah pada 2014, 19.831 sambungan rumah pada 2024-01.")
                .contains("angka perkiraan", "Titik berlubang", "rel=\"noreferrer\"")
                .doesNotContain("style=", "<script");
    }

    private String render(String name, Map<String, ?> model) throws Exception {
        Locale indonesian = Locale.forLanguageTag("id");
        View view = Objects.requireNonNull(templates.resolveViewName(name, indonesian));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(indonesian);
        MockHttpServletResponse response = new MockHttpServletResponse();
        view.render(model, request, response);
        return response.getContentAsString();
    }
}
