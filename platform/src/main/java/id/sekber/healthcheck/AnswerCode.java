package id.sekber.healthcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/**
 * The code that opens one's own sheet again in an anonymous round. It is shown once to who answered and kept nowhere: the
 * sheet is found by its hash, so nobody, with the whole database, can tell whose sheet it is.
 */
record AnswerCode(String text) {

    /** Without letters and digits that are mistaken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 5;
    private static final int SIGNS_IN_A_GROUP = 4;

    /** About 98 bits of chance: it cannot be tried out. */
    static AnswerCode draw(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * SIGNS_IN_A_GROUP; i++) {
            if (i > 0 && i % SIGNS_IN_A_GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new AnswerCode(text.toString());
    }

    /** Whether a code sent with a first sheet is one that we drew: a weak one of somebody's own would be found by trying. */
    static boolean wellFormed(String text) {
        return text.matches("([" + SIGNS + "]{4}-){4}[" + SIGNS + "]{4}");
    }

    /** As typed again: case, spaces and dashes do not matter. */
    byte[] keyIn(UUID round) {
        return hash("sheet:" + round + ":" + text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** Where everyone is named the sheet is found by who answered. */
    static byte[] keyOf(UUID round, UUID invited) {
        return hash("named:" + round + ":" + invited);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
