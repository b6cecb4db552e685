package id.sekber.notices;

import java.time.Instant;
import java.util.Locale;

/**
 * How a person wants to be told, beside the page of notices.
 *
 * @param since notices of before are not told by mail: whoever switches it on is not sent what was
 * @param messenger number of a telephone for the messaging gateway; empty for none
 * @param version 0 while nothing was chosen
 */
public record Choice(Mail mail, Instant since, String messenger, int version) {

    /** By e-mail. */
    public enum Mail {
        AT_ONCE,
        DIGEST,
        NONE;

        public String messageKey() {
            return "notices.mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of who has chosen nothing: one letter a day. */
    static final Choice UNCHOSEN = new Choice(Mail.DIGEST, Instant.EPOCH, "", 0);
}
