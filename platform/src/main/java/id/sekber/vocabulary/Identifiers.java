package id.sekber.vocabulary;

import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes identities: UUID version 7, ordered by time, so that indexes grow at one end. */
public class Identifiers {

    private final TimeBasedEpochRandomGenerator generator;

    public Identifiers(SecureRandom random) {
        this.generator = new TimeBasedEpochRandomGenerator(random);
    }

    public UUID next() {
        return generator.generate();
    }
}
