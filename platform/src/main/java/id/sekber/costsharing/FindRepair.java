package id.sekber.costsharing;

import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.SidePayments;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the analysis for the least compensations, and holds them against the exact amounts. */
final class FindRepair {

    private static final int WHOLE_RUPIAH = 1;

    private final Workbench workbench;
    private final Division.Divided divided;

    FindRepair(Workbench workbench, Division.Divided divided) {
        this.workbench = workbench;
        this.divided = divided;
    }

    /** @param ground why it is owed, as it is to stand in the proposal; names the receiver */
    Repair with(Money floor, boolean stable, Function<Sharer, String> ground) {
        CostGame game = workbench
                .table()
                .game(workbench.sharers().stream().map(Sharer::name).toList());
        double[] paid = divided.byKey().stream()
                .mapToDouble(money -> money.amount().doubleValue())
                .toArray();
        SidePayments.Answer answer = SidePayments.least(
                game,
                Allocation.proposed(game, paid),
                floor.amount().doubleValue(),
                WHOLE_RUPIAH,
                stable ? SidePayments.Aim.STABLE : SidePayments.Aim.GAIN);
        return answer instanceof SidePayments.Found found
                ? found(found, floor, stable, ground)
                : impossible((SidePayments.Impossible) answer, floor, stable);
    }

    private Repair found(SidePayments.Found found, Money floor, boolean stable, Function<Sharer, String> ground) {
        List<Sharer> sharers = workbench.sharers();
        List<Compensation> compensations = found.payments().stream()
                .map(payment -> new Compensation(
                        sharers.get(payment.payer()).code(),
                        sharers.get(payment.receiver()).code(),
                        rupiah(payment.amount()),
                        "",
                        ground.apply(sharers.get(payment.receiver()))))
                .toList();
        List<Money> net = Offer.net(sharers, divided.byKey(), compensations);
        Division.Divided after =
                Division.adjusted(divided, net, Offer.inWords(sharers, compensations), workbench.judge(net));
        Money total = Money.sumInRupiah(
                compensations.stream().map(Compensation::amount).toList());
        Reason words = compensations.isEmpty()
                ? Reason.of("costsharing.repair.none", floor)
                : Reason.of(
                        stable ? "costsharing.repair.stable" : "costsharing.repair.gain",
                        total,
                        compensations.stream()
                                .map(Compensation::payer)
                                .distinct()
                                .count(),
                        floor);
        return new Repair(divided, Optional.of(after), compensations, total, words);
    }

    private Repair impossible(SidePayments.Impossible answer, Money floor, boolean stable) {
        Money saving = workbench.table().saving();
        Reason words = !answer.stable()
                ? Reason.of("costsharing.repair.unstable")
                : Reason.of(
                        stable ? "costsharing.repair.impossible.stable" : "costsharing.repair.impossible",
                        floor,
                        saving,
                        Money.rupiah(new BigDecimal(answer.most()).setScale(0, RoundingMode.FLOOR)));
        return new Repair(divided, Optional.empty(), List.of(), Money.rupiah(0), words);
    }

    private static Money rupiah(double amount) {
        return Money.rupiah(new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP));
    }
}
