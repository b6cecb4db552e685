package id.sekber.secretariats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A region that is a member.
 *
 * @param code region code, such as {@code 34.71}
 * @param name full name, such as Kota Yogyakarta
 * @param shortName as in tables and pictures
 * @param ordinal its fixed place in every list and its mark in every picture, from 1
 */
public record Member(
        String code,
        String name,
        String shortName,
        int ordinal,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        int version) {

    public boolean memberOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }
}
