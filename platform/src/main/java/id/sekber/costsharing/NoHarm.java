package id.sekber.costsharing;

import id.sekber.results.Safeguard;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.util.List;

/** The rule of the network: no division is put to the members that leaves one of them worse off than alone, in money or beside it. */
final class NoHarm {

    private NoHarm() {}

    /** What a member did not agree to in writing; no compensation is looked at, for no money nets it. */
    static Problems beyondMoney(List<Safeguard> safeguards) {
        Problems problems = Problems.NONE;
        for (Safeguard safeguard : safeguards) {
            problems = problems.unless(!safeguard.harms(), "", "costsharing.harm.beyondMoney", safeguard.inWords());
        }
        return problems;
    }

    /**
     * What stands against a division: by its amounts and compensations, and by what the programme does to members beside money.
     */
    static Problems problems(
            CostSheet sheet, Division.Divided division, List<Compensation> compensations, List<Safeguard> safeguards) {
        return problems(sheet, division, compensations).and(beyondMoney(safeguards));
    }

    /** A division that harms needs a named compensation, and after the compensations nobody may be harmed. */
    static Problems problems(CostSheet sheet, Division.Divided division, List<Compensation> compensations) {
        Problems problems = Problems.NONE;
        List<Judgement.Standing> byKey = division.judgement().harmed();
        if (!byKey.isEmpty() && compensations.isEmpty()) {
            for (Judgement.Standing standing : byKey) {
                problems = problems.and(
                        "pembayar-1",
                        "costsharing.harm.needs-compensation",
                        standing.sharer().shortName(),
                        standing.gain().negated());
            }
            return problems;
        }
        List<Money> net = Offer.net(sheet.sharers(), division.byKey(), compensations);
        for (int i = 0; i < net.size(); i++) {
            problems = problems.unless(
                    !net.get(i).isNegative(),
                    "nilai-1",
                    "costsharing.harm.paid-for-joining",
                    sheet.sharers().get(i).shortName(),
                    net.get(i).negated());
        }
        for (Judgement.Standing standing : sheet.workbench().judge(net).harmed()) {
            boolean before = byKey.stream().anyMatch(each -> each.sharer().equals(standing.sharer()));
            problems = problems.and(
                    "nilai-1",
                    before ? "costsharing.harm.still" : "costsharing.harm.newly",
                    standing.sharer().shortName(),
                    standing.gain().negated());
        }
        return problems;
    }
}
