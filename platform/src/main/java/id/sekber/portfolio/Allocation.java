package id.sekber.portfolio;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.budgeting.Completion;
import id.sekber.analysis.budgeting.Election;
import id.sekber.analysis.budgeting.EqualShares;
import id.sekber.analysis.budgeting.Greedy;
import id.sekber.analysis.budgeting.Project;
import id.sekber.analysis.budgeting.Utility;
import id.sekber.analysis.budgeting.Voter;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Shares;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one method would buy with the budget, in the order of buying, and what each member gets.
 *
 * <p>Equal shares: each member controls the same part of the budget, which then grows in equal steps as long as the money lasts. Greedy:
 * the most points for a rupiah first, whoever gives them. Amounts go to the kernel in millions of rupiah, exactly.
 *
 * @param explanation why each was bought, or not, with ties
 */
public record Allocation(Method method, List<Bought> bought, List<Gain> gains, Money spent, Explanation explanation) {

    private static final int DIGITS_OF_A_MILLION = 6;
    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    /** How it is chosen. */
    public enum Method {
        EQUAL_SHARES,
        GREEDY;

        public String messageKey() {
            return "portfolio.method." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param tied those that did as well and stood back because their number comes later */
    public record Bought(Choice.Candidate candidate, List<Choice.Candidate> tied) {

        public Bought {
            tied = List.copyOf(tied);
        }
    }

    /**
     * @param points what the programmes bought are worth to the member
     * @param all what all programmes are worth to it
     * @param controlled how much of the budget was spent on its behalf; nothing where the method does not tell
     */
    public record Gain(Member member, int points, int all, Money controlled) {

        /** In whole hundredths of what it could get. */
        public int percent() {
            return all == 0 ? 0 : (int) Math.round(100.0 * points / all);
        }
    }

    public Allocation {
        bought = List.copyOf(bought);
        gains = List.copyOf(gains);
    }

    /** Nobody gets nothing while another gets something. */
    public boolean leavesNobodyOut() {
        return gains.stream().allMatch(gain -> gain.points() > 0);
    }

    public List<Gain> leftOut() {
        return gains.stream().filter(gain -> gain.points() == 0).toList();
    }

    static List<Allocation> of(Choice choice, Map<Member, Valuation> valuations) {
        Election election = election(choice, valuations);
        return List.of(equalShares(choice, valuations, election), greedy(choice, valuations, election));
    }

    private static Election election(Choice choice, Map<Member, Valuation> valuations) {
        List<Voter> voters = new ArrayList<>();
        valuations.forEach((member, valuation) -> {
            Map<String, BigDecimal> points = new LinkedHashMap<>();
            for (Choice.Candidate candidate : choice.candidates()) {
                points.put(id(candidate), BigDecimal.valueOf(valuation.of(candidate)));
            }
            voters.add(new Voter(member.name(), BigDecimal.ONE, points));
        });
        return new Election(
                millions(choice.budget()),
                choice.candidates().stream()
                        .map(candidate -> new Project(id(candidate), millions(candidate.cost())))
                        .toList(),
                voters);
    }

    /** The kernel settles ties by it and explains with it. */
    private static String id(Choice.Candidate candidate) {
        return candidate.number() + " " + candidate.title();
    }

    private static BigDecimal millions(Money money) {
        return money.amount().movePointLeft(DIGITS_OF_A_MILLION);
    }

    private static Allocation equalShares(Choice choice, Map<Member, Valuation> valuations, Election election) {
        EqualShares.Result result = EqualShares.of(election, Utility.STATED, Completion.ADD1);
        Map<Integer, List<BigDecimal>> paid = new LinkedHashMap<>();
        for (int voter = 0; voter < valuations.size(); voter++) {
            for (EqualShares.Payment payment : result.payments(voter)) {
                paid.computeIfAbsent(payment.project(), none -> zeros(valuations.size()))
                        .set(voter, payment.amount().toDecimal(DIGITS));
            }
        }
        List<Money> controlled = new ArrayList<>(zeroMoney(valuations.size()));
        paid.forEach((project, parts) -> {
            List<Money> split = choice.candidates().get(project).cost().splitBy(Shares.ofWeights(parts));
            for (int voter = 0; voter < controlled.size(); voter++) {
                controlled.set(voter, controlled.get(voter).plus(split.get(voter)));
            }
        });
        List<Bought> bought = result.rounds().stream()
                .map(round -> bought(choice, round.project(), round.tied()))
                .toList();
        return new Allocation(
                Method.EQUAL_SHARES,
                bought,
                gains(valuations, bought, controlled),
                spent(bought),
                result.explanation());
    }

    private static Allocation greedy(Choice choice, Map<Member, Valuation> valuations, Election election) {
        Greedy.Result result = Greedy.of(election, Utility.STATED);
        List<Bought> bought = result.rounds().stream()
                .filter(round -> !round.utilityPerCost().isZero())
                .map(round -> bought(choice, round.project(), round.tied()))
                .toList();
        return new Allocation(
                Method.GREEDY,
                bought,
                gains(valuations, bought, zeroMoney(valuations.size())),
                spent(bought),
                result.explanation());
    }

    private static Bought bought(Choice choice, int project, List<Integer> tied) {
        return new Bought(
                choice.candidates().get(project),
                tied.stream().map(each -> choice.candidates().get(each)).toList());
    }

    private static List<Gain> gains(Map<Member, Valuation> valuations, List<Bought> bought, List<Money> controlled) {
        List<Gain> gains = new ArrayList<>();
        valuations.forEach((member, valuation) -> gains.add(new Gain(
                member,
                bought.stream().mapToInt(each -> valuation.of(each.candidate())).sum(),
                valuation.points().values().stream().mapToInt(Integer::intValue).sum(),
                controlled.get(gains.size()))));
        gains.sort(Comparator.comparing(gain -> gain.member().ordinal()));
        return gains;
    }

    private static Money spent(List<Bought> bought) {
        return Money.sumInRupiah(
                bought.stream().map(each -> each.candidate().cost()).toList());
    }

    private static List<BigDecimal> zeros(int size) {
        List<BigDecimal> zeros = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            zeros.add(BigDecimal.ZERO);
        }
        return zeros;
    }

    private static List<Money> zeroMoney(int size) {
        List<Money> zeros = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            zeros.add(Money.rupiah(0));
        }
        return zeros;
    }
}
