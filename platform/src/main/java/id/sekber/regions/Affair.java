package id.sekber.regions;

import id.sekber.vocabulary.AffairCode;

/** A concurrent government affair (urusan) that regions carry. */
public record Affair(AffairCode code, AffairKind kind, Bilingual name, String legalBasis, boolean inForce) {}
