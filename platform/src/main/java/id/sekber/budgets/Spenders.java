package id.sekber.budgets;

import id.sekber.accounts.Actor;
import java.util.Locale;

/** Who may spend: the agencies of the members, and the office only where a law says so. */
final class Spenders {

    private Spenders() {}

    /** Whether these words name the office rather than an agency; the secretary's office of a region is an agency. */
    static boolean isOffice(String spender, Actor actor) {
        String words = spender.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        Actor.Seat seat = actor.seatOrRefuse();
        return words.equals("sekretariat")
                || words.contains("sekretariat bersama")
                || words.contains("sekretariat kerja sama")
                || words.contains("joint secretariat")
                || words.matches(".*\\bsekber\\b.*")
                || words.contains(seat.secretariatName().toLowerCase(Locale.ROOT));
    }
}
