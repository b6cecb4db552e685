package id.sekber.analysis.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five Pabulib elections (pabulib.org) with selections computed by the pabutools of COMSOC-Community at 33b8575. */
class PublishedElectionsTests {

    static Stream<Reference> elections() {
        return Reference.named("F-pabulib-small").at("elections").items();
    }

    /** Each ballot as one voter whose weight is the number of people who cast it. */
    private static Election election(Reference reference) {
        List<Project> projects = new ArrayList<>();
        for (String id : reference.at("projects").keys()) {
            projects.add(Project.of(id, reference.number("projects/" + id)));
        }
        List<Voter> voters = new ArrayList<>();
        reference.at("ballots").items().forEach(ballot -> {
            Map<String, BigDecimal> utilities = new LinkedHashMap<>();
            ballot.texts("approves").forEach(id -> utilities.put(id, BigDecimal.ONE));
            voters.add(new Voter("ballot " + voters.size(), BigDecimal.valueOf(ballot.number("count")), utilities));
        });
        return new Election(BigDecimal.valueOf(reference.number("budget")), projects, voters);
    }

    private static void assertSelected(Election election, List<Integer> selected, Reference reference, String rule) {
        assertThat(selected.stream().map(p -> election.projects().get(p).id()))
                .as(reference.text("file") + " " + rule)
                .containsExactlyInAnyOrderElementsOf(reference.texts("expected/" + rule));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void selectsWithEqualSharesAsPublished(Reference reference) {
        Election election = election(reference);
        for (Utility utility : List.of(Utility.COST, Utility.CARDINALITY)) {
            String rule = utility == Utility.COST ? "mes_cost" : "mes_cardinality";
            assertSelected(
                    election, EqualShares.of(election, utility, Completion.NONE).selected(), reference, rule);
            assertSelected(
                    election, EqualShares.of(election, utility, Completion.ADD1).selected(), reference, rule + "_add1");
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void selectsGreedilyAsPublished(Reference reference) {
        Election election = election(reference);
        assertSelected(election, Greedy.of(election, Utility.COST).selected(), reference, "greedy_cost");
        assertSelected(election, Greedy.of(election, Utility.CARDINALITY).selected(), reference, "greedy_cardinality");
    }
}
