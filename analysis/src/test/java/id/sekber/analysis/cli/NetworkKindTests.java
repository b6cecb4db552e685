package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkKindTests {

    private static final String EXAMPLE = """
            {"nodes": [{"id": "a", "group": "government"}, {"id": "b", "group": "civil"}, {"id": "c", "group": "civil"}],
             "edges": [["a", "b", 2.0], ["b", "c"]], "directed": false}
            """;

    @Test
    void answersInTheFormOfTheContract() {
        JsonObject answer = Answered.to("network", EXAMPLE).answer();
        assertThat(answer.keys())
                .contains("density", "components", "eiIndex", "centralisation", "communities", "modularity", "nodes");
        JsonObject broker = answer.get("nodes").list().get(1).object();
        assertThat(broker.keys())
                .containsExactly(
                        "id",
                        "degree",
                        "betweenness",
                        "betweennessNormalised",
                        "closeness",
                        "eigenvector",
                        "pagerank",
                        "clustering",
                        "constraint",
                        "core",
                        "component",
                        "community",
                        "brokerage");
        assertThat(broker.get("betweennessNormalised").number()).isEqualTo(1);
        assertThat(broker.get("brokerage").object().keys())
                .containsExactly("coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total");
        assertThat(broker.get("brokerage").object().get("gatekeeper").number()).isEqualTo(1);
        assertThat(broker.get("brokerage").object().get("representative").number())
                .isEqualTo(1);
        assertThat(answer.get("eiIndex").number()).isZero();
        assertThat(answer.get("skipped").list().size()).isZero();
    }

    @Test
    void listsWhatNeedsGroupsAsSkipped() {
        JsonObject answer = Answered.to("network", EXAMPLE.replaceAll(", \"group\": \"[a-z]*\"", ""))
                .answer();
        assertThat(answer.get("skipped").list().items().stream()
                        .map(one -> one.object().get("method").text()))
                .containsExactly("brokerage", "eiIndex");
        assertThat(answer.get("nodes").list().get(0).object().has("brokerage")).isFalse();
    }

    @Test
    void answersForASingleNode() {
        JsonObject answer = Answered.to("network", "{\"nodes\": [{\"id\": \"a\"}], \"edges\": []}")
                .answer();
        assertThat(answer.get("density").number()).isZero();
        assertThat(answer.get("nodes").list().get(0).object().get("pagerank").number())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[\"b\", \"c\"]` | `[\"b\", \"z\"]` | edges[1]: found \"z\"; a tie joins two of the nodes",
                "`[\"b\", \"c\"]` | `[\"b\", \"b\"]` | edges[1]: found \"b\" tied to itself",
                "`[\"b\", \"c\"]` | `[\"b\", \"a\"]` | edges[1]: found \"b\" to \"a\" again; a tie stands once",
                "`[\"b\", \"c\"]` | `[\"b\"]` | edges[1] (line 2): found a list of 1; an edge is two node ids",
                "`[\"b\", \"c\"]` | `[1, 2]` | edges[1][0]: found 1; a text is needed here",
                "`2.0` | `-2` | edges[0][2]: found -2; a tie has a positive weight",
                "`2.0` | `1e308` | edges[0][2]: found 1.0E308; a number must be finite",
                "`2.0` | `Infinity` | line 2, column",
                "`{\"id\": \"b\", ` | `{\"id\": \"a\", ` | nodes[1]: found \"a\" again; a name must be unique",
                "`, \"group\": \"government\"` | `` | nodes[0]: found \"a\" without a group",
                "`\"group\": \"government\"` | `\"kind\": \"government\"` | the unknown key \"kind\"",
                "`\"directed\": false` | `\"directed\": \"no\"` | directed (line 2): found \"no\"; true or false",
                "`\"directed\"` | `\"direction\"` | the unknown key \"direction\"",
                "`{\"id\": \"b\", ` | `{\"id\": \" \", ` | nodes[1]: found a blank name; a name must not be blank",
                "`{\"id\": \"b\", ` | `{\"id\": 2, ` | nodes[1].id (line 1): found 2; a text is needed here",
                "`{\"id\": \"b\", ` | `{` | nodes[1] (line 1): found no \"id\"",
                "`2.0` | `0` | edges[0][2]: found 0; a tie has a positive weight",
                "`2.0` | `\"strong\"` | edges[0][2] (line 2): found \"strong\"; a number is needed here",
                "`[\"b\", \"c\"]` | `\"bc\"` | edges[1] (line 2): found \"bc\"; a list is needed here",
                "`\"directed\": false` | `\"directed\": false, \"seed\": 1.5` | seed (line 2): found 1.5; it must be a whole number",
                "`\"edges\"` | `\"links\"` | the unknown key \"links\"",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("network", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }

    @Test
    void refusesAnEmptyNetwork() {
        assertThat(Answered.to("network", "{\"nodes\": [], \"edges\": []}").refusal())
                .contains("nodes: found an empty list");
    }
}
