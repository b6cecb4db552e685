package id.sekber.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a region as the Ministry of Home Affairs writes it: {@code 34}, {@code 34.71}, {@code 34.71.01}.
 *
 * <p>It is a text, never a number: {@code 14.10} is not {@code 14.1}.
 */
public record RegionCode(String text) implements Comparable<RegionCode> {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d(\\.(?!00)\\d{2}){0,2}");
    private static final int LENGTH_OF_STEP = 3;

    public RegionCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a region code; write two digits for each level with dots, such as 34, 34.71 or 34.71.01."
                            .formatted(text));
        }
    }

    public static RegionCode of(String text) {
        return new RegionCode(text);
    }

    /** For codes that people write, in a form or a file. */
    public static Reading<RegionCode> read(String text) {
        String code = text.strip();
        return FORM.matcher(code).matches()
                ? Reading.read(new RegionCode(code))
                : Reading.refused(Reason.of("vocabulary.region.code", Quote.of(text)));
    }

    public RegionLevel level() {
        return switch (text.length() / LENGTH_OF_STEP) {
            case 0 -> RegionLevel.PROVINCE;
            case 1 -> RegionLevel.REGENCY_OR_CITY;
            default -> RegionLevel.DISTRICT;
        };
    }

    /** The region one level up; a province has none. */
    public Optional<RegionCode> parent() {
        return level() == RegionLevel.PROVINCE
                ? Optional.empty()
                : Optional.of(new RegionCode(text.substring(0, text.length() - LENGTH_OF_STEP)));
    }

    public RegionCode province() {
        return new RegionCode(text.substring(0, 2));
    }

    /** Whether this region lies in the other; each region lies within itself. */
    public boolean isWithin(RegionCode other) {
        return equals(other) || text.startsWith(other.text + ".");
    }

    @Override
    public int compareTo(RegionCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
