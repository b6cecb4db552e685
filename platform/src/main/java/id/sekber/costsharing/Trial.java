package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Shares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What someone wants to try on a key without changing any proposal.
 *
 * @param joint another joint cost
 * @param capPercent the largest part of the joint cost that one sharer pays, in percent
 * @param neverAboveAlone whether no sharer pays more than it would alone
 * @param credit a rebate for the sharer that hosts the facility, borne by the others in proportion to their shares
 */
record Trial(Optional<Money> joint, Optional<BigDecimal> capPercent, boolean neverAboveAlone, Optional<Credit> credit) {

    static final Trial NOTHING = new Trial(Optional.empty(), Optional.empty(), false, Optional.empty());

    record Credit(String host, Money amount) {}

    boolean changesNothing() {
        return equals(NOTHING);
    }

    /** With another joint cost nothing is known of what of it is built. */
    Workbench on(CostSheet sheet) {
        return joint.map(other -> new Workbench(sheet.costs().withJoint(other), sheet.sharers()))
                .orElseGet(sheet::workbench);
    }

    /** The division with caps and credit applied, judged anew; or why they cannot be. */
    Division adjust(Workbench workbench, Division division) {
        if (!(division instanceof Division.Divided divided)) {
            return division;
        }
        List<Money> amounts = new ArrayList<>(divided.amounts());
        List<Reason> done = new ArrayList<>();
        Optional<Reason> refused = collar(workbench, amounts, done).or(() -> credit(workbench, amounts, done));
        if (refused.isPresent()) {
            return new Division.NotPossible(division.key(), refused.get());
        }
        return done.isEmpty() ? division : Division.adjusted(divided, amounts, done, workbench.judge(amounts));
    }

    /** Cuts what lies above a cap and lets those below carry it in proportion to what they pay, until all fit. */
    private Optional<Reason> collar(Workbench workbench, List<Money> amounts, List<Reason> done) {
        List<Money> caps = caps(workbench.table());
        if (caps.isEmpty()) {
            return Optional.empty();
        }
        Money most = Money.sumInRupiah(caps);
        Money joint = workbench.table().joint();
        if (most.compareTo(joint) < 0) {
            return Optional.of(Reason.of("costsharing.trial.cap.tooLow", most, joint));
        }
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, amounts.size()).boxed().toList());
        List<Integer> cut = above(free, amounts, caps);
        while (!cut.isEmpty()) {
            for (int i : cut) {
                Sharer sharer = workbench.sharers().get(i);
                done.add(Reason.of("costsharing.trial.capped", sharer.shortName(), caps.get(i)));
                amounts.set(i, caps.get(i));
            }
            free.removeAll(cut);
            carry(amounts, free, joint);
            cut = above(free, amounts, caps);
        }
        return Optional.empty();
    }

    private static List<Integer> above(List<Integer> free, List<Money> amounts, List<Money> caps) {
        return free.stream()
                .filter(i -> amounts.get(i).compareTo(caps.get(i)) > 0)
                .toList();
    }

    /** Lets the free ones carry what the others leave of the joint cost. */
    private static void carry(List<Money> amounts, List<Integer> free, Money joint) {
        Money settled = Money.sumInRupiah(IntStream.range(0, amounts.size())
                .filter(i -> !free.contains(i))
                .mapToObj(amounts::get)
                .toList());
        List<BigDecimal> weights =
                free.stream().map(i -> amounts.get(i).amount()).toList();
        Shares shares =
                Shares.reasonAgainst(weights).isPresent() ? Shares.equal(free.size()) : Shares.ofWeights(weights);
        List<Money> parts = joint.minus(settled).splitBy(shares);
        for (int k = 0; k < free.size(); k++) {
            amounts.set(free.get(k), parts.get(k));
        }
    }

    /** The most that each may pay; empty where nothing is capped. */
    private List<Money> caps(CostTable table) {
        if (capPercent.isEmpty() && !neverAboveAlone) {
            return List.of();
        }
        Money joint = table.joint();
        Money general = capPercent
                .map(percent -> Money.rupiah(
                        joint.amount().multiply(percent).movePointLeft(2).setScale(0, RoundingMode.DOWN)))
                .orElse(joint);
        return table.alone().stream()
                .map(alone -> neverAboveAlone && alone.compareTo(general) < 0 ? alone : general)
                .toList();
    }

    private Optional<Reason> credit(Workbench workbench, List<Money> amounts, List<Reason> done) {
        if (credit.isEmpty()) {
            return Optional.empty();
        }
        List<Sharer> sharers = workbench.sharers();
        Money rebate = credit.get().amount();
        int host = IntStream.range(0, sharers.size())
                .filter(i -> sharers.get(i).code().equals(credit.get().host()))
                .findFirst()
                .orElseThrow();
        if (rebate.compareTo(amounts.get(host)) > 0) {
            return Optional.of(Reason.of(
                    "costsharing.trial.credit.tooHigh",
                    rebate,
                    sharers.get(host).shortName(),
                    amounts.get(host)));
        }
        amounts.set(host, amounts.get(host).minus(rebate));
        List<Integer> others = IntStream.range(0, amounts.size())
                .filter(i -> i != host)
                .boxed()
                .toList();
        carry(amounts, others, workbench.table().joint());
        done.add(Reason.of("costsharing.trial.credited", sharers.get(host).shortName(), rebate));
        return Optional.empty();
    }
}
