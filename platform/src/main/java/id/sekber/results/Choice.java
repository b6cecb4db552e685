package id.sekber.results;

import id.sekber.vocabulary.Reason;

/** One of several to choose from in a form. */
public record Choice(String key, Reason words) {}
