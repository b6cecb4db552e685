package id.sekber.costsharing;

import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.Harm;
import id.sekber.vocabulary.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The no-harm test of a division: how each sharer does against acting alone, and which coalitions would rather leave.
 *
 * <p>Two different tests. Nobody is harmed if no sharer pays more than alone; nothing wavers if no coalition pays more than
 * it would on its own. Differences within the tolerance of the analysis (a rupiah in a billion) are none.
 *
 * @param wavering coalitions of two or more that would do better on their own, worst first
 */
public record Judgement(List<Standing> standings, Verdict verdict, List<Complaint> wavering) {

    public Judgement {
        standings = List.copyOf(standings);
        wavering = List.copyOf(wavering);
    }

    /** Tarigan's matrix, generalised: only if all gain is it cooperation. */
    public enum Verdict {
        COOPERATION,
        HARMONY,
        CONFLICT,
        INJUSTICE;

        public String messageKey() {
            return "costsharing.verdict." + name();
        }
    }

    /** How one sharer does. */
    public enum State {
        SAFE,
        WAVERING,
        NEUTRAL,
        HARMED;

        public String messageKey() {
            return "costsharing.state." + name();
        }
    }

    /** A coalition and how much cheaper it would be on its own; negative where it is better off with all. */
    public record Complaint(int coalition, Money excess) {}

    /**
     * @param gain what the sharer saves against acting alone; negative is harm
     * @param worst of all coalitions with this sharer the one that gains least from the whole
     */
    public record Standing(Sharer sharer, Money alone, Money pays, Money gain, State state, Complaint worst) {

        public boolean harmed() {
            return state == State.HARMED;
        }
    }

    static Judgement of(CostTable table, List<Sharer> sharers, List<Money> amounts) {
        CostGame game = table.game(sharers.stream().map(Sharer::name).toList());
        double[] paid = amounts.stream()
                .mapToDouble(money -> money.amount().doubleValue())
                .toArray();
        Harm harm = Harm.of(game, Allocation.proposed(game, paid));
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < sharers.size(); i++) {
            standings.add(
                    standing(table, sharers.get(i), i, amounts, harm.members().get(i), game.tolerance()));
        }
        return new Judgement(standings, verdict(harm.verdict()), wavering(table, amounts, game.tolerance()));
    }

    private static Standing standing(
            CostTable table, Sharer sharer, int place, List<Money> amounts, Harm.Member member, double tolerance) {
        Complaint worst = member.worstCoalition()
                .map(objection ->
                        complaint(table, amounts, (int) objection.coalition().members()))
                .orElseThrow();
        State state = switch (member.effect()) {
            case HARMED -> State.HARMED;
            case NEUTRAL -> State.NEUTRAL;
            case GAINS -> leaves(worst, tolerance) ? State.WAVERING : State.SAFE;
        };
        Money alone = table.alone(place);
        Money pays = amounts.get(place);
        return new Standing(sharer, alone, pays, alone.minus(pays), state, worst);
    }

    private static Verdict verdict(Harm.Verdict verdict) {
        return switch (verdict) {
            case ALL_GAIN -> Verdict.COOPERATION;
            case ALL_NEUTRAL -> Verdict.HARMONY;
            case ALL_HARMED -> Verdict.CONFLICT;
            case MIXED -> Verdict.INJUSTICE;
        };
    }

    private static List<Complaint> wavering(CostTable table, List<Money> amounts, double tolerance) {
        return IntStream.range(1, table.all())
                .filter(coalition -> Integer.bitCount(coalition) > 1)
                .mapToObj(coalition -> complaint(table, amounts, coalition))
                .filter(complaint -> leaves(complaint, tolerance))
                .sorted((one, other) -> other.excess().compareTo(one.excess()))
                .toList();
    }

    private static boolean leaves(Complaint complaint, double tolerance) {
        return complaint.excess().amount().doubleValue() > tolerance;
    }

    private static Complaint complaint(CostTable table, List<Money> amounts, int coalition) {
        Money paid = Money.sumInRupiah(IntStream.range(0, amounts.size())
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToObj(amounts::get)
                .toList());
        return new Complaint(coalition, paid.minus(table.of(coalition)));
    }

    public List<Standing> harmed() {
        return standings.stream().filter(Standing::harmed).toList();
    }

    public boolean nobodyHarmed() {
        return harmed().isEmpty();
    }

    /** Nobody harmed and no coalition better off on its own: the division lies in the core. */
    public boolean safe() {
        return nobodyHarmed() && wavering.isEmpty();
    }

    public Optional<Complaint> worst() {
        return wavering.stream().findFirst();
    }
}
