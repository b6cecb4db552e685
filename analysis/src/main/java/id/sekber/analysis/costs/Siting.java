package id.sekber.analysis.costs;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest choice among sites with capacity, to which each member's demand is carried over some distance.
 *
 * <p>Input   a demand per member, at least 0; up to 16 sites with a fixed cost, a cost per unit and a capacity; the
 * distance from each member to each site; the cost of carrying one unit over one unit of distance.
 *
 * <p>Result  for every coalition the sites it would open and what goes where, exactly; a member's demand may be divided
 * among sites.
 *
 * <p>Meaning landfills, transfer stations, slaughterhouses. Example: demands 10 and 10, a site beside each that costs 50,
 * distance 20 between them at 0.1 per unit: alone 50 each, together 70 by opening one.
 *
 * <p>Cost    per coalition a search through sets of sites, cut off by a bound; each set is one transport problem.
 *
 * <p>Edges   demands of all beyond all capacities are refused; a coalition of no demand opens nothing.
 *
 * @see "A. A. Kuehn, M. J. Hamburger, A Heuristic Program for Locating Warehouses, Management Science 9, 1963,
 *     pp. 643-666; M. X. Goemans, M. Skutella, Cooperative Facility Location Games, J. of Algorithms 50, 2004,
 *     pp. 194-214"
 */
public record Siting(
        List<String> members, List<Double> demands, List<Site> sites, List<List<Double>> distances, double carriage)
        implements CostModel {

    public static final int MOST_SITES = 16;

    /** A place that can be opened. */
    public record Site(String name, double fixedCost, double unitCost, double capacity) {}

    public Siting {
        members = Checked.names("members", members);
        Checked.length("demands", members.size(), demands.size());
        demands = List.copyOf(demands);
        sites = List.copyOf(sites);
        Checked.names("sites", sites.stream().map(Site::name).toList());
        if (sites.size() > MOST_SITES) {
            throw new InputRefused(
                    "sites",
                    sites.size() + " sites",
                    "the search is exact for at most " + MOST_SITES,
                    "leave out sites that no one would open");
        }
        Checked.length("distances", members.size(), distances.size());
        distances = distances.stream().map(List::copyOf).toList();
        double needed = 0;
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i);
            needed += Checked.notNegative("demand of " + name, demands.get(i));
            Checked.length(
                    "distances of " + name, sites.size(), distances.get(i).size());
            for (int j = 0; j < sites.size(); j++) {
                Checked.notNegative(
                        "distance " + name + "-" + sites.get(j).name(),
                        distances.get(i).get(j));
            }
        }
        double held = 0;
        for (Site site : sites) {
            Checked.notNegative("fixed cost of " + site.name(), site.fixedCost());
            Checked.notNegative("unit cost of " + site.name(), site.unitCost());
            held += Checked.notNegative("capacity of " + site.name(), site.capacity());
        }
        Checked.notNegative("carriage", carriage);
        if (needed > held * (1 + Transport.ROUNDING)) {
            throw new InputRefused(
                    "demands",
                    "a demand of " + needed + " for all",
                    "all sites together hold " + held,
                    "add sites or capacity");
        }
    }

    @Override
    public Plan plan(Coalition coalition) {
        SiteSearch search = new SiteSearch(this, coalition);
        double[][] loads = search.cheapest();
        List<Plan.Work> works = new ArrayList<>();
        for (int j = 0; j < sites.size(); j++) {
            double load = 0;
            for (double[] row : loads) {
                load += row[j];
            }
            if (load > 0) {
                works.add(opened(sites.get(j), load));
                for (int i = 0; i < loads.length; i++) {
                    if (loads[i][j] > 0) {
                        works.add(carried(i, j, loads[i][j]));
                    }
                }
            }
        }
        return Plan.of(coalition.joined(members), works);
    }

    /** What one unit from the member costs at the site, carriage included. */
    double unitCost(int member, int site) {
        return carriage * distances.get(member).get(site) + sites.get(site).unitCost();
    }

    private static Plan.Work opened(Site site, double load) {
        double cost = site.fixedCost() + site.unitCost() * load;
        return new Plan.Work(
                site.name(), cost, Explanation.of(cost, "costs.site", site.name(), cost, load, site.capacity()));
    }

    private Plan.Work carried(int member, int site, double load) {
        double distance = distances.get(member).get(site);
        double cost = carriage * distance * load;
        String from = members.get(member);
        String to = sites.get(site).name();
        return new Plan.Work(
                from + "-" + to, cost, Explanation.of(cost, "costs.carriage", from, to, load, distance, cost));
    }
}
