package id.sekber.pathway;

import id.sekber.vocabulary.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One of the steps.
 *
 * @param after numbers of the steps that must be done before this one can begin
 * @param advice what those who went this way before recommend
 * @param outputs what it must produce
 */
public record Step(
        int number,
        Phase phase,
        List<Integer> after,
        Wording name,
        Wording advice,
        Wording source,
        List<Output> outputs) {

    public Step {
        after = List.copyOf(after);
        outputs = List.copyOf(outputs);
        for (int earlier : after) {
            if (earlier >= number) {
                throw new IllegalArgumentException(
                        "Step %d waits for step %d; name earlier steps only.".formatted(number, earlier));
            }
        }
    }

    Optional<Output> output(String key) {
        return outputs.stream().filter(output -> output.key().equals(key)).findFirst();
    }
}
