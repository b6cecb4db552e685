package id.sekber.pathway;

import id.sekber.vocabulary.Wording;

/** What a step must produce. */
public record Output(String key, Wording name) {}
