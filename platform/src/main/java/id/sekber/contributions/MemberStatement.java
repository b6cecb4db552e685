package id.sekber.contributions;

import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that a member was asked for and paid, in order of days, with what it then owed. */
public record MemberStatement(Member member, List<Due> dues) {

    /**
     * @param asked what a note asked for; zero for a payment
     * @param paid what was paid; zero for a note
     * @param owed what the member owed after it
     */
    public record Line(
            LocalDate on, String levy, int instalment, String document, Money asked, Money paid, Money owed) {}

    private record Move(LocalDate on, Due due, String document, Money asked, Money paid) {}

    public MemberStatement {
        dues = List.copyOf(dues);
    }

    public List<Line> lines() {
        Money none = Money.rupiah(0);
        List<Move> moves = new ArrayList<>();
        for (Due due : dues) {
            LocalDate sent = due.sentOn();
            String note = due.note();
            if (sent != null && note != null) {
                moves.add(new Move(sent, due, note, due.amount(), none));
            }
            due.payments().stream()
                    .filter(Due.Payment::stands)
                    .forEach(payment ->
                            moves.add(new Move(payment.on(), due, payment.reference(), none, payment.amount())));
        }
        moves.sort(Comparator.comparing(Move::on));
        List<Line> lines = new ArrayList<>();
        Money owed = none;
        for (Move move : moves) {
            owed = owed.plus(move.asked()).minus(move.paid());
            lines.add(new Line(
                    move.on(),
                    move.due().levy(),
                    move.due().instalment(),
                    move.document(),
                    move.asked(),
                    move.paid(),
                    owed));
        }
        return lines;
    }

    public Money asked() {
        return Money.sumInRupiah(
                dues.stream().filter(Due::sent).map(Due::amount).toList());
    }

    public Money paid() {
        return Money.sumInRupiah(dues.stream().map(Due::paid).toList());
    }

    public Money owed() {
        return asked().minus(paid());
    }

    public Money overdue(LocalDate today) {
        return Money.sumInRupiah(dues.stream()
                .filter(due -> due.state(today) == Due.State.OVERDUE)
                .map(Due::left)
                .toList());
    }

    public List<Due> planned() {
        return dues.stream().filter(due -> !due.sent()).toList();
    }
}
