package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Instant run-off: as long as none has more than half of the votes, the alternative with the fewest leaves, and its voters
 * go to the next of their order.
 *
 * <p>Input   ballots.
 *
 * <p>Result  the rounds with the votes of each; the winners. Where several have the fewest and it matters who leaves, the
 * rounds end there, {@link #ways} says who would win by each way, and the winners are all who could.
 *
 * <p>Meaning voters need not fear to waste their vote on a small alternative; but one that beats every other in
 * comparisons of two can leave early, as Nashville does in the example of the capital of Tennessee.
 *
 * <p>Cost    one look at the ballots for each round, and for each set of alternatives that some way of a tie leads to: at
 * most 65,536 sets, beyond which the question is refused.
 *
 * <p>Edges   those with the fewest leave together where all their votes are fewer than those of the next, for then all must
 * leave before it, in whatever order; half of the votes exactly is not more than half.
 *
 * @see "V. Conitzer, M. Rognlie, L. Xia, Preference Functions that Score Rankings and Maximum Likelihood Estimation,
 *     IJCAI 21, 2009, pp. 109-115 (on ties in all ways)"
 */
public record InstantRunoff(List<Round> rounds, List<Way> ways, List<String> winners, Explanation explanation) {

    /** Sixteen alternatives that tie in every round lead to so many sets. */
    static final int MOST_SETS = 1 << 16;

    /**
     * One round.
     *
     * @param standing who still stood
     * @param votes of each of them
     * @param leaving who leaves; who could leave where the round is tied; nobody in the last
     * @param tied whether it matters who of them leaves
     */
    public record Round(List<String> standing, List<Long> votes, List<String> leaving, boolean tied) {}

    /** Who could win if the alternative leaves in the tied round. */
    public record Way(String leaving, List<String> winners) {}

    public InstantRunoff {
        rounds = List.copyOf(rounds);
        ways = List.copyOf(ways);
        winners = List.copyOf(winners);
    }

    public static InstantRunoff of(Ballots ballots) {
        Count count = new Count(ballots);
        BitSet standing = new BitSet();
        standing.set(0, ballots.size());
        List<Round> rounds = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        while (true) {
            Standing now = count.standing(standing);
            rounds.add(now.round(ballots));
            if (now.tied) {
                now.leaving.stream().forEach(alternative -> {
                    BitSet rest = without(standing, alternative);
                    ways.add(new Way(ballots.alternatives().get(alternative), ballots.names(count.winners(rest))));
                });
            }
            if (now.tied || now.leaving.isEmpty()) {
                List<String> winners = ballots.names(count.winners(standing));
                return new InstantRunoff(rounds, ways, winners, explained(ballots, rounds, ways, winners));
            }
            standing.andNot(now.leaving);
        }
    }

    private static BitSet without(BitSet set, int alternative) {
        BitSet rest = (BitSet) set.clone();
        rest.clear(alternative);
        return rest;
    }

    private static Explanation explained(Ballots ballots, List<Round> rounds, List<Way> ways, List<String> winners) {
        List<Explanation> parts = new ArrayList<>();
        for (int r = 0; r < rounds.size(); r++) {
            parts.add(explained(ballots, r + 1, rounds.get(r)));
        }
        for (Way way : ways) {
            parts.add(Explanation.of(
                    way.winners().size(), "ballots.runoff.way", way.leaving(), String.join(", ", way.winners())));
        }
        String key = winners.size() > 1
                ? "ballots.runoff.tied"
                : ways.isEmpty() ? "ballots.runoff" : "ballots.runoff.anyway";
        return Explanation.of(winners.size(), key, String.join(", ", winners), rounds.size())
                .because(parts);
    }

    private static Explanation explained(Ballots ballots, int number, Round round) {
        List<Explanation> votes = new ArrayList<>();
        long most = 0;
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < round.votes().size(); i++) {
            long each = round.votes().get(i);
            most = Math.max(most, each);
            fewest = Math.min(fewest, each);
            votes.add(Explanation.of(each, "ballots.first", round.standing().get(i), each));
        }
        String leaving = String.join(", ", round.leaving());
        Explanation why = round.leaving().isEmpty()
                ? Explanation.of(
                        most,
                        "ballots.runoff.last",
                        number,
                        round.standing().get(round.votes().indexOf(most)),
                        most,
                        ballots.voters())
                : Explanation.of(
                        fewest,
                        round.tied() ? "ballots.runoff.several" : "ballots.runoff.leaves",
                        number,
                        leaving,
                        fewest);
        return why.because(votes);
    }

    /** How things stand among some alternatives. */
    private record Standing(BitSet standing, long[] votes, BitSet leaving, boolean tied) {

        Round round(Ballots ballots) {
            return new Round(
                    ballots.names(standing),
                    standing.stream().mapToObj(i -> votes[i]).toList(),
                    ballots.names(leaving),
                    tied);
        }
    }

    /** Counts sets of alternatives, each once however many ways lead to it. */
    private static final class Count {
        private final Ballots ballots;
        private final long voters;
        private final Map<BitSet, BitSet> known = new HashMap<>();

        Count(Ballots ballots) {
            this.ballots = ballots;
            this.voters = ballots.voters();
        }

        Standing standing(BitSet among) {
            BitSet standing = (BitSet) among.clone();
            long[] votes = ballots.firsts(standing);
            long most = standing.stream().mapToLong(i -> votes[i]).max().orElse(0);
            if (2 * most > voters) {
                return new Standing(standing, votes, new BitSet(), false);
            }
            long fewest = standing.stream().mapToLong(i -> votes[i]).min().orElse(0);
            BitSet leaving = new BitSet();
            standing.stream().filter(i -> votes[i] == fewest).forEach(leaving::set);
            long next = standing.stream()
                    .filter(i -> votes[i] > fewest)
                    .mapToLong(i -> votes[i])
                    .min()
                    .orElse(0);
            boolean together = leaving.cardinality() * fewest < next;
            return new Standing(standing, votes, leaving, leaving.cardinality() > 1 && !together);
        }

        /** All who can win, over all ways of breaking ties. */
        BitSet winners(BitSet among) {
            BitSet before = known.get(among);
            if (before != null) {
                return before;
            }
            Standing now = standing(among);
            BitSet winners = new BitSet();
            if (now.leaving.isEmpty()) {
                now.standing.stream().filter(i -> 2 * now.votes[i] > voters).forEach(winners::set);
            } else if (now.tied) {
                now.leaving.stream().forEach(i -> winners.or(winners(without(among, i))));
            } else {
                BitSet rest = (BitSet) among.clone();
                rest.andNot(now.leaving);
                winners.or(winners(rest));
            }
            if (known.size() >= MOST_SETS) {
                throw new InputRefused(
                        "ballots",
                        "ties that lead to more than " + MOST_SETS + " sets of alternatives",
                        "every way of breaking them is followed",
                        "sift the alternatives before they are voted on");
            }
            known.put((BitSet) among.clone(), winners);
            return winners;
        }
    }
}
