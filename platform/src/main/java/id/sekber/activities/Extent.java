package id.sekber.activities;

import java.time.LocalDate;

/** How many activities a programme has, and from when to when; the days say nothing where there is none. */
public record Extent(int activities, LocalDate firstDay, LocalDate lastDay) {

    static final Extent NONE = new Extent(0, LocalDate.EPOCH, LocalDate.EPOCH);
}
