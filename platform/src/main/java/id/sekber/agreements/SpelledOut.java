package id.sekber.agreements;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Indonesian words (terbilang), up to the trillions of a budget and beyond. */
final class SpelledOut {

    private static final String[] DIGITS = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] GROUPS = {"", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"};
    private static final int GROUP = 1000;

    private SpelledOut() {}

    static String words(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("An agreement has no negative number, and this is " + number + ".");
        }
        return number == 0 ? DIGITS[0] : String.join(" ", groups(number, 0));
    }

    private static List<String> groups(long number, int rank) {
        List<String> words = number < GROUP ? new ArrayList<>() : groups(number / GROUP, rank + 1);
        int group = (int) (number % GROUP);
        if (group == 1 && rank == 1) {
            words.add("seribu");
        } else if (group > 0) {
            belowThousand(group, words);
            if (rank > 0) {
                words.add(GROUPS[rank]);
            }
        }
        return words;
    }

    private static void belowThousand(int number, List<String> words) {
        if (number >= 200) {
            words.add(DIGITS[number / 100]);
            words.add("ratus");
        } else if (number >= 100) {
            words.add("seratus");
        }
        int rest = number % 100;
        if (rest >= 20) {
            words.add(DIGITS[rest / 10]);
            words.add("puluh");
            rest %= 10;
        }
        if (rest >= 12) {
            words.add(DIGITS[rest - 10]);
            words.add("belas");
        } else if (rest > 0) {
            words.add(DIGITS[rest]);
        }
    }
}
