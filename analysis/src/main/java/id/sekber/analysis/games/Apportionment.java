package id.sekber.analysis.games;

/** What a method says of a game: an allocation, or why it does not apply. */
public sealed interface Apportionment permits Allocation, NotApplicable {

    /** The method's name as the command line writes it, for instance {@code scrb}. */
    String method();
}
