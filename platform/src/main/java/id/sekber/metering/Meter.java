package id.sekber.metering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What measures the use of a programme.
 *
 * @param programme number of the programme
 * @param member code of the only member it measures; null where each reading names the member
 * @param readings how many slips it has
 */
public record Meter(
        UUID id,
        String code,
        String name,
        String programme,
        Unit unit,
        @Nullable String member,
        @Nullable String memberName,
        String place,
        int readings,
        int version) {}
