package id.sekber.accounts;

import id.sekber.vocabulary.Problems;
import java.util.Locale;

/** Name and address of a person as typed. */
public record PersonForm(String name, String email) {

    static final int LONGEST = 200;

    Problems problems() {
        return Problems.NONE
                .unless(!name.isBlank(), "nama", "accounts.name.missing")
                .unless(name.length() <= LONGEST, "nama", "accounts.name.long", name.length(), LONGEST)
                .unless(looksLikeAnAddress(), "surel", "accounts.email.form", email.isBlank() ? "-" : email);
    }

    private boolean looksLikeAnAddress() {
        return email.length() <= LONGEST && email.trim().matches("[^@\\s]+@[^@\\s]+");
    }

    String emailInLowerCase() {
        return email.trim().toLowerCase(Locale.ROOT);
    }
}
