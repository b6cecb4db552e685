package id.sekber.appraisal;

import id.sekber.vocabulary.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a member weighs the criteria.
 *
 * @param fields the judgements as they were given, by the field of the form
 * @param releasedAs title of who released it; null while it is a draft
 * @param releasedAt null while it is a draft, private to the member
 */
public record Weighing(
        UUID id,
        String member,
        Method method,
        Map<String, String> fields,
        Instant writtenAt,
        @Nullable String releasedAs,
        @Nullable Instant releasedAt,
        int version) {

    public Weighing {
        fields = Map.copyOf(fields);
    }

    public boolean released() {
        return releasedAt != null;
    }

    /** Empty where the criteria have changed since, so that something was not judged. */
    Optional<Judgements> judgements(List<Criterion> criteria) {
        Outcome<Judgements> reading = JudgementReader.read(method, fields, criteria);
        return reading instanceof Outcome.Done<Judgements> done ? Optional.of(done.value()) : Optional.empty();
    }
}
