package id.sekber.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A programme in a list. */
public record ProgrammeSummary(
        UUID id,
        String number,
        String title,
        List<Party> parties,
        String challengeNumber,
        String challengeTitle,
        LocalDate begunOn) {

    public ProgrammeSummary {
        parties = List.copyOf(parties);
    }
}
