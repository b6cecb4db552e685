package id.sekber.decisions;

import java.time.LocalDate;

/** A decision in a list. */
public record DecisionSummary(String number, String title, LocalDate decidedOn, int actions, int pending) {}
