package id.sekber.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that a secretariat coded itself.
 *
 * @param coderName who saved it last
 * @param archivedOn the day it was taken off the shelf; null while it stands there
 */
public record OwnCase(
        Case known,
        int version,
        UUID coder,
        String coderName,
        Instant savedAt,
        @Nullable LocalDate archivedOn) {

    public boolean archived() {
        return archivedOn != null;
    }

    public CaseForm form() {
        return CaseForm.of(known, version);
    }
}
