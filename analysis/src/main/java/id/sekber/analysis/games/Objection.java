package id.sekber.analysis.games;

/** A coalition and how much better it would do on its own; zero or less is no reason to leave. */
public record Objection(Coalition coalition, double excess) {}
