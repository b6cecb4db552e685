package id.sekber.documents;

/** The place where a party signs; without a name, a line is left to write it on. */
public record Signature(String designation, String office, String name) {}
