package id.sekber.ledger;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry as the treasurer types it. The fields of a line bear its place, from 1. */
public record EntryForm(String on, String text, String programme, List<LineForm> lines) {

    /** Enough for an entry by hand; longer ones come from the capabilities that know why. */
    static final int MOST_LINES = 40;

    public EntryForm {
        lines = List.copyOf(lines);
    }

    public static EntryForm empty(LocalDate today, int lines) {
        return new EntryForm(
                today.toString(), "", "", java.util.Collections.nCopies(Math.min(lines, MOST_LINES), LineForm.EMPTY));
    }

    /** What it says, or why it cannot be understood; whether it may be booked is the ledger's to say. */
    Outcome<Posting> read(Figures figures) {
        Problems problems = Problems.NONE;
        List<Posting.Line> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineForm line = lines.get(i);
            if (!line.blank()) {
                Problems wrong = problems(line, i + 1);
                problems = problems.and(wrong);
                if (wrong.none()) {
                    Outcome<Posting.Line> outcome = line(line, i + 1, figures);
                    if (outcome instanceof Outcome.Refused<Posting.Line> refused) {
                        problems = problems.and(refused.problems());
                    } else {
                        read.add(((Outcome.Done<Posting.Line>) outcome).value());
                    }
                }
            }
        }
        Optional<LocalDate> day = RateForm.day(on);
        problems = problems.unless(day.isPresent(), "tanggal", "ledger.date.form", on.isBlank() ? "-" : on);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Posting(day.orElseThrow(), text.trim(), Posting.BY_HAND, "", null, read));
    }

    private static Problems problems(LineForm line, int place) {
        return Problems.NONE
                .unless(!line.account().isBlank(), "akun-" + place, "ledger.line.account.missing", place)
                .unless(
                        line.debit().isBlank() != line.credit().isBlank(),
                        "debit-" + place,
                        line.debit().isBlank() ? "ledger.line.amount.missing" : "ledger.line.amount.both",
                        place)
                .unless(
                        Currencies.read(line.currency()).isPresent(),
                        "mata-uang-" + place,
                        "ledger.currency.unknown",
                        line.currency().isBlank() ? "-" : line.currency());
    }

    private Outcome<Posting.Line> line(LineForm line, int place, Figures figures) {
        boolean debit = !line.debit().isBlank();
        Currency currency = Currencies.read(line.currency()).orElseThrow();
        Reading<Money> amount = Amounts.readPositive(debit ? line.debit() : line.credit(), currency, figures);
        return amount.fold(
                money -> Outcome.done(new Posting.Line(
                        line.account(),
                        debit ? money : money.negated(),
                        orNull(line.member()),
                        orNull(line.fund()),
                        orNull(programme))),
                reason -> Outcome.refused(Problems.NONE.and((debit ? "debit-" : "kredit-") + place, reason)));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
