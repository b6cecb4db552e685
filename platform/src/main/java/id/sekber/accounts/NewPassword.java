package id.sekber.accounts;

import id.sekber.vocabulary.Problems;

/** The rule for a password that someone chooses: long enough, typed twice alike. No rule about kinds of characters. */
final class NewPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private NewPassword() {}

    static Problems problems(String password, String again) {
        return Problems.NONE
                .unless(password.length() >= SHORTEST, "sandi", "accounts.password.short", SHORTEST)
                .unless(password.length() <= LONGEST, "sandi", "accounts.password.long", LONGEST)
                .unless(password.equals(again), "ulangi", "accounts.password.differs");
    }
}
