package id.sekber.analysis.budgeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Equal shares by its definition, every purse an exact fraction, every project priced in every round. */
final class SlowEqualShares {

    /** @param tied for each project those of the same price that came later by their ids; none where it is free */
    record Bought(List<String> projects, List<Fraction> prices, List<List<String>> tied) {}

    private final Election election;
    private final Utility utility;

    SlowEqualShares(Election election, Utility utility) {
        this.election = election;
        this.utility = utility;
    }

    Bought completed() {
        Bought last = bought(0);
        for (int steps = 1; fits(last); steps++) {
            Bought next = bought(steps);
            if (cost(next).compareTo(election.budget()) > 0) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private BigDecimal cost(Bought bought) {
        return election.projects().stream()
                .filter(project -> bought.projects().contains(project.id()))
                .map(Project::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean fits(Bought bought) {
        BigDecimal left = election.budget().subtract(cost(bought));
        return election.projects().stream()
                .anyMatch(project -> !bought.projects().contains(project.id())
                        && project.cost().compareTo(left) <= 0
                        && election.voters().stream()
                                .anyMatch(voter -> stated(voter, project).signum() > 0));
    }

    Bought bought(int steps) {
        BigDecimal weights = election.voters().stream().map(Voter::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Fraction share = exact(election.budget()).over(exact(weights)).plus(Fraction.of(steps, 1));
        List<Fraction> purses = new ArrayList<>();
        election.voters().forEach(voter -> purses.add(share.times(exact(voter.weight()))));
        List<Project> left = new ArrayList<>(election.projects());
        left.sort(Comparator.comparing(Project::id));
        Bought bought = new Bought(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        while (true) {
            Project best = null;
            Fraction lowest = Fraction.ZERO;
            List<String> tied = new ArrayList<>();
            for (Project project : left) {
                Fraction price = price(project, purses);
                if (price != null && (best == null || price.compareTo(lowest) < 0)) {
                    best = project;
                    lowest = price;
                    tied.clear();
                } else if (price != null && price.equals(lowest) && !price.isZero()) {
                    tied.add(project.id());
                }
            }
            if (best == null) {
                return bought;
            }
            for (int i = 0; i < purses.size(); i++) {
                Fraction full = lowest.times(worth(election.voters().get(i), best));
                purses.set(
                        i,
                        purses.get(i).compareTo(full) <= 0
                                ? Fraction.ZERO
                                : purses.get(i).minus(full));
            }
            left.remove(best);
            bought.projects().add(best.id());
            bought.prices().add(lowest);
            bought.tied().add(tied);
        }
    }

    /** The least price per utility at which the supporters bring in the cost, by trying every one of them as the last to be spent. */
    private @Nullable Fraction price(Project project, List<Fraction> purses) {
        Fraction money = Fraction.ZERO;
        boolean supported = false;
        List<Integer> supporters = new ArrayList<>();
        for (int i = 0; i < purses.size(); i++) {
            if (stated(election.voters().get(i), project).signum() > 0) {
                supported = true;
                money = money.plus(purses.get(i));
                supporters.add(i);
            }
        }
        Fraction cost = exact(project.cost());
        if (!supported || money.compareTo(cost) < 0) {
            return null;
        }
        if (cost.isZero()) {
            return Fraction.ZERO;
        }
        supporters.sort(Comparator.comparing(
                i -> purses.get(i).over(worth(election.voters().get(i), project))));
        Fraction open = cost;
        for (int k = 0; k < supporters.size(); k++) {
            Fraction worth = Fraction.ZERO;
            for (int i : supporters.subList(k, supporters.size())) {
                worth = worth.plus(worth(election.voters().get(i), project));
            }
            int poorest = supporters.get(k);
            Fraction price = open.over(worth);
            if (price.times(worth(election.voters().get(poorest), project)).compareTo(purses.get(poorest)) <= 0) {
                return price;
            }
            open = open.minus(purses.get(poorest));
        }
        throw new IllegalStateException("The supporters have enough money and yet no price.");
    }

    private Fraction worth(Voter voter, Project project) {
        BigDecimal stated = stated(voter, project);
        Fraction each = switch (utility) {
            case COST -> exact(project.cost());
            case CARDINALITY -> Fraction.of(1, 1);
            case STATED -> exact(stated);
        };
        return stated.signum() == 0 ? Fraction.ZERO : each.times(exact(voter.weight()));
    }

    private static BigDecimal stated(Voter voter, Project project) {
        return voter.utilities().getOrDefault(project.id(), BigDecimal.ZERO);
    }

    static Fraction exact(BigDecimal amount) {
        return amount.scale() <= 0
                ? Fraction.of(amount.toBigIntegerExact(), BigInteger.ONE)
                : Fraction.of(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }
}
