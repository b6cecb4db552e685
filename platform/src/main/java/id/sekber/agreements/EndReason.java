package id.sekber.agreements;

import id.sekber.vocabulary.Wording;

/** A reason for which cooperation ends, as the law has it. */
public record EndReason(String key, Wording name, Wording article, LawStatus status) {

    static final String TERM = "term";
}
