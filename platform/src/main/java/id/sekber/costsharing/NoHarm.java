package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.util.List;

/** The rule of the network: no division is put to the members that leaves one of them worse off than alone. */
final class NoHarm {

    private NoHarm() {}

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
