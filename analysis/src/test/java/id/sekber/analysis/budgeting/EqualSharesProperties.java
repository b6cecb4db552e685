package id.sekber.analysis.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every election, and that the fast method and the plain one agree to the last fraction. */
class EqualSharesProperties {

    private static final int TRIES = 400;

    /** Small whole numbers, so that ties and just spent purses are many; approvals or points; some with weights and free projects. */
    @Provide
    Arbitrary<Election> elections() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs())
                .as((voters, projects, kind, seed) -> election(new Random(seed), voters, projects, kind));
    }

    static Election election(Random random, int voters, int projects, int kind) {
        List<Project> stand = new ArrayList<>();
        for (int p = 0; p < projects; p++) {
            double priced = kind == 3 ? random.nextInt(2000) / 10.0 : 5 * (1 + random.nextInt(6));
            double cost = kind == 3 && random.nextInt(4) == 0 ? 0 : priced;
            stand.add(Project.of("p" + p, cost));
        }
        List<Voter> vote = new ArrayList<>();
        for (int i = 0; i < voters; i++) {
            Map<String, BigDecimal> utilities = new LinkedHashMap<>();
            for (Project project : stand) {
                if (random.nextInt(3) > 0) {
                    int points = kind < 2 ? 1 : 1 + random.nextInt(4);
                    utilities.put(project.id(), BigDecimal.valueOf(kind == 3 ? points / 4.0 : points));
                }
            }
            BigDecimal weight =
                    BigDecimal.valueOf(kind == 0 ? 1 : kind == 3 ? 0.5 + random.nextInt(4) : 1 + random.nextInt(2));
            vote.add(new Voter("v" + i, weight, utilities));
        }
        return new Election(BigDecimal.valueOf(20 + random.nextInt(80)), stand, vote);
    }

    private static List<String> ids(EqualShares.Result result) {
        return result.rounds().stream()
                .map(round -> result.election().projects().get(round.project()).id())
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void agreesWithThePlainMethodToTheLastFraction(@ForAll("elections") Election election, @ForAll Utility utility) {
        EqualShares.Result fast = EqualShares.of(election, utility, Completion.NONE);
        SlowEqualShares.Bought slow = new SlowEqualShares(election, utility).bought(0);
        assertThat(ids(fast)).containsExactlyElementsOf(slow.projects());
        for (int r = 0; r < slow.prices().size(); r++) {
            assertThat(fast.rounds().get(r).perUtility())
                    .isEqualTo(slow.prices().get(r));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void completesAsThePlainMethodDoesStepByStep(@ForAll("elections") Election election, @ForAll Utility utility) {
        assertThat(ids(EqualShares.of(election, utility, Completion.ADD1)))
                .isEqualTo(new SlowEqualShares(election, utility).completed().projects());
    }

    /** Steps of one are small beside a budget a thousand times larger, so whole bands of shares are stepped over. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void stepsOverSharesThatChangeNothing(@ForAll("elections") Election small, @ForAll Utility utility) {
        BigDecimal larger = BigDecimal.valueOf(50);
        Election election = new Election(
                small.budget().multiply(larger),
                small.projects().stream()
                        .map(project -> new Project(project.id(), project.cost().multiply(larger)))
                        .toList(),
                small.voters());
        assertThat(ids(EqualShares.of(election, utility, Completion.ADD1)))
                .isEqualTo(new SlowEqualShares(election, utility).completed().projects());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void takesFromEachItsShareAtMostAndPaysEachCostExactly(
            @ForAll("elections") Election election, @ForAll Utility utility, @ForAll Completion completion) {
        EqualShares.Result result = EqualShares.of(election, utility, completion);
        assertThat(result.spent()).isLessThanOrEqualTo(election.budget());
        Map<Integer, Fraction> paid = new LinkedHashMap<>();
        for (int i = 0; i < election.voters().size(); i++) {
            Fraction sum = Fraction.ZERO;
            for (EqualShares.Payment payment : result.payments(i)) {
                paid.merge(payment.project(), payment.amount(), Fraction::plus);
                sum = sum.plus(payment.amount());
            }
            assertThat(sum).isLessThanOrEqualTo(result.shareOf(i));
        }
        for (int p : result.selected()) {
            assertThat(paid.get(p))
                    .isEqualTo(SlowEqualShares.exact(election.projects().get(p).cost()));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void dependsNeitherOnTheOrderNorOnTheCurrencyUnit(
            @ForAll("elections") Election election, @ForAll Utility utility, @ForAll long seed) {
        List<Project> projects = new ArrayList<>(election.projects());
        List<Voter> voters = new ArrayList<>(election.voters());
        Collections.shuffle(projects, new Random(seed));
        Collections.shuffle(voters, new Random(seed));
        BigDecimal unit = new BigDecimal("0.001");
        Election turned = new Election(
                election.budget().multiply(unit),
                projects.stream()
                        .map(project -> new Project(project.id(), project.cost().multiply(unit)))
                        .toList(),
                voters);
        assertThat(ids(EqualShares.of(turned, utility, Completion.NONE)))
                .isEqualTo(ids(EqualShares.of(election, utility, Completion.NONE)));
        assertThat(Greedy.of(turned, utility).rounds().stream()
                        .map(round -> projects.get(round.project()).id()))
                .isEqualTo(Greedy.of(election, utility).rounds().stream()
                        .map(round -> election.projects().get(round.project()).id())
                        .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void countsAVoterOfWeightTwoAsTwoVoters(@ForAll("elections") Election election, @ForAll Utility utility) {
        List<Voter> weighty = new ArrayList<>();
        List<Voter> twins = new ArrayList<>();
        for (Voter voter : election.voters()) {
            weighty.add(new Voter(voter.id(), BigDecimal.valueOf(2), voter.utilities()));
            twins.add(new Voter(voter.id(), BigDecimal.ONE, voter.utilities()));
            twins.add(new Voter(voter.id() + "'", BigDecimal.ONE, voter.utilities()));
        }
        Election one = new Election(election.budget(), election.projects(), weighty);
        Election other = new Election(election.budget(), election.projects(), twins);
        assertThat(ids(EqualShares.of(one, utility, Completion.ADD1)))
                .isEqualTo(ids(EqualShares.of(other, utility, Completion.ADD1)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void reportsEveryTie(@ForAll("elections") Election election, @ForAll Utility utility) {
        assertThat(EqualShares.of(election, utility, Completion.NONE).rounds().stream()
                        .map(round -> round.tied().stream()
                                .map(p -> election.projects().get(p).id())
                                .toList()))
                .containsExactlyElementsOf(
                        new SlowEqualShares(election, utility).bought(0).tied());
    }
}
