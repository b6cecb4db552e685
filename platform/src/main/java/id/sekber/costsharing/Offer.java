package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A division of the cost that was put to the members. Its amounts are frozen; what they rest on is kept too.
 *
 * @param keyCode the key that was chosen
 * @param key the same in the words of that day; empty for offers made before keys were kept so
 * @param amounts what the key asks of each, in the order of the sheet
 * @param rebaseOn when the figures behind the key are to be looked at again
 * @param proposal number of the proposal that puts it
 * @param decision number of the decision that adopted it; null as long as there is none
 */
public record Offer(
        UUID id,
        String keyCode,
        Optional<FrozenKey> key,
        CostSheet sheet,
        List<Money> amounts,
        List<Compensation> compensations,
        LocalDate rebaseOn,
        String proposal,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        Instant madeAt) {

    /** How decisions name what an offer's proposal is about. */
    public static final String SUBJECT = "costsharing";

    public Offer {
        amounts = List.copyOf(amounts);
        compensations = List.copyOf(compensations);
    }

    public boolean adopted() {
        return decision != null;
    }

    /** The division as offered: the frozen amounts and what is paid after the compensations, judged on the sheet. */
    Division.Divided divided(Key key) {
        Workbench workbench = sheet.workbench();
        Division now = workbench.divide(key);
        List<Money> net = net(sheet.sharers(), amounts, compensations);
        Division.Divided byKey =
                now instanceof Division.Divided divided && divided.byKey().equals(amounts)
                        ? divided
                        : frozen(key, workbench);
        return Division.adjusted(byKey, net, inWords(sheet.sharers(), compensations), workbench.judge(net));
    }

    /** The amounts stand even where the key would no longer give them. */
    private Division.Divided frozen(Key key, Workbench workbench) {
        List<Reason> because = sheet.sharers().stream()
                .map(sharer -> Reason.of("costsharing.because.frozen", proposal))
                .toList();
        return new Division.Divided(
                key, amounts, amounts, because, List.of(), workbench.judge(amounts), Optional.empty());
    }

    /** What each pays in the end: its amount, more what it gives, less what it gets. */
    static List<Money> net(List<Sharer> sharers, List<Money> amounts, List<Compensation> compensations) {
        List<Money> net = new ArrayList<>(amounts);
        for (Compensation compensation : compensations) {
            int payer = Coalitions.place(compensation.payer(), sharers).orElseThrow();
            int receiver = Coalitions.place(compensation.receiver(), sharers).orElseThrow();
            net.set(payer, net.get(payer).plus(compensation.amount()));
            net.set(receiver, net.get(receiver).minus(compensation.amount()));
        }
        return net;
    }

    static List<Reason> inWords(List<Sharer> sharers, List<Compensation> compensations) {
        return compensations.stream()
                .map(compensation -> Reason.of(
                        compensation.isInKind() ? "costsharing.compensation.inKind" : "costsharing.compensation.money",
                        name(compensation.payer(), sharers),
                        name(compensation.receiver(), sharers),
                        compensation.amount(),
                        compensation.ground(),
                        compensation.inKind()))
                .toList();
    }

    private static String name(String code, List<Sharer> sharers) {
        return Coalitions.place(code, sharers)
                .map(place -> sharers.get(place).shortName())
                .orElse(code);
    }
}
