package id.sekber.appraisal;

import id.sekber.vocabulary.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member's judgements agree with each other.
 *
 * @param usable whether they may be released
 * @param verdict in words
 * @param leastFitting the judgement to talk about first; null where all fit
 */
public record Consistency(
        boolean usable, Reason verdict, @Nullable Reason leastFitting) {}
