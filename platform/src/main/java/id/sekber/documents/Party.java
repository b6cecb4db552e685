package id.sekber.documents;

/**
 * A party as the text introduces it: who signs, in what capacity and for whom, and the name that the party bears from
 * there on ("PIHAK KESATU").
 */
public record Party(String signatory, Text capacity, String designation) {

    public Party {
        if (designation.isBlank()) {
            throw new IllegalArgumentException("The party signed for by '" + signatory
                    + "' has no designation: name it as the articles do, for example PIHAK KESATU.");
        }
    }
}
