package id.sekber.portfolio;

import id.sekber.vocabulary.Money;

/** A choice in a list. */
public record ChoiceSummary(
        String number,
        String title,
        int year,
        Money budget,
        int candidates,
        int released,
        boolean releasedByOwn,
        boolean open) {}
