package id.sekber.analysis.costs;

import id.sekber.analysis.games.Coalition;

/** Opens and closes sites one after another, and leaves a branch that cannot become cheaper than the best so far. */
final class SiteSearch {

    private final Siting siting;
    private final int members;
    private final int sites;
    private final double[] demands;
    private final double[][] unitCosts;
    private final double[] capacities;
    private final double[] opened;
    private double[][] best;
    private double bestCost = Double.POSITIVE_INFINITY;

    SiteSearch(Siting siting, Coalition coalition) {
        this.siting = siting;
        this.members = siting.members().size();
        this.sites = siting.sites().size();
        this.demands = new double[members];
        this.unitCosts = new double[members][sites];
        this.capacities = new double[sites];
        this.opened = new double[sites];
        this.best = new double[members][sites];
        for (int i = 0; i < members; i++) {
            demands[i] = coalition.contains(i) ? siting.demands().get(i) : 0;
            for (int j = 0; j < sites; j++) {
                unitCosts[i][j] = siting.unitCost(i, j);
            }
        }
        for (int j = 0; j < sites; j++) {
            capacities[j] = siting.sites().get(j).capacity();
        }
    }

    /** What goes from each member to each site in the cheapest plan. */
    double[][] cheapest() {
        decide(0, 0);
        return best;
    }

    private void decide(int site, double fixed) {
        if (fixed + leastCarriage(site) >= bestCost) {
            return;
        }
        if (site == sites) {
            Transport transport = new Transport(demands, opened, unitCosts);
            double cost = fixed + transport.cost();
            if (cost < bestCost) {
                bestCost = cost;
                best = transport.loads();
            }
            return;
        }
        opened[site] = capacities[site];
        decide(site + 1, fixed + siting.sites().get(site).fixedCost());
        opened[site] = 0;
        decide(site + 1, fixed);
    }

    /** Every demand at the cheapest site that is open or still undecided, as if capacities did not bind. */
    private double leastCarriage(int undecidedFrom) {
        double room = 0;
        double needed = 0;
        double cost = 0;
        for (int j = 0; j < sites; j++) {
            room += j >= undecidedFrom ? capacities[j] : opened[j];
        }
        for (int i = 0; i < members; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < sites && demands[i] > 0; j++) {
                if (j >= undecidedFrom || opened[j] > 0) {
                    least = Math.min(least, unitCosts[i][j]);
                }
            }
            needed += demands[i];
            cost += demands[i] > 0 ? demands[i] * least : 0;
        }
        return needed > room * (1 + Transport.ROUNDING) ? Double.POSITIVE_INFINITY : cost;
    }
}
