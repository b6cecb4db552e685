package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Games for tests: seeded, whole numbers, of the shapes that make trouble. */
public final class Games {

    /** The three municipalities of the guide: alone 9, 7 and 4, all together 15. */
    public static CostGame threeMunicipalities() {
        return CostGame.of(List.of("Yogyakarta", "Sleman", "Bantul"), 0, 9.0, 7.0, 13.0, 4.0, 11.0, 9.5, 15.0);
    }

    enum Shape {
        /** Any whole numbers, also negative: the core is mostly empty. */
        ANY,
        /** Costs with economies of scale: concave, with a large core. */
        CONCAVE,
        /** Each coalition wins or loses: as degenerate as games come. */
        SIMPLE,
        /** Few different values: many ties. */
        COARSE,
        /** Zero alone, large together: every allocation with positive gains is an imputation. */
        SAVINGS
    }

    private Games() {}

    static List<String> players(int n) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add("P" + i);
        }
        return names;
    }

    static CoalitionGame random(int n, Shape shape, long seed) {
        Random random = new Random(seed);
        return switch (shape) {
            case ANY -> CostGame.of(players(n), coalition -> random.nextInt(101) - 20);
            case CONCAVE -> concave(n, random);
            case SIMPLE -> simple(n, random);
            case COARSE -> CostGame.of(players(n), coalition -> random.nextInt(3) * 10);
            case SAVINGS ->
                GainGame.of(
                        players(n),
                        coalition -> coalition.size() == 1
                                ? 0
                                : coalition.size() == n ? 100 * n : random.nextInt(60 * coalition.size()));
        };
    }

    private static CoalitionGame concave(int n, Random random) {
        int[] width = random.ints(12, 0, 1 << n).toArray();
        int[] price = random.ints(12, 1, 20).toArray();
        return CostGame.of(players(n), coalition -> {
            double cost = 0;
            for (int k = 0; k < width.length; k++) {
                cost += (coalition.members() & width[k]) != 0 ? price[k] : 0;
            }
            return cost;
        });
    }

    private static CoalitionGame simple(int n, Random random) {
        int[] weights = random.ints(n, 0, 5).toArray();
        int quota = 1 + random.nextInt(2 * n);
        return GainGame.of(players(n), coalition -> {
            int sum = 0;
            for (int i = 0; i < n; i++) {
                sum += coalition.contains(i) ? weights[i] : 0;
            }
            return sum >= quota || coalition.size() == n ? 1 : 0;
        });
    }

    /** The same game with the players in another order: player i of the result is player order[i] of the game. */
    static CostGame permuted(CostGame game, int[] order) {
        return CostGame.of(players(order.length), coalition -> {
            long members = 0;
            for (int i = 0; i < order.length; i++) {
                members |= coalition.contains(i) ? 1L << order[i] : 0;
            }
            return game.value(new Coalition(members));
        });
    }

    static CostGame scaled(CostGame game, double factor) {
        return CostGame.of(game.players(), coalition -> factor * game.value(coalition));
    }
}
