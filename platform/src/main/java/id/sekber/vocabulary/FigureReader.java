package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts and numbers as people type them, and refuses what could mean two things. */
final class FigureReader {

    private static final int LONGEST = 40;
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.TEN.pow(15);
    private static final BigDecimal EXAMPLE_AMOUNT = new BigDecimal(15_000_000_000L);
    private static final BigDecimal EXAMPLE_NUMBER = new BigDecimal("1234.5");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[-\\u2212]?)(?<numeral>[\\d.,]+)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>[-\\u2212]?) ?(?:(?:rp\\.?|idr) ?)?(?<after>[-\\u2212]?)(?<numeral>[\\d.,]*\\d)(?:,-{1,2}| ?(?<word>[a-z]+))?",
            Pattern.CASE_INSENSITIVE);

    private final Language language;

    FigureReader(Language language) {
        this.language = language;
    }

    Reading<BigDecimal> number(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return refused("vocabulary.number.empty");
        }
        Matcher parts = NUMBER.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return unreadableNumber(typed);
        }
        String numeral = parts.group("numeral");
        Optional<BigDecimal> value = language.read(numeral);
        if (value.isEmpty()) {
            return misreadNumber(typed, numeral);
        }
        Optional<BigDecimal> larger = language.other().read(numeral).filter(other -> other.compareTo(value.get()) > 0);
        if (larger.isPresent()) {
            return refused(
                    "vocabulary.number.ambiguous",
                    Quote.of(typed),
                    language.write(larger.get()),
                    language.write(value.get().setScale(value.get().scale() + 1)));
        }
        return Reading.read(signed(value.get(), parts.group("sign")));
    }

    Reading<Money> money(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return refused("vocabulary.money.empty");
        }
        Matcher parts = AMOUNT.matcher(text);
        if (text.length() > LONGEST
                || !parts.matches()
                || !(parts.group("before").isEmpty() || parts.group("after").isEmpty())) {
            return unreadableAmount(typed);
        }
        String word = parts.group("word");
        Reading<BigDecimal> value =
                word == null ? inFull(typed, parts.group("numeral")) : withWord(typed, parts.group("numeral"), word);
        return value.fold(
                amount -> checked(typed, signed(amount, parts.group("before") + parts.group("after"))),
                Reading::refused);
    }

    private Reading<BigDecimal> inFull(String typed, String numeral) {
        Optional<BigDecimal> value = language.read(numeral);
        boolean groupsLikeTheOther = value.isPresent()
                && value.get().scale() > 2
                && language.other()
                        .read(numeral)
                        .filter(other -> other.scale() == 0)
                        .isPresent();
        if (value.isEmpty() || groupsLikeTheOther) {
            return misreadAmount(typed, numeral);
        }
        return Reading.read(value.get());
    }

    private Reading<BigDecimal> withWord(String typed, String numeral, String word) {
        Optional<Integer> power = Language.power(word);
        if (power.isEmpty()) {
            return refused("vocabulary.money.word", Quote.of(typed), word);
        }
        Optional<BigDecimal> value = language.read(numeral).map(number -> number.scaleByPowerOfTen(power.get()));
        if (value.isEmpty()) {
            return misreadAmount(typed, numeral);
        }
        Optional<BigDecimal> other = language.other()
                .read(numeral)
                .map(number -> number.scaleByPowerOfTen(power.get()))
                .filter(number -> number.compareTo(value.get()) != 0);
        if (other.isPresent()) {
            return refused("vocabulary.money.ambiguous", Quote.of(typed), inFull(value.get()), inFull(other.get()));
        }
        return Reading.read(value.get());
    }

    private Reading<Money> checked(String typed, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            return refused("vocabulary.money.decimals", Quote.of(typed), language.write(EXAMPLE_AMOUNT));
        }
        if (amount.abs().compareTo(LARGEST_AMOUNT) > 0) {
            return refused("vocabulary.money.tooLarge", Quote.of(typed), language.write(LARGEST_AMOUNT));
        }
        return Reading.read(Money.rupiah(amount));
    }

    private boolean hasMarksOfTheOther(String numeral) {
        return language.other().read(numeral).isPresent();
    }

    private <T> Reading<T> misreadAmount(String typed, String numeral) {
        return hasMarksOfTheOther(numeral)
                ? refused("vocabulary.money.marks", Quote.of(typed), language.write(EXAMPLE_AMOUNT))
                : unreadableAmount(typed);
    }

    private <T> Reading<T> misreadNumber(String typed, String numeral) {
        return hasMarksOfTheOther(numeral)
                ? refused("vocabulary.number.marks", Quote.of(typed), language.write(EXAMPLE_NUMBER))
                : unreadableNumber(typed);
    }

    private <T> Reading<T> unreadableAmount(String typed) {
        return refused("vocabulary.money.unreadable", Quote.of(typed), language.write(EXAMPLE_AMOUNT));
    }

    private <T> Reading<T> unreadableNumber(String typed) {
        return refused("vocabulary.number.unreadable", Quote.of(typed), language.write(EXAMPLE_NUMBER));
    }

    private String inFull(BigDecimal amount) {
        return "Rp" + language.writeShortest(amount);
    }

    private static BigDecimal signed(BigDecimal value, String sign) {
        return sign.isEmpty() ? value : value.negate();
    }

    private static <T> Reading<T> refused(String key, Object... arguments) {
        return Reading.refused(Reason.of(key, arguments));
    }
}
