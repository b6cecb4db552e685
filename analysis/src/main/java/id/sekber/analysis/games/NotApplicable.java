package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;

/** The method gives no answer to this game, for the reason stated. */
public record NotApplicable(String method, Explanation reason) implements Apportionment {}
