package id.sekber.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often each alternative takes each rank, as bars that are full at 100 %. Lengths are in the units of the picture.
 *
 * @param height of the whole picture
 * @param ranks how many ranks there are
 */
public record RankPicture(List<Bar> bars, int height, int ranks) {

    private static final double LEFT = 34;
    private static final double LONGEST = 296;
    private static final int ROW = 30;
    private static final double NOT_DRAWN = 0.0005;

    /**
     * @param shares of all ranks in percent, from the first to the last
     * @param first share of rank 1 in percent
     */
    public record Bar(Alternative alternative, int y, List<Piece> pieces, List<BigDecimal> shares) {

        public BigDecimal first() {
            return shares.get(0);
        }

        public BigDecimal last() {
            return shares.get(shares.size() - 1);
        }
    }

    /** @param rank from 1 */
    public record Piece(int rank, String x, String width) {}

    public RankPicture {
        bars = List.copyOf(bars);
    }

    static RankPicture of(List<Alternative> alternatives, List<List<Double>> shares) {
        List<Bar> bars = new ArrayList<>();
        for (int a = 0; a < alternatives.size(); a++) {
            List<Piece> pieces = new ArrayList<>();
            double from = 0;
            for (int rank = 0; rank < shares.get(a).size(); rank++) {
                double share = shares.get(a).get(rank);
                if (share > NOT_DRAWN) {
                    pieces.add(new Piece(rank + 1, text(LEFT + from * LONGEST), text(share * LONGEST)));
                }
                from += share;
            }
            bars.add(new Bar(
                    alternatives.get(a),
                    6 + ROW * a,
                    pieces,
                    shares.get(a).stream().map(Phrases::percent).toList()));
        }
        return new RankPicture(bars, 6 + ROW * alternatives.size(), alternatives.size());
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** The tone of a rank: 1 for the first to 8 for the last, whatever their number. */
    public int tone(int rank) {
        return ranks == 1 ? 1 : 1 + Math.round((rank - 1) * 7f / (ranks - 1));
    }
}
