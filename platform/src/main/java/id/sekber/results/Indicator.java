package id.sekber.results;

import id.sekber.goals.Direction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees whether a result is reached.
 *
 * @param addsUp whether the parts of a breakdown make up the total, as numbers of households do and percentages do not
 * @param verification where its values are read
 * @param responsible code of the party that reports it; null while nobody does
 * @param dimensions by which its targets are broken down
 */
public record Indicator(
        UUID id,
        Place place,
        String name,
        String unit,
        Direction direction,
        boolean addsUp,
        String verification,
        @Nullable Value baseline,
        @Nullable String responsible,
        List<UUID> dimensions,
        int version)
        implements Entry {

    public Indicator {
        dimensions = List.copyOf(dimensions);
    }

    @Override
    public String words() {
        return name;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INDICATOR;
    }
}
