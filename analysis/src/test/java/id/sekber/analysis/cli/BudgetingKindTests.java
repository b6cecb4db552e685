package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetingKindTests {

    /** By hand: shares of 30. p1 and p2 tie at 1/2 by cardinality price 20 each; p1 has the first id. */
    private static final String EXAMPLE = """
            {"budget": 90, "projects": [{"id": "p1", "cost": 40}, {"id": "p2", "cost": 40}, {"id": "p3", "cost": 60}],
             "voters": [
              {"id": "v1", "weight": 1, "utilities": {"p1": 1, "p2": 1}},
              {"id": "v2", "weight": 1, "utilities": {"p1": 1, "p3": 1}},
              {"id": "v3", "weight": 1, "utilities": {"p2": 1, "p3": 1}}],
             "rule": "equal-shares", "completion": "none"}
            """;

    private static final String PABULIB = """
            META
            key;value
            num_projects;2
            num_votes;3
            budget;30
            vote_type;approval
            PROJECTS
            project_id;cost;name
            1;10;"Park; and pond"
            2;20;Road
            VOTES
            voter_id;age;vote
            a;30;1,2
            b;31;2
            c;32;
            """;

    @Test
    void answersInTheFormOfTheContract() {
        JsonObject answer = Answered.to("budgeting", EXAMPLE).answer();
        assertThat(answer.keys())
                .containsExactly(
                        "rule",
                        "utility",
                        "completion",
                        "selected",
                        "rounds",
                        "spent",
                        "share",
                        "increments",
                        "perVoter",
                        "explanation",
                        "skipped");
        assertThat(answer.get("selected").list().texts()).containsExactly("p1", "p2");
        assertThat(answer.get("spent").number()).isEqualTo(80);
        JsonObject first = answer.get("rounds").list().get(0).object();
        assertThat(first.get("project").text()).isEqualTo("p1");
        assertThat(first.get("price").number()).isEqualTo(20);
        assertThat(first.get("rho").number()).isEqualTo(0.5);
        assertThat(first.get("tied").list().texts()).containsExactly("p2", "p3");
        JsonObject second = answer.get("rounds").list().get(1).object();
        assertThat(second.get("price").number()).isEqualTo(30);
        JsonObject voter = answer.get("perVoter").list().get(0).object();
        assertThat(voter.get("payments").object().get("p2").number()).isEqualTo(10);
        assertThat(voter.get("left").number()).isZero();
        assertThat(answer.get("explanation").object().get("en").text())
                .contains("p1 for 40 has 2 supporters; each pays at most 20.", "Tied with p2, p3");
        assertThat(answer.get("explanation").object().get("id").text()).startsWith("2 dari 3 proyek terpilih");
    }

    /** Pabulib elections, as computed by the pabutools of COMSOC-Community at 33b8575; a ballot of n people has weight n. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "add1", "greedy"})
    void selectsAsInTheFilesOfPabulib(String how) {
        for (Json item :
                Reference.read("F-pabulib-small.json").get("elections").list().items()) {
            JsonObject election = item.object();
            for (String utility : new String[] {"cost", "cardinality"}) {
                String key = how.equals("greedy") ? "greedy_" : "mes_";
                String expected = key + utility + (how.equals("add1") ? "_add1" : "");
                assertThat(Answered.to("budgeting", document(election, utility, how))
                                .answer()
                                .get("selected")
                                .list()
                                .texts())
                        .as(election.get("file").text() + " " + expected)
                        .containsExactlyInAnyOrderElementsOf(election.get("expected")
                                .object()
                                .get(expected)
                                .list()
                                .texts());
            }
        }
    }

    private static String document(JsonObject election, String utility, String how) {
        StringBuilder text = new StringBuilder("{\"utility\": \"" + utility + "\", \"rule\": ");
        text.append(how.equals("greedy") ? "\"greedy\"" : "\"equal-shares\", \"completion\": \"" + how + "\"");
        text.append(", \"budget\": ").append(election.get("budget").number()).append(", \"projects\": [");
        String comma = "";
        JsonObject projects = election.get("projects").object();
        for (String id : projects.keys()) {
            text.append(comma)
                    .append("{\"id\": \"" + id + "\", \"cost\": "
                            + projects.get(id).number() + "}");
            comma = ", ";
        }
        text.append("], \"voters\": [");
        comma = "";
        int number = 0;
        for (Json item : election.get("ballots").list().items()) {
            JsonObject ballot = item.object();
            text.append(comma)
                    .append("{\"id\": \"b" + number++ + "\", \"weight\": "
                            + ballot.get("count").number());
            text.append(", \"utilities\": {\"");
            text.append(String.join("\": 1, \"", ballot.get("approves").list().texts()));
            text.append("\": 1}}");
            comma = ", ";
        }
        return text.append("]}").toString();
    }

    @Test
    void answersAPabulibFileWithEveryRule() {
        JsonObject answer = Answered.to("budgeting", PABULIB).answer();
        assertThat(answer.get("rule").text()).isEqualTo("equal-shares");
        assertThat(answer.get("selected").list().texts()).containsExactly("2");
        assertThat(answer.get("others").list().size()).isEqualTo(2);
        assertThat(answer.get("others")
                        .list()
                        .get(0)
                        .object()
                        .get("selected")
                        .list()
                        .texts())
                .containsExactly("1", "2");
        assertThat(answer.has("remarks")).isFalse();
    }

    @Test
    void remarksWhereMetaCountsOtherwise() {
        assertThat(Answered.to("budgeting", PABULIB.replace("num_votes;3", "num_votes;4"))
                        .answer()
                        .get("remarks")
                        .list()
                        .texts())
                .containsExactly("META says num_votes 4, but the file has 3.");
    }

    /** By hand: 2 has nine points for 20, but a has only 10 for five of them, so b pays 10 for four. */
    @Test
    void readsPointsAndCommasBeforeDecimals() {
        String scored = PABULIB.replace("approval", "scoring")
                .replace("budget;30", "budget;30,00")
                .replace("age;vote", "age;vote;points")
                .replace("a;30;1,2", "a;30;1,2;3,5")
                .replace("b;31;2", "b;31;2;4");
        JsonObject answer = Answered.to("budgeting", scored).answer();
        assertThat(answer.get("utility").text()).isEqualTo("stated");
        assertThat(answer.get("rounds").list().get(0).object().get("price").number())
                .isEqualTo(2.5);
    }

    @Test
    void saysThatGreedyKnowsNoCompletion() {
        JsonObject answer = Answered.to(
                        "budgeting", EXAMPLE.replace("equal-shares", "greedy").replace("none", "add1"))
                .answer();
        assertThat(answer.get("skipped").list().get(0).object().get("method").text())
                .isEqualTo("add1");
        assertThat(answer.get("selected").list().texts()).containsExactly("p1", "p2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"budget\": 90` | `\"budget\": 0` | budget (line 1): found 0; it must be above 0; correct it",
                "`\"budget\": 90` | `\"budget\": -5` | budget (line 1): found -5; it must not be negative; give 0 or more",
                "`\"budget\": 90` | `\"budget\": 1e308` | budget (line 1): found 1.0E308; a number must be finite",
                "`\"budget\": 90` | `\"budget\": 1e99` | budget: found 1.0E99; an amount here is 0 or from 1e-30 to 1e30",
                "`\"budget\": 90` | `\"budget\": NaN` | line 1, column",
                "`\"budget\": 90` | `\"budget\": -Infinity` | line 1, column",
                "`\"budget\": 90` | `\"budget\": \"90\"` | budget (line 1): found \"90\"; a number is needed here",
                "`\"budget\": 90, ` | `` | the document: found no \"budget\"",
                "`\"cost\": 60` | `\"cost\": -60` | projects[2].cost (line 1): found -60; it must not be negative",
                "`\"cost\": 60` | `\"price\": 60` | projects[2].price (line 1): found the unknown key \"price\"",
                "`, \"cost\": 60` | `` | projects[2] (line 1): found no \"cost\"",
                "`\"id\": \"p3\"` | `\"id\": \"p1\"` | projects[2].id (line 1): found \"p1\"; an id stands once; rename",
                "`\"id\": \"p3\"` | `\"id\": \" \"` | projects[2].id (line 1): found \" \"; an id must not be blank",
                "`\"id\": \"p3\"` | `\"id\": 3` | projects[2].id (line 1): found 3; a text is needed here",
                "`\"id\": \"v3\"` | `\"id\": \"v1\"` | voters[2].id (line 5): found \"v1\"; an id stands once",
                "`{\"p1\": 1, \"p3\": 1}` | `{\"p9\": 1}` | voters[1].utilities.p9 (line 4): found 1; the key \"p9\" is no project",
                "`{\"p1\": 1, \"p3\": 1}` | `{\"p1\": -1}` | voters[1].utilities.p1 (line 4): found -1; it must not be negative",
                "`{\"p1\": 1, \"p3\": 1}` | `{\"p1\": 1e308}` | voters[1].utilities.p1 (line 4): found 1.0E308",
                "`{\"p1\": 1, \"p3\": 1}` | `[1, 0, 1]` | voters[1].utilities (line 4): found a list of 3; an object is needed",
                "`{\"p1\": 1, \"p3\": 1}` | `{\"p1\": 1, \"p1\": 1}` | voters[1].utilities.p1 (line 4): found the key \"p1\" again",
                "`\"v2\", \"weight\": 1` | `\"v2\", \"weight\": 0` | voters[1].weight (line 4): found 0; it must be above 0",
                "`\"v2\", \"weight\": 1` | `\"v2\", \"weight\": -2` | voters[1].weight (line 4): found -2; it must not be negative",
                "`\"v2\", \"weight\": 1` | `\"v2\", \"age\": 1` | voters[1].age (line 4): found the unknown key \"age\"",
                "`equal-shares` | `phragmen` | rule (line 6): found \"phragmen\"; it must be one of equal-shares, greedy",
                "`\"none\"` | `\"add2\"` | completion (line 6): found \"add2\"; it must be one of none, add1",
                "`\"rule\"` | `\"utility\": \"joy\", \"rule\"` | utility (line 6): found \"joy\"; it must be one of cost, cardinality",
                "`\"rule\"` | `\"method\": 1, \"rule\"` | method (line 6): found the unknown key \"method\"",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("budgeting", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }

    @Test
    void refusesEmptyLists() {
        assertThat(Answered.to("budgeting", "{\"budget\": 1, \"projects\": [], \"voters\": []}")
                        .refusal())
                .contains("projects: found an empty list");
        assertThat(Answered.to(
                                "budgeting",
                                "{\"budget\": 1, \"projects\": [{\"id\": \"p\", \"cost\": 1}], \"voters\": []}")
                        .refusal())
                .contains("voters: found an empty list");
        assertThat(Answered.to("budgeting", "").refusal()).contains("the document: found nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`META` | `METADATA` | line 1: found \"METADATA\"; the file begins with the section META",
                "`budget;30` | `budget;-30` | line 5: found budget \"-30\"; it must be a number of 0 or more",
                "`budget;30` | `budget;1e308` | line 5: found budget \"1e308\"",
                "`budget;30` | `budget;NaN` | line 5: found budget \"NaN\"",
                "`budget;30` | `budget;0` | line 5: found budget 0; a budget is above 0",
                "`budget;30` | `budget` | line 5: found \"budget\"; a line of META is key;value",
                "`budget;30` | `money;30` | META: found no budget",
                "`vote_type;approval` | `vote_type;ordinal` | line 6: found vote_type \"ordinal\"; ballots must approve or give points",
                "`vote_type;approval` | `vote_type;scoring` | line 12: found no column points",
                "`project_id;cost` | `project_id;price` | line 8: found no column cost",
                "`2;20;Road` | `1;20;Road` | line 10: found the project \"1\" again",
                "`2;20;Road` | `2;dear;Road` | line 10: found cost \"dear\"",
                "`2;20;Road` | `2` | line 10: found 1 fields; the column cost is field 2",
                "`2;20;Road` | `;20;Road` | line 10: found a blank project_id",
                "`2;20;Road` | `2;20;\"Road` | line 10: found a quotation mark without its end",
                "`b;31;2` | `a;31;2` | line 14: found the voter \"a\" again",
                "`b;31;2` | `b;31;9` | line 14: found a vote for \"9\"; a vote names a project of PROJECTS",
                "`b;31;2` | `b;31;2,2` | line 14: found the project \"2\" twice",
                "`PROJECTS` | `META` | line 7: found the section META again",
            })
    void refusesEachBrokenRuleOfPabulibInOneLine(String right, String wrong, String line) {
        assertThat(PABULIB).contains(right);
        assertThat(Answered.to("budgeting", PABULIB.replaceFirst(right, wrong)).refusal())
                .contains(line);
    }
}
