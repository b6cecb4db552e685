package id.sekber.documents;

/** The number that one party gives to the document in its own register; until it is given, a line is left for it. */
public record DocumentNumber(String label, String number) {}
