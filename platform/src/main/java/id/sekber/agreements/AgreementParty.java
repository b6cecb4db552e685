package id.sekber.agreements;

/**
 * A party to an agreement, in the fixed order of members.
 *
 * @param office of who signs, such as Bupati
 * @param representative who signs; empty while not named
 * @param number that the party gives the document in its own register; empty while it is to follow
 * @param duties one a line
 */
public record AgreementParty(
        String code, String name, int ordinal, String office, String representative, String number, String duties) {}
