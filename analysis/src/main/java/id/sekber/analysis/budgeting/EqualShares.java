package id.sekber.analysis.budgeting;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Method of equal shares: every voter has the same part of the budget, and the supporters of a project pay for it together.
 *
 * <p>Input   an election; what a project is worth to its supporters ({@link Utility}); how to go on when money is left ({@link Completion}).
 * <p>Result  the projects in the order in which they were bought, the price of each, and what each voter paid for it: exact fractions, in the
 *            currency of the budget. The payments for a project sum to its cost exactly, and no voter pays more than its share.
 * <p>Meaning in each round the project is bought whose supporters pay the least for a unit of utility; who has less than the price pays all
 *            that is left. So every group that agrees controls its part of the money, large or small.
 * <p>Cost    v voters, a approvals, r projects bought: about r times the approvals of the projects in question in doubles, and r^2 operations
 *            on whole numbers of some hundred digits; memory 60 bytes per approval. The completion repeats this for every share that
 *            may change the outcome. 10,424 voters and 96 projects take some hundredths of a second, some seconds with completion.
 * <p>Edges   ties go to the lexicographically first id and are reported; a supported project of no cost comes first and is free; nobody pays for a
 *            project without support. The completion ends at the last selection within the budget; it ends too when no supported project
 *            that is left would fit.
 *
 * @see "D. Peters, G. Pierczynski, P. Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 34, 2021, pp. 12726-12737"
 * @see "D. Peters, P. Skowron, Proportionality and the Limits of Welfarism, EC 2020, pp. 793-794"
 */
public final class EqualShares {

    /** Looks at ballots after which a completion is given up: about a minute. */
    private static final long MOST_LOOKS = 20_000_000_000L;

    /** Failed bands after which single shares are tried for longer and longer. */
    private static final int LONGEST_PAUSE = 64;

    private static final int WIDEST_BAND = 1 << 24;

    /**
     * @param project position in the election
     * @param price what a supporter pays for a point of its ballot, an approval being one point, if it has so much left; per unit of weight
     * @param perUtility the price for a unit of utility, by which projects were compared
     * @param tied projects that had the same price per utility and stood back because of their ids
     */
    public record Round(int project, Fraction price, Fraction perUtility, List<Integer> tied) {}

    /** What one voter paid for a project. */
    public record Payment(int project, Fraction amount) {}

    private EqualShares() {}

    /** What was bought, and from whose money. */
    public static final class Result {
        private final Scores scores;
        private final SharesRun run;
        private final Utility utility;
        private final Completion completion;
        private final long increments;

        private Result(Scores scores, SharesRun run, Utility utility, Completion completion, long increments) {
            this.scores = scores;
            this.run = run;
            this.utility = utility;
            this.completion = completion;
            this.increments = increments;
        }

        public Election election() {
            return scores.election;
        }

        public Utility utility() {
            return utility;
        }

        public Completion completion() {
            return completion;
        }

        /** How often the completion raised the share. */
        public long increments() {
            return increments;
        }

        /** What a voter of weight 1 could spend in the end. */
        public Fraction share() {
            return run.prices().share().times(Fraction.of(scores.unitOfWeight, scores.unitOfMoney));
        }

        /** Positions of the projects bought, in the order of the election. */
        public List<Integer> selected() {
            return run.purchases().stream()
                    .map(SharesRun.Purchase::project)
                    .sorted()
                    .toList();
        }

        /** In the order of buying. */
        public List<Round> rounds() {
            Fraction perPoint = Fraction.of(scores.unitOfWeight.multiply(scores.unitOfScore), scores.unitOfMoney);
            List<Round> rounds = new ArrayList<>();
            for (int r = 0; r < run.purchases().size(); r++) {
                SharesRun.Purchase purchase = run.purchases().get(r);
                Fraction price = run.prices().price(r).times(perPoint);
                BigInteger cost = scores.exactCost[purchase.project()];
                boolean byCost = utility == Utility.COST && cost.signum() > 0;
                rounds.add(new Round(
                        purchase.project(),
                        price,
                        byCost ? price.over(Fraction.of(cost, scores.unitOfMoney)) : price,
                        purchase.tied()));
            }
            return rounds;
        }

        public BigDecimal spent() {
            return selected().stream()
                    .map(p -> election().projects().get(p).cost())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What the voter could spend in the end: share times weight. */
        public Fraction shareOf(int voter) {
            return Fraction.of(
                    run.prices().shareOverDenominator().multiply(scores.exactWeight[voter]), moneyDenominator());
        }

        /** What the voter paid, in the order of buying. */
        public List<Payment> payments(int voter) {
            BigInteger left = run.prices().shareOverDenominator().multiply(scores.exactWeight[voter]);
            List<Integer> entries = new ArrayList<>();
            for (int place = scores.ballotStart(voter); place < scores.ballotEnd(voter); place++) {
                int entry = scores.entryOnBallot(place);
                if (run.bought(scores.projectOf(entry))) {
                    entries.add(entry);
                }
            }
            entries.sort((e, f) -> run.round(scores.projectOf(e)) - run.round(scores.projectOf(f)));
            List<Payment> payments = new ArrayList<>();
            for (int entry : entries) {
                BigInteger full = run.prices()
                        .priceOverDenominator(run.round(scores.projectOf(entry)))
                        .multiply(scores.exactScore(entry))
                        .multiply(scores.exactWeight[voter]);
                BigInteger paid = full.min(left);
                left = left.subtract(paid);
                payments.add(new Payment(scores.projectOf(entry), Fraction.of(paid, moneyDenominator())));
            }
            return payments;
        }

        private BigInteger moneyDenominator() {
            return run.prices().denominator().multiply(scores.unitOfMoney);
        }

        /** What was bought at which price, where ids decided, and why the rest was not bought. */
        public Explanation explanation() {
            List<Explanation> parts = new ArrayList<>();
            parts.add(Explanation.of(
                    share().toDouble(),
                    increments == 0 ? "budgeting.share" : "budgeting.share.raised",
                    share().toDouble(),
                    increments));
            for (Round round : rounds()) {
                parts.add(explanation(round));
            }
            for (int p = 0; p < scores.projects; p++) {
                if (!run.bought(p)) {
                    parts.add(unbought(p));
                }
            }
            return Explanation.of(
                            spent().doubleValue(),
                            "budgeting.selected",
                            selected().size(),
                            scores.projects,
                            spent(),
                            election().budget())
                    .because(parts);
        }

        private Explanation explanation(Round round) {
            Explanation bought = Explanation.of(
                    round.price().toDouble(),
                    utility == Utility.STATED ? "budgeting.bought.points" : "budgeting.bought",
                    id(round.project()),
                    election().projects().get(round.project()).cost(),
                    scores.supporters(round.project()),
                    round.price().toDouble());
            return round.tied().isEmpty()
                    ? bought
                    : bought.because(Explanation.of(round.tied().size(), "budgeting.tied", ids(round.tied())));
        }

        private Explanation unbought(int project) {
            BigDecimal cost = election().projects().get(project).cost();
            if (!scores.isSupported(project)) {
                return Explanation.of(0, "budgeting.unsupported", id(project));
            }
            double left = leftOfSupporters(project).toDouble();
            return Explanation.of(left, "budgeting.unaffordable", id(project), cost, left);
        }

        private Fraction leftOfSupporters(int project) {
            BigInteger left = BigInteger.ZERO;
            for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
                int voter = scores.voterOf[entry];
                if (!run.isSpent(voter)) {
                    left = left.add(run.purse(voter).multiply(scores.exactWeight[voter]));
                }
            }
            return Fraction.of(left, moneyDenominator());
        }

        private String id(int project) {
            return election().projects().get(project).id();
        }

        private String ids(List<Integer> projects) {
            return String.join(", ", projects.stream().map(this::id).toList());
        }

        @Override
        public String toString() {
            return explanation().text(Locale.ENGLISH);
        }
    }

    /**
     * @throws InputRefused if the completion would need too many steps because the currency's unit is small beside the budget
     */
    public static Result of(Election election, Utility utility, Completion completion) {
        Scores scores = new Scores(election, utility);
        SharesRun run = run(scores, 0);
        if (completion == Completion.NONE) {
            return new Result(scores, run, utility, completion, 0);
        }
        long steps = 0;
        long looks = 0;
        int width = 1;
        int pause = 0;
        int failures = 0;
        while (leavesOut(scores, run)) {
            looks += scores.voterOf.length + scores.voters;
            if (looks > MOST_LOOKS) {
                throw new InputRefused(
                        "completion",
                        "add1 after " + steps + " steps of 1",
                        "steps of one unit are too small for this budget and so many ballots",
                        "state budget and costs in a larger unit, for instance thousands");
            }
            if (width > 1 && pause == 0) {
                if (changesNothing(scores, run, steps + 1, steps + width)) {
                    steps += width;
                    width = Math.min(2 * width, WIDEST_BAND);
                    failures = 0;
                    continue;
                }
                width /= 2;
                failures++;
                pause = Math.min(1 << Math.min(failures, 6), LONGEST_PAUSE);
            }
            SharesRun next = run(scores, steps + 1);
            if (next.cost().compareTo(scores.exactBudget) > 0) {
                break;
            }
            pause = Math.max(0, pause - 1);
            width = Math.max(width, 2);
            steps++;
            run = next;
        }
        return new Result(scores, run(scores, steps), utility, completion, steps);
    }

    private static SharesRun run(Scores scores, long steps) {
        return SharesRun.with(scores, share(scores, steps), scores.exactWeights.multiply(scores.unitOfWeight));
    }

    private static BigInteger share(Scores scores, long steps) {
        return scores.exactBudget
                .multiply(scores.unitOfWeight)
                .add(scores.unitOfMoney.multiply(scores.exactWeights).multiply(BigInteger.valueOf(steps)));
    }

    /** Whether every share from one number of steps to the other buys the same as the run. */
    private static boolean changesNothing(Scores scores, SharesRun run, long from, long to) {
        BigInteger denominator = scores.exactWeights.multiply(scores.unitOfWeight);
        Optional<BitSet> selection = ShareBand.selection(
                scores,
                Fraction.of(share(scores, from), denominator).toDouble(),
                Fraction.of(share(scores, to), denominator).toDouble());
        BitSet before = new BitSet();
        run.purchases().stream()
                .filter(purchase -> scores.exactCost[purchase.project()].signum() > 0)
                .forEach(purchase -> before.set(purchase.project()));
        return selection.isPresent() && selection.get().equals(before);
    }

    /** Whether a supported project that was not bought would fit into the money left. */
    private static boolean leavesOut(Scores scores, SharesRun run) {
        BigInteger left = scores.exactBudget.subtract(run.cost());
        for (int p = 0; p < scores.projects; p++) {
            if (scores.isSupported(p) && !run.bought(p) && scores.exactCost[p].compareTo(left) <= 0) {
                return true;
            }
        }
        return false;
    }
}
