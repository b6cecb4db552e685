package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads figures as people do, in Indonesian or English.
 *
 * <p>Where a figure is shortened for the eye it is rounded half up; an amount in full is never shortened. What is
 * unknown is written in the words of the caller and never as zero. Reading follows the marks of the language, and
 * refuses a text that could mean two things.
 */
public final class Figures {

    private static final int POWER_OF_BILLION = 9;
    private static final int SHORT_DECIMALS = 2;
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final Language language;
    private final FigureReader reader;

    public Figures(Locale locale) {
        language = Language.of(locale);
        reader = new FigureReader(language);
    }

    /** {@code orUnknown(cost, figures::money, "Belum diketahui")}. */
    public <T> String orUnknown(@Nullable T value, Function<? super T, String> writer, String unknown) {
        return value == null ? unknown : writer.apply(value);
    }

    /** In full: {@code Rp7.950.000.000}, {@code -Rp50.000.000}; sen only where there are any. */
    public String money(Money money) {
        BigDecimal amount = money.amount().abs();
        String mark = money.isInRupiah() ? "Rp" : money.currency() + " ";
        String digits = language.write(hasDecimals(amount) ? amount : amount.setScale(0, RoundingMode.UNNECESSARY));
        return (money.isNegative() ? "-" : "") + mark + digits;
    }

    /** {@code 7,95} for a picture or a column that names billions of rupiah in its heading. */
    public String billions(Money money) {
        return number(money.amount().movePointLeft(POWER_OF_BILLION), SHORT_DECIMALS);
    }

    /** All decimals that the value has: {@code 1.234,5}. */
    public String number(BigDecimal value) {
        return language.writeShortest(value);
    }

    public String number(long value) {
        return language.write(BigDecimal.valueOf(value));
    }

    /** Rounded to exactly these decimals, so that a column stands under its comma: {@code 9,00}. */
    public String number(BigDecimal value, int decimals) {
        return language.write(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** {@code 53 %} or {@code 12,5 %}: rounded to at most these decimals. */
    public String percent(Share share, int atMostDecimals) {
        BigInteger hundredfold = share.numerator().multiply(BigInteger.valueOf(100));
        return percentSign(new BigDecimal(hundredfold)
                .divide(new BigDecimal(share.denominator()), atMostDecimals, RoundingMode.HALF_UP));
    }

    /** The same for a ratio that may leave the range of a share, where 1 is the whole. */
    public String percent(BigDecimal ratio, int atMostDecimals) {
        return percentSign(ratio.movePointRight(2).setScale(atMostDecimals, RoundingMode.HALF_UP));
    }

    /** {@code 24 November 2026}. */
    public String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code Selasa, 24 November 2026}. */
    public String dateWithWeekday(LocalDate date) {
        return "%s, %s".formatted(language.weekday(date.getDayOfWeek().getValue()), date(date));
    }

    /** {@code 24 November}, where the year is plain. */
    public String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + language.month(date.getMonthValue());
    }

    /** {@code 24 November 2026 pukul 10.12 WIB}. */
    public String dateTime(Instant instant, ZoneId zone) {
        String at = language == Language.ENGLISH ? "at" : "pukul";
        return "%s %s %s".formatted(date(LocalDate.ofInstant(instant, zone)), at, time(instant, zone));
    }

    /** {@code 10.12 WIB}; a zone outside Indonesia by its distance from UTC. */
    public String time(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        char mark = language == Language.ENGLISH ? ':' : '.';
        return twoDigits(local.getHour()) + mark + twoDigits(local.getMinute()) + " " + zoneWord(local);
    }

    /** {@code 3 hari kerja}. */
    public String workingDays(long days) {
        if (language == Language.INDONESIAN) {
            return number(days) + " hari kerja";
        }
        return number(days) + (days == 1 ? " working day" : " working days");
    }

    /**
     * Rupiah as typed: {@code 15.000.000.000}, {@code Rp 15.000.000.000,50}, {@code 15000000000}, {@code 7,95 miliar};
     * in English {@code 15,000,000,000.50} or {@code 7.95 billion}.
     *
     * <p>Refused are marks of the other language, more than two decimals, exponents, amounts beyond 10^15 and, with a
     * word, three digits behind a single mark: 7,955 miliar is 7.955 miliar to another reader.
     */
    public Reading<Money> readMoney(String text) {
        return reader.money(text);
    }

    /** A plain number as typed: {@code 1.234,5}. A single decimal mark before just three digits is refused. */
    public Reading<BigDecimal> readNumber(String text) {
        return reader.number(text);
    }

    private String percentSign(BigDecimal hundredfold) {
        return number(hundredfold) + (language == Language.ENGLISH ? "%" : " %");
    }

    private static boolean hasDecimals(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0;
    }

    private static String twoDigits(int value) {
        return (value < 10 ? "0" : "") + value;
    }

    private static String zoneWord(ZonedDateTime local) {
        String word = ZONES.get(local.getZone().getId());
        return word == null
                ? DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT).format(local)
                : word;
    }
}
