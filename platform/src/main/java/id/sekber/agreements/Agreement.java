package id.sekber.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The draft of an agreement.
 *
 * @param number as people quote it, such as {@code A-2026-001}
 * @param decision number of the decision on which it rests
 * @param scope one matter a line
 * @param funding where the parties take the cost from
 * @param changedAt when the text was last changed: the date of its files
 */
public record Agreement(
        UUID id,
        String number,
        AgreementKind kind,
        String decision,
        LocalDate decidedOn,
        String programme,
        String programmeTitle,
        String title,
        String object,
        String purpose,
        String scope,
        String funding,
        LocalDate begins,
        LocalDate ends,
        List<AgreementParty> parties,
        Instant changedAt,
        int version) {

    public Agreement {
        parties = List.copyOf(parties);
    }

    public long numbersMissing() {
        return parties.stream().filter(party -> party.number().isBlank()).count();
    }

    Agreement between(List<AgreementParty> found) {
        return new Agreement(
                id,
                number,
                kind,
                decision,
                decidedOn,
                programme,
                programmeTitle,
                title,
                object,
                purpose,
                scope,
                funding,
                begins,
                ends,
                found,
                changedAt,
                version);
    }
}
