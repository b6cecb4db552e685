package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reason;
import java.util.List;

/**
 * Told by each capability that holds a section of programmes' plans, so that versions and the check before submission need
 * not know it.
 */
public interface PlanSection {

    /** What it is called. */
    Reason title();

    /** Answers with a fixed number of queries. */
    Told tell(Actor actor, Programme programme);

    /**
     * What a section says of a programme.
     *
     * @param facts all of it, in reading order; two plans are alike where their facts are
     * @param gaps what is missing or weak in it
     */
    record Told(List<Fact> facts, List<Gap> gaps) {

        public Told {
            facts = List.copyOf(facts);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One thing that a plan says.
     *
     * @param key by which it is found again in another version: stable while the thing is the same, whatever is said of it
     * @param label what it is about; arguments are texts, numbers and reasons
     * @param value what is said of it
     */
    record Fact(String key, Reason label, Reason value) {

        /** A fact whose value is in words that someone wrote. */
        public static Fact written(String key, Reason label, String words) {
            return new Fact(key, label, Reason.of("programmes.plan.written", words));
        }
    }

    /**
     * What is missing or weak.
     *
     * @param path where it is mended, below the address of the secretariat
     * @param rule which rule asks for it, and where that rule is from
     */
    record Gap(Weight weight, Reason words, String path, Reason rule) {}

    /** Whether a plan may be submitted all the same. */
    enum Weight {
        MISSING,
        WEAK
    }
}
