package id.sekber.challenges;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A challenge in a list. */
public record ChallengeSummary(
        UUID id,
        String number,
        String title,
        LocalDate raisedOn,
        boolean open,
        int affected,
        @Nullable Severity worst,
        int evidence) {}
