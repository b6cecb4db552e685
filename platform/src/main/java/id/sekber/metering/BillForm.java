package id.sekber.metering;

import id.sekber.vocabulary.Problems;

/**
 * A bill as typed.
 *
 * @param programme number of a programme
 * @param until the last day whose readings it takes
 * @param on the day on which it is booked
 * @param provisional whether it takes readings that are still disputed
 */
public record BillForm(String programme, String until, String on, boolean provisional) {

    public static final BillForm EMPTY = new BillForm("", "", "", false);

    Problems problems() {
        return Problems.NONE
                .unless(!programme.isEmpty(), "program", "metering.programme.missing")
                .unless(
                        ReadingForm.day(until).isPresent(),
                        "sampai",
                        "metering.date.form",
                        until.isBlank() ? "-" : until)
                .unless(ReadingForm.day(on).isPresent(), "tanggal", "metering.date.form", on.isBlank() ? "-" : on);
    }
}
