package id.sekber.programmes;

/** A member that takes part in a programme, in the fixed order of members. */
public record Party(String code, String name, String shortName, int ordinal) {}
