package id.sekber.pathway;

import id.sekber.vocabulary.Wording;

/** A part of the way, from 1 to 4. */
public record Phase(int number, Wording name) {}
