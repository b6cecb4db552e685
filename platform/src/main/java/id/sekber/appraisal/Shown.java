package id.sekber.appraisal;

/** What was typed, cut short where a sentence repeats it. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
