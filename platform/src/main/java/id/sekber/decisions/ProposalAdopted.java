package id.sekber.decisions;

import java.time.LocalDate;
import java.util.UUID;

/** The members consented. Published within the transaction that records the decision. */
public record ProposalAdopted(
        UUID secretariat, UUID proposal, Subject subject, UUID decision, String decisionNumber, LocalDate decidedOn) {}
