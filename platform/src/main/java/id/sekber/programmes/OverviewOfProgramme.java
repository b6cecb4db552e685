package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/** Told by each capability that plans a part of a programme, for the few lines that the programme's page says of it. */
public interface OverviewOfProgramme {

    /** Answers with a fixed number of queries. */
    Overview of(Actor actor, Programme programme);

    /**
     * A part of the plan at a glance.
     *
     * @param path where it is read whole, below the address of the secretariat
     * @param warning what must be looked at first, if anything
     */
    record Overview(Reason title, String path, List<Reason> lines, Optional<Warning> warning) {

        public Overview {
            lines = List.copyOf(lines);
        }
    }

    /** @param path where it is looked at */
    record Warning(Reason words, String path) {}
}
