package id.sekber.programmes;

import java.util.Map;
import java.util.UUID;

/** Told by the capability that holds what the parties do, so that those who show outputs need not know it. */
public interface WorkOnOutputs {

    /** By output, how many activities serve it; one that none serves is not there. Answers with one query. */
    Map<UUID, Integer> counted(UUID programme);
}
