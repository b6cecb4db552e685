package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import java.util.List;

/**
 * Borda count: an alternative gets one point from a voter for each other alternative below it.
 *
 * <p>Input   ballots.
 *
 * <p>Result  points per alternative in the order of the question; the order that follows, equals together; the winners,
 * more than one where they tie.
 *
 * <p>Meaning the alternative with the best mean place: one that many can live with. It is never the one that loses every
 * comparison of two, but it need not be the one that wins them all, and it moves when a further alternative is put up.
 *
 * <p>Cost    one look at each place of each ballot.
 *
 * <p>Edges   a tie is reported, never broken; one alternative wins with no points.
 *
 * @see "J. C. de Borda, Memoire sur les elections au scrutin, Histoire de l'Academie royale des sciences 1781, pp. 657-665"
 */
public record Borda(List<Long> points, List<List<String>> order, List<String> winners, Explanation explanation) {

    public static Borda of(Ballots ballots) {
        Tally tally = Tally.of(ballots, ballots.below());
        List<List<String>> order = tally.order();
        long most = ballots.voters() * (ballots.size() - 1);
        return new Borda(tally.numbers(), order, order.get(0), tally.explained("borda", "points", most));
    }
}
