package id.sekber.portfolio;

import id.sekber.vocabulary.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes that one year's common budget cannot all pay for, each whole or not at all. */
public record Choice(
        UUID id,
        String number,
        String title,
        int year,
        Money budget,
        List<Candidate> candidates,
        @Nullable Instant closedAt,
        int version) {

    public static final int MOST_POINTS = 10;

    /** A programme with what it costs in that year. */
    public record Candidate(UUID programme, String number, String title, Money cost) {}

    public Choice {
        candidates = List.copyOf(candidates);
    }

    public boolean open() {
        return closedAt == null;
    }

    public Money asked() {
        return Money.sumInRupiah(candidates.stream().map(Candidate::cost).toList());
    }
}
