package id.sekber.goals;

import org.jspecify.annotations.Nullable;

/** A finding, and what an officer made of it; null while nobody has judged it. */
public record Judged(Finding finding, @Nullable Judgement judgement) {

    /** Whether one of the goals changed since it was judged, so that the judgement is about something else. */
    public boolean stale() {
        return judgement != null && !judgement.of().equals(Judgement.Versions.of(finding));
    }

    /** Whether it is to be counted: not said to be wrong about the goals as they are. */
    public boolean counts() {
        return judgement == null || stale() || judgement.verdict() == Judgement.Verdict.CONFIRMED;
    }

    boolean between(String one, String other) {
        String first = finding.first().member().code();
        String second = finding.second().member().code();
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }
}
