package id.sekber.analysis.costs;

import java.util.Arrays;

/**
 * The cheapest way to carry demands to places with room: each demand goes along the cheapest path, which may push loads
 * of others on to other places. Starting from nothing and always taking the cheapest path keeps the whole cheapest.
 *
 * @see "R. G. Busacker, P. J. Gowen, A Procedure for Determining a Family of Minimum-Cost Network Flow Patterns, 1960"
 */
final class Transport {

    /** What is left of a demand by rounding, relative to all demands, is nothing. */
    static final double ROUNDING = 1e-12;

    private final double[][] costs;
    private final double[] room;
    private final double[][] loads;
    private final double nothing;

    /** The rooms together must hold all demands. */
    Transport(double[] demands, double[] rooms, double[][] costs) {
        this.costs = costs;
        this.room = rooms.clone();
        this.loads = new double[demands.length][rooms.length];
        this.nothing = ROUNDING * Arrays.stream(demands).sum();
        // While more than this is left, some place still has room for more than nothing.
        double settled = nothing * (rooms.length + 1);
        for (int i = 0; i < demands.length; i++) {
            for (double left = demands[i]; left > settled; ) {
                left -= carry(i, left);
            }
        }
    }

    double cost() {
        double cost = 0;
        for (int i = 0; i < loads.length; i++) {
            for (int j = 0; j < room.length; j++) {
                cost += loads[i][j] * costs[i][j];
            }
        }
        return cost;
    }

    double[][] loads() {
        return loads;
    }

    /** Carries up to the amount from the member along the cheapest path; returns what was carried. */
    private double carry(int member, double amount) {
        double[] distance = costs[member].clone();
        int[] before = new int[room.length];
        int[] pushed = new int[room.length];
        Arrays.fill(before, -1);
        relax(distance, before, pushed);
        int end = nearestWithRoom(distance);
        double carried = Math.min(amount, room[end]);
        for (int j = end; before[j] >= 0; j = before[j]) {
            carried = Math.min(carried, loads[pushed[j]][before[j]]);
        }
        room[end] -= carried;
        int j = end;
        for (; before[j] >= 0; j = before[j]) {
            loads[pushed[j]][before[j]] -= carried;
            loads[pushed[j]][j] += carried;
        }
        loads[member][j] += carried;
        return carried;
    }

    /** Shortens distances by pushing the load of some member from one place to another, until none shortens. */
    private void relax(double[] distance, int[] before, int[] pushed) {
        boolean shorter = true;
        for (int round = 0; shorter && round < room.length; round++) {
            shorter = false;
            for (int from = 0; from < room.length; from++) {
                for (int i = 0; i < loads.length; i++) {
                    if (loads[i][from] > nothing) {
                        shorter |= relax(distance, before, pushed, from, i);
                    }
                }
            }
        }
    }

    private boolean relax(double[] distance, int[] before, int[] pushed, int from, int member) {
        boolean shorter = false;
        for (int to = 0; to < room.length; to++) {
            double by = distance[from] - costs[member][from] + costs[member][to];
            if (by < distance[to] - ROUNDING * Math.abs(distance[to])) {
                distance[to] = by;
                before[to] = from;
                pushed[to] = member;
                shorter = true;
            }
        }
        return shorter;
    }

    private int nearestWithRoom(double[] distance) {
        int nearest = -1;
        for (int j = 0; j < room.length; j++) {
            if (room[j] > nothing && (nearest < 0 || distance[j] < distance[nearest])) {
                nearest = j;
            }
        }
        if (nearest < 0) {
            throw new IllegalStateException("The places that are open do not hold the demand.");
        }
        return nearest;
    }
}
