package id.sekber.programmes;

import id.sekber.vocabulary.Reason;
import java.util.Map;
import java.util.UUID;

/** Told by each capability whose records hang on the outputs of programmes, so that no output is dropped with them. */
public interface RestingOnOutputs {

    /** By output, what hangs on it in words; answers with a fixed number of queries. */
    Map<UUID, Reason> of(UUID programme);
}
