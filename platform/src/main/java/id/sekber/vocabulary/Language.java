package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks and words of figures, written down here because those of the JDK change between its releases. */
enum Language {
    INDONESIAN(
            '.',
            ',',
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
            "Senin Selasa Rabu Kamis Jumat Sabtu Minggu"),
    ENGLISH(
            ',',
            '.',
            "January February March April May June July August September October November December",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /** Words for powers of ten; each means the same in both languages, so both are read in both. */
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("ribu", 3),
            Map.entry("rb", 3),
            Map.entry("thousand", 3),
            Map.entry("juta", 6),
            Map.entry("jt", 6),
            Map.entry("million", 6),
            Map.entry("miliar", 9),
            Map.entry("milyar", 9),
            Map.entry("billion", 9),
            Map.entry("triliun", 12),
            Map.entry("trillion", 12));

    private final char group;
    private final char decimal;
    private final String months;
    private final String weekdays;
    private final Pattern numeral;

    Language(char group, char decimal, String months, String weekdays) {
        this.group = group;
        this.decimal = decimal;
        this.months = months;
        this.weekdays = weekdays;
        this.numeral =
                Pattern.compile("(0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\%s\\d{3})+)(?:\\%s(\\d+))?".formatted(group, decimal));
    }

    static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    static Optional<Integer> power(String word) {
        return Optional.ofNullable(POWERS.get(word.toLowerCase(Locale.ROOT)));
    }

    Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    String month(int ofYear) {
        return word(months, ofYear);
    }

    String weekday(int ofWeek) {
        return word(weekdays, ofWeek);
    }

    /** All digits of the value, with this language's marks. */
    String write(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (value.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    /** The same without zeros at the end of the decimals. */
    String writeShortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return write(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** The value of an unsigned numeral in this language's marks, at the decimals that are written. */
    Optional<BigDecimal> read(String text) {
        Matcher parts = numeral.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = parts.group(1).replace(String.valueOf(group), "");
        String decimals = parts.group(2);
        return Optional.of(new BigDecimal(decimals == null ? whole : whole + "." + decimals));
    }

    private static String word(String words, int place) {
        return words.split(" ", -1)[place - 1];
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        return text.toString();
    }
}
