package id.sekber.analysis.budgeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An election in whole numbers: costs, weights and scores each times a power of ten of their own. An entry is one project on one ballot; the
 * entries of a project stand together. Beside each whole number stands its double, for a first look.
 *
 * <p>A score is what the ballot says, or 1 where only support counts; utility is score times {@link #factor}. Projects of no cost and
 * projects that nobody supports have entries too, or none; whoever buys must see to them.
 */
final class Scores {

    final Election election;
    final int projects;
    final int voters;

    /** Entries of project p are those from first[p] up to first[p + 1]. */
    final int[] first;

    final int[] voterOf;
    final double[] score;
    final double[] weighted;
    final double[] weight;
    final double[] cost;
    final double[] factor;
    final BigInteger[] exactCost;
    final BigInteger[] exactWeight;

    /** Utility of a project per point of score. */
    final BigInteger[] exactFactor;

    final BigInteger exactBudget;
    final BigInteger exactWeights;

    /** One unit of the currency, and one unit of weight, in the whole numbers. */
    final BigInteger unitOfMoney;

    final BigInteger unitOfWeight;
    final BigInteger unitOfScore;

    private final BigInteger[] exactScore;

    /** Weight times score where that is small enough, -1 elsewhere. */
    private final long[] smallWeighted;

    private final int[] firstOfVoter;
    private final int[] entriesOfVoters;
    private final int[] projectOf;

    Scores(Election election, Utility utility) {
        this.election = election;
        projects = election.projects().size();
        voters = election.voters().size();
        List<BigDecimal> costs = election.projects().stream().map(Project::cost).toList();
        List<BigDecimal> weights = election.voters().stream().map(Voter::weight).toList();
        int moneyDigits = Math.max(decimals(costs), decimals(List.of(election.budget())));
        int weightDigits = decimals(weights);
        unitOfMoney = BigInteger.TEN.pow(moneyDigits);
        unitOfWeight = BigInteger.TEN.pow(weightDigits);
        exactCost = whole(costs, moneyDigits);
        exactBudget = whole(List.of(election.budget()), moneyDigits)[0];
        exactWeight = whole(weights, weightDigits);
        exactWeights = Arrays.stream(exactWeight).reduce(BigInteger.ZERO, BigInteger::add);
        boolean stated = utility == Utility.STATED;
        int scoreDigits = stated
                ? election.voters().stream()
                        .mapToInt(voter -> decimals(voter.utilities().values()))
                        .max()
                        .orElse(0)
                : 0;
        unitOfScore = BigInteger.TEN.pow(scoreDigits);
        exactFactor = new BigInteger[projects];
        for (int p = 0; p < projects; p++) {
            exactFactor[p] = utility == Utility.COST ? exactCost[p] : BigInteger.ONE;
        }
        int[] counts = new int[projects + 1];
        firstOfVoter = new int[voters + 1];
        Map<String, Integer> number = numbers(election.projects());
        count(number, counts);
        first = new int[projects + 1];
        for (int p = 0; p < projects; p++) {
            first[p + 1] = first[p] + counts[p];
        }
        int entries = first[projects];
        voterOf = new int[entries];
        projectOf = new int[entries];
        exactScore = new BigInteger[entries];
        smallWeighted = new long[entries];
        entriesOfVoters = new int[entries];
        score = new double[entries];
        weighted = new double[entries];
        fill(number, stated, scoreDigits);
        weight = doubles(exactWeight);
        cost = doubles(exactCost);
        factor = doubles(exactFactor);
    }

    private static Map<String, Integer> numbers(List<Project> projects) {
        Map<String, Integer> number = new HashMap<>();
        for (int p = 0; p < projects.size(); p++) {
            number.put(projects.get(p).id(), p);
        }
        return number;
    }

    private void count(Map<String, Integer> number, int[] counts) {
        for (int i = 0; i < voters; i++) {
            int supported = 0;
            for (Map.Entry<String, BigDecimal> one :
                    election.voters().get(i).utilities().entrySet()) {
                if (one.getValue().signum() > 0) {
                    counts[Objects.requireNonNull(number.get(one.getKey()))]++;
                    supported++;
                }
            }
            firstOfVoter[i + 1] = firstOfVoter[i] + supported;
        }
    }

    private void fill(Map<String, Integer> number, boolean stated, int scoreDigits) {
        int[] next = first.clone();
        for (int i = 0; i < voters; i++) {
            int place = firstOfVoter[i];
            for (Map.Entry<String, BigDecimal> one :
                    election.voters().get(i).utilities().entrySet()) {
                if (one.getValue().signum() > 0) {
                    int p = Objects.requireNonNull(number.get(one.getKey()));
                    int entry = next[p]++;
                    entriesOfVoters[place++] = entry;
                    voterOf[entry] = i;
                    projectOf[entry] = p;
                    exactScore[entry] = stated ? whole(one.getValue(), scoreDigits) : BigInteger.ONE;
                    BigInteger product = exactScore[entry].multiply(exactWeight[i]);
                    smallWeighted[entry] = product.bitLength() < Long.SIZE - 1 ? product.longValue() : -1;
                    score[entry] = exactScore[entry].doubleValue();
                    weighted[entry] = product.doubleValue();
                }
            }
        }
    }

    boolean isSupported(int project) {
        return first[project] < first[project + 1];
    }

    int supporters(int project) {
        return first[project + 1] - first[project];
    }

    BigInteger exactScore(int entry) {
        return exactScore[entry];
    }

    /** Adds weight times score of an entry. */
    void addWeighted(int entry, ExactSum sum) {
        if (smallWeighted[entry] >= 0) {
            sum.add(smallWeighted[entry]);
        } else {
            sum.add(exactScore[entry].multiply(exactWeight[voterOf[entry]]));
        }
    }

    int ballotStart(int voter) {
        return firstOfVoter[voter];
    }

    int ballotEnd(int voter) {
        return firstOfVoter[voter + 1];
    }

    int entryOnBallot(int place) {
        return entriesOfVoters[place];
    }

    int projectOf(int entry) {
        return projectOf[entry];
    }

    /** Whether the first has the lexicographically earlier id. */
    boolean isEarlier(int project, int other) {
        return election.projects()
                        .get(project)
                        .id()
                        .compareTo(election.projects().get(other).id())
                < 0;
    }

    private static int decimals(Collection<BigDecimal> amounts) {
        int most = 0;
        for (BigDecimal amount : amounts) {
            if (amount.scale() > most) {
                most = Math.max(most, amount.stripTrailingZeros().scale());
            }
        }
        return most;
    }

    private static BigInteger[] whole(List<BigDecimal> amounts, int digits) {
        return amounts.stream().map(amount -> whole(amount, digits)).toArray(BigInteger[]::new);
    }

    private static BigInteger whole(BigDecimal amount, int digits) {
        return amount.movePointRight(digits).toBigIntegerExact();
    }

    private static double[] doubles(BigInteger[] numbers) {
        return Arrays.stream(numbers).mapToDouble(BigInteger::doubleValue).toArray();
    }
}
