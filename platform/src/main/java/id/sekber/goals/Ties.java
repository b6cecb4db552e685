package id.sekber.goals;

import id.sekber.vocabulary.Wording;
import java.util.List;

/**
 * What one end of a thread is tied to, and what it could be tied to.
 *
 * @param from the end that is looked at
 * @param path of its page
 */
public record Ties(End from, String number, String title, String path, List<Group> groups) {

    /** Ends of one kind. */
    public record Group(End to, List<Tie> tied, List<Tie> offered) {

        public Group {
            tied = List.copyOf(tied);
            offered = List.copyOf(offered);
        }
    }

    /**
     * One end.
     *
     * @param key by which it is tied or untied
     * @param number as people quote it; empty for an indicator
     * @param path of its page; empty where it has none
     */
    public record Tie(String key, String number, Wording title, String path) {}

    public Ties {
        groups = List.copyOf(groups);
    }
}
