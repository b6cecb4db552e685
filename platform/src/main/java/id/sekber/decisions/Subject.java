package id.sekber.decisions;

import java.util.UUID;

/** What a proposal is about: the capability that put it, and the record there. */
public record Subject(String kind, UUID id) {}
