package id.sekber.documents;

/** The numerals of legal drafting: Roman for chapters, letters for items. */
final class Numerals {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    private Numerals() {}

    static String roman(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                numeral.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return numeral.toString();
    }

    /** a to z, then aa, ab and on, as columns of a sheet are lettered. */
    static String letter(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The label of an item by its rank below the paragraph: a., 1., a), 1). */
    static String itemLabel(int rank, int number) {
        String numeral = rank % 2 == 0 ? letter(number) : Integer.toString(number);
        return numeral + (rank < 2 ? "." : ")");
    }
}
