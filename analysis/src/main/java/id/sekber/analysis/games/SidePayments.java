package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.LinearProgramme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Side payments: the least that must change hands so that every member gains at least so much, and of these the way with the
 * fewest payers.
 *
 * <p>Input   a cost game of 1 to 20 players; an allocation of it; the gain that each player is to have against acting alone;
 * the unit below which nothing is paid (1 for whole rupiah); and whether besides no coalition may have reason to leave.
 *
 * <p>Result  {@link Found} with what each player receives on balance, in whole units that sum to zero, and who pays whom;
 * or {@link Impossible} with the most that everyone could gain.
 *
 * <p>Meaning the total that is paid is least; among the ways to pay so little the payers are as few as can be (for more
 * than {@value #MOST_PAYERS_TRIED} possible payers: such that none of them can be spared); and among these the payer that is
 * left with least is left with as much as can be. Example: alone 9, 7 and 4, together 15, divided equally: the third is
 * harmed by 1, and the first, who gains 4, pays it 1; to gain at least 0.5 each, it pays 1.5.
 *
 * <p>Cost    some linear programmes of 2n + 1 variables; with coalitions, rows are made for those that complain.
 *
 * <p>Edges   nothing is paid where everyone gains enough already; the unit rounds what a player needs upwards, so that
 * nobody is left a fraction short.
 *
 * @throws InputRefused if the allocation does not pay the cost of all, or there are more than 20 players
 * @see "R. H. Coase, The Problem of Social Cost, J. of Law and Economics 3, 1960, pp. 1-44; for the rounding M. L. Balinski,
 *     H. P. Young, Fair Representation, 1982"
 */
public final class SidePayments {

    /** Beyond this, one look through all coalitions for each row takes too long for a page. */
    public static final int MOST_PLAYERS = 20;

    /** All sets of so many payers are tried: 255 small programmes. */
    public static final int MOST_PAYERS_TRIED = 8;

    /** A total is the same as another if it differs by less than this part of a unit. */
    private static final double SAME = 1e-3;

    /** What the payments are to bring about. */
    public enum Aim {
        /** Every player gains at least the floor. */
        GAIN,
        /** Besides, no coalition would do better on its own. */
        STABLE
    }

    /** Whether it can be done. */
    public sealed interface Answer permits Found, Impossible {

        Explanation explanation();
    }

    /** One player pays another. */
    public record Payment(int payer, int receiver, double amount) {}

    /**
     * @param received what each player receives on balance, negative for what it pays, in player order; sums to zero
     * @param total what is paid altogether
     * @param payments who pays whom; at most one fewer than there are payers and receivers
     */
    public record Found(List<Double> received, double total, List<Payment> payments, Explanation explanation)
            implements Answer {

        public Found {
            received = List.copyOf(received);
            payments = List.copyOf(payments);
        }
    }

    /**
     * @param most the highest floor that there are payments for; negative where somebody must be harmed, and of no meaning
     *     where {@code stable} is false
     * @param stable false where some coalition has reason to leave whatever is paid
     */
    public record Impossible(double most, boolean stable, Explanation explanation) implements Answer {}

    private final CostGame game;
    private final double[] paid;
    private final long[] needs;
    private final double unit;
    private final boolean stable;
    private final List<Integer> watched = new ArrayList<>();

    private SidePayments(CostGame game, Allocation allocation, double floor, double unit, Aim aim) {
        int n = game.size();
        this.game = game;
        this.unit = unit;
        this.stable = aim == Aim.STABLE;
        this.paid = new double[n];
        this.needs = new long[n];
        for (int i = 0; i < n; i++) {
            paid[i] = allocation.amount(i) / unit;
            needs[i] = upwards((floor - game.gain(i, allocation.amount(i))) / unit);
        }
    }

    /** To the next whole unit, unless it is one but for its last digits. */
    private static long upwards(double units) {
        long nearest = Math.round(units);
        return Math.abs(units - nearest) < SAME ? nearest : (long) Math.ceil(units);
    }

    public static Answer least(CostGame game, Allocation allocation, double floor, double unit, Aim aim) {
        if (game.size() > MOST_PLAYERS) {
            throw new InputRefused(
                    "players",
                    game.size() + " players",
                    "side payments are found for at most " + MOST_PLAYERS,
                    "merge players that act as one");
        }
        Checked.length("amounts", game.size(), allocation.amounts().size());
        Checked.finite("floor", floor);
        if (!(Checked.finite("unit", unit) > 0)) {
            throw new InputRefused("unit", String.valueOf(unit), "a unit is above zero", "give 1 for whole rupiah");
        }
        if (!allocation.isEfficientIn(game)) {
            throw new InputRefused(
                    "amounts",
                    "a sum of " + allocation.total(),
                    "they must pay the cost of all, " + game.grand(),
                    "divide the whole cost first");
        }
        return new SidePayments(game, allocation, floor, unit, aim).answer(floor);
    }

    private Answer answer(double floor) {
        if (Arrays.stream(needs).sum() > 0) {
            return impossible(floor);
        }
        boolean[] mayPay = new boolean[needs.length];
        Arrays.fill(mayPay, true);
        double[] least = solve(mayPay, Goal.LEAST_TOTAL, 0);
        if (least.length == 0) {
            return impossible(floor);
        }
        double total = given(least);
        boolean[] payers = fewest(least, total);
        return found(toUnits(solve(payers, Goal.SPARE_THE_POOREST, total)));
    }

    private enum Goal {
        LEAST_TOTAL,
        SPARE_THE_POOREST,
        HIGHEST_FLOOR
    }

    /**
     * What each receives, at first {@code received}, then {@code given}, then one more variable: what the poorest payer is left
     * with, or the floor. Empty where nothing satisfies all.
     */
    private double[] solve(boolean[] mayPay, Goal goal, double total) {
        int n = needs.length;
        LinearProgramme programme = programme(mayPay, goal, total);
        for (int coalition : watched) {
            watch(programme, coalition);
        }
        LinearProgramme.Outcome outcome = programme.outcomeWith(point -> {
            int worst = stable ? worst(point) : 0;
            if (worst > 0) {
                watched.add(worst);
                watch(programme, worst);
            }
            return worst > 0;
        });
        return outcome instanceof LinearProgramme.Optimal optimal
                ? Arrays.copyOf(optimal.point(), 2 * n + 1)
                : new double[0];
    }

    private LinearProgramme programme(boolean[] mayPay, Goal goal, double total) {
        int n = needs.length;
        double[] objective = new double[2 * n + 1];
        if (goal == Goal.LEAST_TOTAL) {
            Arrays.fill(objective, n, 2 * n, 1);
        } else {
            objective[2 * n] = 1;
        }
        LinearProgramme programme =
                goal == Goal.LEAST_TOTAL ? LinearProgramme.minimise(objective) : LinearProgramme.maximise(objective);
        programme.free(2 * n);
        double[] balance = new double[2 * n + 1];
        double[] givenByAll = new double[2 * n + 1];
        for (int i = 0; i < n; i++) {
            balance[i] = 1;
            balance[n + i] = -1;
            givenByAll[n + i] = 1;
            double[] own = new double[2 * n + 1];
            own[i] = 1;
            own[n + i] = -1;
            if (goal == Goal.HIGHEST_FLOOR) {
                // Needs are those of a floor of zero here.
                own[2 * n] = -1;
            }
            programme.atLeast(needs[i], own);
            if (!mayPay[i]) {
                double[] nothing = new double[2 * n + 1];
                nothing[n + i] = 1;
                programme.atMost(0, nothing);
            } else if (goal == Goal.SPARE_THE_POOREST && needs[i] < 0) {
                double[] left = new double[2 * n + 1];
                left[2 * n] = 1;
                left[n + i] = 1;
                programme.atMost(-needs[i], left);
            }
        }
        programme.equal(0, balance);
        if (goal == Goal.SPARE_THE_POOREST) {
            programme.atMost(total + SAME, givenByAll);
            double[] bounded = new double[2 * n + 1];
            bounded[2 * n] = 1;
            programme.atMost(Math.max(0, -Arrays.stream(needs).min().orElse(0)), bounded);
        } else if (goal == Goal.LEAST_TOTAL) {
            double[] unused = new double[2 * n + 1];
            unused[2 * n] = 1;
            programme.equal(0, unused);
        }
        return programme;
    }

    /** The members of the coalition together receive at least what it complains about. */
    private void watch(LinearProgramme programme, int coalition) {
        int n = needs.length;
        double[] row = new double[2 * n + 1];
        double complaint = -game.value(new Coalition(coalition)) / unit;
        for (int i = 0; i < n; i++) {
            if ((coalition >> i & 1) == 1) {
                row[i] = 1;
                row[n + i] = -1;
                complaint += paid[i];
            }
        }
        programme.atLeast(complaint, row);
    }

    /** The coalition that complains most at this point, or 0 if none does. */
    private int worst(double[] point) {
        int n = needs.length;
        double tolerance = Math.max(SAME, game.tolerance() / unit / 10);
        double[] sums = new double[1 << n];
        double most = tolerance;
        int worst = 0;
        for (int s = 1; s < sums.length - 1; s++) {
            int i = Integer.numberOfTrailingZeros(s);
            sums[s] = sums[s & s - 1] + paid[i] - point[i] + point[n + i];
            double complaint = sums[s] - game.value(new Coalition(s)) / unit;
            if (complaint > most && !watched.contains(s)) {
                most = complaint;
                worst = s;
            }
        }
        return worst;
    }

    private double given(double[] point) {
        double sum = 0;
        for (int i = 0; i < needs.length; i++) {
            sum += Math.max(0, point[needs.length + i] - point[i]);
        }
        return sum;
    }

    /** The smallest set of payers that can pay the same total; of equal sets the one of those that gain most. */
    private boolean[] fewest(double[] least, double total) {
        int n = needs.length;
        List<Integer> able = IntStream.range(0, n)
                .filter(i -> needs[i] < 0)
                .boxed()
                .sorted(Comparator.comparingLong(i -> needs[i]))
                .toList();
        if (able.size() > MOST_PAYERS_TRIED) {
            return noneToSpare(able, least, total);
        }
        List<Integer> sets = IntStream.range(0, 1 << able.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparingInt(set -> set))
                .toList();
        for (int set : sets) {
            boolean[] payers = new boolean[n];
            long most = 0;
            for (int k = 0; k < able.size(); k++) {
                payers[able.get(k)] = (set >> k & 1) == 1;
                most += payers[able.get(k)] ? -needs[able.get(k)] : 0;
            }
            if (most + SAME >= total && pays(payers, total)) {
                return payers;
            }
        }
        throw new IllegalStateException("The payers that were found cannot pay what they pay.");
    }

    private boolean[] noneToSpare(List<Integer> able, double[] least, double total) {
        int n = needs.length;
        boolean[] payers = new boolean[n];
        for (int i = 0; i < n; i++) {
            payers[i] = least[n + i] - least[i] > SAME;
        }
        for (int k = able.size() - 1; k >= 0; k--) {
            int player = able.get(k);
            if (payers[player]) {
                payers[player] = false;
                payers[player] = !pays(payers, total);
            }
        }
        return payers;
    }

    private boolean pays(boolean[] payers, double total) {
        double[] point = solve(payers, Goal.LEAST_TOTAL, 0);
        return point.length > 0 && given(point) <= total + SAME;
    }

    /** Whole units by the largest remainder: all cut down, the units left over to those who were cut most. */
    private long[] toUnits(double[] point) {
        int n = needs.length;
        long[] units = new long[n];
        double[] cut = new double[n];
        long sum = 0;
        for (int i = 0; i < n; i++) {
            double received = point[i] - point[n + i];
            long nearest = Math.round(received);
            units[i] = Math.abs(received - nearest) < SAME ? nearest : (long) Math.floor(received);
            units[i] = Math.max(units[i], needs[i]);
            cut[i] = received - units[i];
            sum += units[i];
        }
        List<Integer> byCut = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -cut[i]))
                .toList();
        for (int k = 0; sum < 0; k = (k + 1) % n) {
            units[byCut.get(k)]++;
            sum++;
        }
        for (int k = n - 1; sum > 0; k = k == 0 ? n - 1 : k - 1) {
            int player = byCut.get(k);
            if (units[player] > needs[player]) {
                units[player]--;
                sum--;
            }
        }
        return units;
    }

    private Found found(long[] units) {
        List<Payment> payments = payments(units.clone());
        List<Double> received =
                Arrays.stream(units).mapToObj(each -> each * unit).toList();
        double total = Arrays.stream(units)
                .filter(each -> each > 0)
                .mapToDouble(each -> each * unit)
                .sum();
        List<Explanation> parts = payments.stream()
                .map(payment -> Explanation.of(
                        payment.amount(),
                        "games.side.payment",
                        game.players().get(payment.payer()),
                        game.players().get(payment.receiver()),
                        payment.amount()))
                .toList();
        String key = payments.isEmpty() ? "games.side.none" : stable ? "games.side.stable" : "games.side.gain";
        return new Found(
                received, total, payments, Explanation.of(total, key, total).because(parts));
    }

    /** The largest payer pays the largest receiver, until one of them is done. */
    private List<Payment> payments(long[] open) {
        List<Payment> payments = new ArrayList<>();
        while (Arrays.stream(open).anyMatch(each -> each != 0)) {
            int payer = 0;
            int receiver = 0;
            for (int i = 0; i < open.length; i++) {
                payer = open[i] < open[payer] ? i : payer;
                receiver = open[i] > open[receiver] ? i : receiver;
            }
            long amount = Math.min(-open[payer], open[receiver]);
            open[payer] += amount;
            open[receiver] -= amount;
            payments.add(new Payment(payer, receiver, amount * unit));
        }
        return payments;
    }

    private Impossible impossible(double floor) {
        @Nullable Double most = highestFloor();
        if (most == null) {
            return new Impossible(0, false, Explanation.of(0, "games.side.unstable", floor));
        }
        String key = stable ? "games.side.impossible.stable" : "games.side.impossible";
        return new Impossible(most, true, Explanation.of(most, key, floor, Nucleolus.surplus(game), most));
    }

    /** The highest gain that all can have at once, if there is any at all. */
    private @Nullable Double highestFloor() {
        int n = needs.length;
        for (int i = 0; i < n; i++) {
            needs[i] = Math.round(paid[i] - game.alone(i) / unit);
        }
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        double[] point = solve(all, Goal.HIGHEST_FLOOR, 0);
        return point.length == 0 ? null : Double.valueOf(point[2 * n] * unit);
    }
}
