package id.sekber.agreements;

import java.time.LocalDate;

/** An agreement in a list. */
public record AgreementSummary(
        String number,
        AgreementKind kind,
        String title,
        String decision,
        LocalDate begins,
        LocalDate ends,
        int numbersMissing) {}
