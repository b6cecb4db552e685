package id.sekber.analysis.games;

import java.util.List;

/**
 * Costs of coalitions: less is better.
 *
 * <p>Input   1 to 30 players by name; cost[S] for each coalition S as bit mask, length 2^n, one currency, cost[0] = 0.
 *
 * <p>Cost    8 bytes per coalition: 8 MiB for 20 players, 8 GiB for 30; no method of this package keeps a second table. A
 * game made from an array copies it, one made from a function does not.
 *
 * <p>Edges   NaN, infinite or beyond 1e100 is refused by the coalition's name; negative costs are allowed.
 *
 * @see "H. P. Young, Cost Allocation, Handbook of Game Theory II, 1994, chapter 34"
 */
public final class CostGame extends CoalitionGame {

    private CostGame(List<String> players, double[] costs) {
        super(players, costs);
    }

    /**
     * @param costs of each coalition by bit mask; bit 0, the least significant, is the first player
     * @throws TooManyPlayers if there are more than 30, or the table does not fit into memory; the sentence says
     *     how much is needed
     */
    public static CostGame of(List<String> players, double... costs) {
        List<String> names = checkedPlayers(players);
        return new CostGame(names, table(names, costs));
    }

    public static CostGame of(List<String> players, CoalitionValue cost) {
        List<String> names = checkedPlayers(players);
        return new CostGame(names, table(names, cost));
    }

    /**
     * The game of some of the players: what is left when the others go, or what there was before they came.
     *
     * @param members at least one of the players; the others are left out
     */
    public CostGame among(Coalition members) {
        List<String> names = members.names(players());
        return of(names, coalition -> value(spread(coalition, members)));
    }

    /** The coalition of the smaller game in terms of the larger one. */
    private Coalition spread(Coalition coalition, Coalition members) {
        long spread = 0;
        int place = 0;
        for (int i = 0; i < size(); i++) {
            if (members.contains(i)) {
                spread |= coalition.contains(place) ? 1L << i : 0;
                place++;
            }
        }
        return new Coalition(spread);
    }

    @Override
    double sign() {
        return 1;
    }
}
