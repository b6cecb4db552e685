package id.sekber.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A joint programme.
 *
 * @param number as people quote it, such as {@code P-2026-001}
 * @param purpose why the parties act together
 * @param outcome what will be different for people
 * @param outputs what the programme will have produced
 * @param parties in the fixed order of members
 * @param challenge what it answers
 */
public record Programme(
        UUID id,
        String number,
        String title,
        String purpose,
        String outcome,
        List<Output> outputs,
        List<Party> parties,
        Answered challenge,
        LocalDate begunOn,
        int version) {

    public Programme {
        outputs = List.copyOf(outputs);
        parties = List.copyOf(parties);
    }

    public List<String> outputWords() {
        return outputs.stream().map(Output::words).toList();
    }

    /** One of its outputs by identity; empty where there is none, or it is not one of this programme. */
    public Optional<Output> output(@Nullable UUID id) {
        return outputs.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The place of an output among those of this programme, from 1, by which people quote it. */
    public int numberOf(Output output) {
        return outputs.indexOf(output) + 1;
    }

    /** The challenge that a programme answers. */
    public record Answered(String number, String title) {}
}
