package id.sekber.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Readable and lasting names of cases in addresses and files. */
final class CaseIdentifiers {

    static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,60}");

    /** Words that already lead somewhere below the library. */
    private static final Set<String> TAKEN =
            Set.of("baru", "banding", "impor", "peta", "waktu", "perubahan", "kesepakatan", "arsip", "sekretariat");

    private static final int LONGEST = 50;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private CaseIdentifiers() {}

    static boolean allowed(String id) {
        return FORM.matcher(id).matches() && !TAKEN.contains(id);
    }

    /** From a name, as far as it can be told in plain letters. */
    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String id = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-+", "");
        id = (id.length() > LONGEST ? id.substring(0, LONGEST) : id).replaceAll("-+$", "");
        return allowed(id) ? id : "kasus-" + (id.isEmpty() ? "baru" : id);
    }

    /** The name itself or, where it is taken, with the first number that makes it free. */
    static String free(String name, Predicate<String> taken) {
        String id = of(name);
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
