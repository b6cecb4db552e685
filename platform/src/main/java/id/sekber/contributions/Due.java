package id.sekber.contributions;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one member owes in one instalment.
 *
 * @param note number of the note that asks for it; null while none was sent
 * @param entry number of the entry that books it as owed; null with the note
 */
public record Due(
        UUID id,
        String levy,
        String programme,
        int year,
        String member,
        String memberName,
        int memberOrdinal,
        int instalment,
        LocalDate on,
        Money amount,
        @Nullable String note,
        @Nullable LocalDate sentOn,
        @Nullable String entry,
        List<Payment> payments,
        int version) {

    public enum State {
        PLANNED("mute", "none"),
        AWAITED("wait", "wait"),
        OVERDUE("bad", "late"),
        PAID("ok", "ok");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "contributions.state." + name();
        }
    }

    /**
     * @param entry number of the entry that books it
     * @param reversal number of the entry that took it back; null while it stands
     */
    public record Payment(
            UUID id,
            LocalDate on,
            Money amount,
            String reference,
            String entry,
            @Nullable String reversal) {

        public boolean stands() {
            return reversal == null;
        }
    }

    public Due {
        payments = List.copyOf(payments);
    }

    Due with(List<Payment> paid) {
        return new Due(
                id,
                levy,
                programme,
                year,
                member,
                memberName,
                memberOrdinal,
                instalment,
                on,
                amount,
                note,
                sentOn,
                entry,
                paid,
                version);
    }

    public Money paid() {
        return Money.sumInRupiah(
                payments.stream().filter(Payment::stands).map(Payment::amount).toList());
    }

    public Money left() {
        return amount.minus(paid());
    }

    public boolean sent() {
        return sentOn != null;
    }

    public State state(LocalDate today) {
        if (!sent()) {
            return State.PLANNED;
        }
        if (left().isZero()) {
            return State.PAID;
        }
        return on.isBefore(today) ? State.OVERDUE : State.AWAITED;
    }
}
