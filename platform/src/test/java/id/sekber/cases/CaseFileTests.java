package id.sekber.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The file of the library holds only what the codes know, and each text in both languages. */
class CaseFileTests {

    private final JsonNode cases = read().get("cases");

    @Test
    void hasFortyEightCasesWithIdentifiersOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        cases.forEach(known -> ids.add(known.get("id").asString()));

        assertThat(ids).hasSize(48).contains("sekber-kartamantul");
    }

    @Test
    void usesOnlyKnownCodesAndEachOfThem() {
        Map<String, Code[]> codes = Map.of(
                "/dimensions/organising_model", OrganisingModel.values(),
                "/network_type", NetworkType.values(),
                "/dimensions/management/decision_rule", DecisionRule.values(),
                "/dimensions/funding/sources", FundingSource.values(),
                "/dimensions/regulatory_framework/basis", RegulatoryBasis.values(),
                "/sectors", Sector.values(),
                "/confidence", Confidence.values());

        codes.forEach((path, known) -> assertThat(valuesAt(path))
                .as(path)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(known).map(Code::code).toList()));
    }

    @Test
    void namesEachCountryByTheCodeThatItsNameHas() {
        cases.forEach(known -> assertThat(new Locale.Builder()
                        .setRegion(known.get("country_code").asString())
                        .build()
                        .getDisplayCountry(Locale.ENGLISH))
                .isEqualTo(known.get("country").asString()));
    }

    @Test
    void tellsEachTextInBothLanguages() {
        List<String> paths = List.of(
                "/name",
                "/region",
                "/population/note",
                "/dimensions/management/note",
                "/dimensions/funding/apportionment_key",
                "/outcome_rationale",
                "/summary",
                "/coding_note");
        cases.forEach(known -> {
            List<JsonNode> texts = new ArrayList<>();
            paths.forEach(path -> texts.add(known.at(path)));
            known.get("lessons").forEach(texts::add);
            known.get("turning_points").forEach(point -> texts.add(point.get("event")));
            assertThat(texts)
                    .filteredOn(text -> !text.isNull() && !text.isMissingNode())
                    .allSatisfy(text -> {
                        assertThat(text.path("id").asString()).as("%s", text).isNotBlank();
                        assertThat(text.path("en").asString()).as("%s", text).isNotBlank();
                    });
        });
    }

    @Test
    void scoresInSixSteps() {
        cases.forEach(known -> assertThat(known.get("outcome_scores"))
                .allMatch(score -> Set.of(0, 2, 4, 6, 8, 10).contains((int) Math.round(score.asDouble() * 10))));
    }

    private Set<String> valuesAt(String path) {
        Set<String> values = new HashSet<>();
        cases.forEach(known -> {
            JsonNode node = known.at(path);
            if (node.isArray()) {
                node.forEach(each -> values.add(each.asString()));
            } else {
                values.add(node.asString());
            }
        });
        return values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try (InputStream file = CaseFileTests.class.getResourceAsStream("/reference/cases/library.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
