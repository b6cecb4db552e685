package id.sekber.metering;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * A new meter as typed.
 *
 * @param programme number of a programme
 * @param unit name of a {@link Unit}
 * @param member code of a member, or empty for all
 */
public record MeterForm(String code, String name, String programme, String unit, String member, String place) {

    public static final MeterForm EMPTY = new MeterForm("", "", "", "", "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 300;

    static Optional<Unit> unit(String name) {
        return Arrays.stream(Unit.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    Problems problems() {
        return Problems.NONE
                .unless(
                        code.matches("[A-Z0-9][A-Z0-9-]{1,29}"),
                        "kode",
                        "metering.meter.code.form",
                        code.isBlank() ? "-" : code)
                .unless(!name.isBlank(), "nama", "metering.meter.name.missing")
                .unless(name.length() <= LONGEST_NAME, "nama", "metering.text.long", name.length(), LONGEST_NAME)
                .unless(!programme.isEmpty(), "program", "metering.programme.missing")
                .unless(unit(unit).isPresent(), "satuan", "metering.unit.missing")
                .unless(place.length() <= LONGEST_PLACE, "tempat", "metering.text.long", place.length(), LONGEST_PLACE);
    }
}
