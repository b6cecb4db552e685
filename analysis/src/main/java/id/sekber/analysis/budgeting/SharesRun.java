package id.sekber.analysis.budgeting;

import id.sekber.analysis.budgeting.ExactPrices.Offer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One run of equal shares with a given share: doubles find the next project, exact fractions settle price, ties and who is spent. */
final class SharesRun {

    /** @param tied the other projects with the same price for their utility, of which the first id was taken */
    record Purchase(int project, List<Integer> tied) {}

    private record Offered(int project, Offer offer) {}

    private final Scores scores;
    private final ExactPrices prices;
    private final Purses purses;
    private final boolean[] spent;

    /** The round in which a project was bought, -1 if it was not. */
    private final int[] round;

    private final List<Purchase> purchases = new ArrayList<>();
    private BigInteger cost = BigInteger.ZERO;

    private SharesRun(Scores scores, ExactPrices prices) {
        this.scores = scores;
        this.prices = prices;
        double share = prices.share().toDouble();
        purses = new Purses(scores, Math.nextDown(share), Math.nextUp(share));
        spent = new boolean[scores.voters];
        round = new int[scores.projects];
        Arrays.fill(round, -1);
    }

    /** @param share of one unit of weight, as a fraction of the scaled numbers */
    static SharesRun with(Scores scores, BigInteger share, BigInteger denominator) {
        SharesRun run = new SharesRun(scores, new ExactPrices(share, denominator));
        run.takeWhatIsFree();
        while (run.buyNext()) {
            // each call buys one project
        }
        return run;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    ExactPrices prices() {
        return prices;
    }

    BigInteger cost() {
        return cost;
    }

    boolean bought(int project) {
        return round[project] >= 0;
    }

    int round(int project) {
        return round[project];
    }

    boolean isSpent(int voter) {
        return spent[voter];
    }

    private void takeWhatIsFree() {
        List<Integer> free = new ArrayList<>();
        for (int p = 0; p < scores.projects; p++) {
            if (scores.isSupported(p) && scores.exactCost[p].signum() == 0) {
                free.add(p);
            }
        }
        free.sort((p, q) -> scores.isEarlier(p, q) ? -1 : 1);
        free.forEach(p -> bought(p, new Offer(BigInteger.ZERO, BigInteger.ONE), List.of()));
    }

    private void bought(int project, Offer offer, List<Integer> tied) {
        purses.close(project);
        round[project] = purchases.size();
        purchases.add(new Purchase(project, tied));
        prices.accept(offer);
        cost = cost.add(scores.exactCost[project]);
    }

    private boolean buyNext() {
        List<Integer> contenders = purses.contenders();
        while (!contenders.isEmpty()) {
            List<Offered> offers = new ArrayList<>();
            for (int p : contenders) {
                offer(p).ifPresentOrElse(offer -> offers.add(new Offered(p, offer)), () -> purses.close(p));
            }
            if (!offers.isEmpty()) {
                buyCheapest(offers);
                return true;
            }
            contenders = purses.contenders();
        }
        return false;
    }

    private void buyCheapest(List<Offered> offers) {
        List<Offered> cheapest = new ArrayList<>();
        for (Offered offered : offers) {
            int order = cheapest.isEmpty() ? 0 : compare(offered, cheapest.get(0));
            if (order < 0) {
                cheapest.clear();
            }
            if (order <= 0) {
                cheapest.add(offered);
            }
        }
        cheapest.sort((one, other) -> scores.isEarlier(one.project(), other.project()) ? -1 : 1);
        int chosen = cheapest.get(0).project();
        Offer offer = cheapest.get(0).offer();
        double price = prices.fraction(offer).toDouble();
        List<Integer> emptied = emptied(chosen, offer, Math.nextDown(price), Math.nextUp(price));
        purses.pay(chosen, Math.nextDown(price), Math.nextUp(price));
        for (int voter : emptied) {
            spent[voter] = true;
            purses.empty(voter);
        }
        bought(chosen, offer, cheapest.stream().skip(1).map(Offered::project).toList());
    }

    private int compare(Offered one, Offered other) {
        return ExactPrices.compare(
                one.offer(), scores.exactFactor[one.project()], other.offer(), scores.exactFactor[other.project()]);
    }

    private List<Integer> emptied(int project, Offer offer, double low, double high) {
        List<Integer> emptied = new ArrayList<>();
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            int voter = scores.voterOf[entry];
            if (!spent[voter] && compare(voter, entry, offer, low, high) <= 0) {
                emptied.add(voter);
            }
        }
        return emptied;
    }

    /** Whether a voter has less than, just, or more than the price, by doubles where they can tell. */
    private int compare(int voter, int entry, Offer offer, double low, double high) {
        if (purses.most(voter) < low * scores.score[entry] * (1 - Math.ulp(1.0))) {
            return -1;
        }
        if (purses.least(voter) > high * scores.score[entry] * (1 + Math.ulp(1.0))) {
            return 1;
        }
        return prices.compare(purse(voter), offer, scores.exactScore(entry));
    }

    /** What a voter who is not spent has left per unit of weight, times the common denominator. */
    BigInteger purse(int voter) {
        BigInteger left = prices.shareOverDenominator();
        for (int place = scores.ballotStart(voter); place < scores.ballotEnd(voter); place++) {
            int entry = scores.entryOnBallot(place);
            int paid = round[scores.projectOf(entry)];
            if (paid >= 0) {
                left = left.subtract(prices.priceOverDenominator(paid).multiply(scores.exactScore(entry)));
            }
        }
        return left;
    }

    /**
     * The exact price of a project, empty if its supporters cannot pay for it. Doubles guess who is poor; where the exact price proves a
     * guess wrong it is mended, which is Newton's method and ends.
     */
    private Optional<Offer> offer(int project) {
        int from = scores.first[project];
        int size = scores.supporters(project);
        boolean[] poor = new boolean[size];
        double guess = purses.atLeast(project);
        for (int k = 0; k < size; k++) {
            poor[k] = purses.most(scores.voterOf[from + k]) < guess * scores.score[from + k];
        }
        boolean restarted = false;
        while (true) {
            Optional<Offer> offer = offer(project, poor);
            if (offer.isEmpty()) {
                if (restarted) {
                    return offer;
                }
                restarted = true;
                Arrays.fill(poor, false);
            } else if (!mended(project, poor, offer.get())) {
                return offer;
            }
        }
    }

    private boolean mended(int project, boolean[] poor, Offer offer) {
        double price = prices.fraction(offer).toDouble();
        boolean mended = false;
        for (int k = 0; k < poor.length; k++) {
            int entry = scores.first[project] + k;
            int voter = scores.voterOf[entry];
            if (!spent[voter]) {
                int order = compare(voter, entry, offer, Math.nextDown(price), Math.nextUp(price));
                if (poor[k] ? order > 0 : order < 0) {
                    poor[k] = !poor[k];
                    mended = true;
                }
            }
        }
        return mended;
    }

    /** The price at which the rich pay what these poor leave open; empty if nobody is rich, or the poor alone pay more than the cost. */
    private Optional<Offer> offer(int project, boolean[] poor) {
        ExactSum weight = new ExactSum();
        ExactSum points = new ExactSum();
        ExactSum[] paid = new ExactSum[prices.rounds()];
        Arrays.setAll(paid, r -> new ExactSum());
        for (int k = 0; k < poor.length; k++) {
            int entry = scores.first[project] + k;
            int voter = scores.voterOf[entry];
            if (!spent[voter]) {
                if (poor[k]) {
                    weight.add(scores.exactWeight[voter]);
                    addPaid(voter, paid);
                } else {
                    scores.addWeighted(entry, points);
                }
            }
        }
        if (points.isZero()) {
            return Optional.empty();
        }
        Offer offer = prices.offer(scores.exactCost[project], weight.value(), paid, points.value());
        return offer.numerator().signum() < 0 ? Optional.empty() : Optional.of(offer);
    }

    private void addPaid(int voter, ExactSum[] paid) {
        for (int place = scores.ballotStart(voter); place < scores.ballotEnd(voter); place++) {
            int entry = scores.entryOnBallot(place);
            int bought = round[scores.projectOf(entry)];
            if (bought >= 0) {
                scores.addWeighted(entry, paid[bought]);
            }
        }
    }
}
