package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import java.util.BitSet;
import java.util.List;

/**
 * Plurality: the alternative that most voters place first.
 *
 * <p>Input   ballots.
 *
 * <p>Result  per alternative, in the order of the question, the voters who place it first; the order that follows, equals
 * together; the winners, more than one where they tie.
 *
 * <p>Meaning what a show of hands finds. It looks at first places only, so it can elect what most voters place last.
 *
 * <p>Cost    one look at each ballot.
 *
 * <p>Edges   a tie is reported, never broken; one alternative wins by all votes.
 *
 * @see "J. C. de Borda, Memoire sur les elections au scrutin, Histoire de l'Academie royale des sciences 1781, pp. 657-665"
 */
public record Plurality(List<Long> votes, List<List<String>> order, List<String> winners, Explanation explanation) {

    public static Plurality of(Ballots ballots) {
        BitSet all = new BitSet();
        all.set(0, ballots.size());
        Tally tally = Tally.of(ballots, ballots.firsts(all));
        List<List<String>> order = tally.order();
        return new Plurality(
                tally.numbers(), order, order.get(0), tally.explained("plurality", "first", ballots.voters()));
    }
}
