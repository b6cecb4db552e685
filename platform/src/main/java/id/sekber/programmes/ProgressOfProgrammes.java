package id.sekber.programmes;

import id.sekber.accounts.Actor;
import java.util.Map;
import java.util.UUID;

/** Told by the capability that programmes flow into, so that this one need not know it. */
public interface ProgressOfProgrammes {

    /** By programme; answers with a fixed number of queries. */
    Map<UUID, Progress> all(Actor actor);
}
