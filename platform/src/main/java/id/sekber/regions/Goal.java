package id.sekber.regions;

/** One of the Sustainable Development Goals (TPB). */
public record Goal(int number, Bilingual name) {}
