package id.sekber.programmes;

import java.time.LocalDate;
import java.util.List;

/** The agreements that bind members on a day, as those who keep them tell: only these take a protection from a member. */
public interface AgreementsInWriting {

    /** @param parties codes of the members that signed it */
    record Written(String number, String title, List<String> parties) {
        public Written {
            parties = List.copyOf(parties);
        }
    }

    List<Written> on(LocalDate day);
}
