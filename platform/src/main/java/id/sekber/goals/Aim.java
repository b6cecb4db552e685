package id.sekber.goals;

import id.sekber.vocabulary.AffairCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param plan the document that it is taken from, such as {@code RPJMD Kabupaten Sleman 2025-2029}
 * @param sdg number of the Sustainable Development Goal that it serves
 * @param indicator one of the reference data, by its name there
 * @param ownIndicator an indicator in words, where the reference data has none; empty with {@code indicator}
 * @param direction where the indicator is to go; null only without any indicator
 * @param target with {@code unit} and {@code targetYear}, or all three absent
 * @param place where something is to be, as people call it
 * @param intendedUse what that place is to be used for
 * @param targetGroup whom it is for
 * @param source where it can be read
 */
public record Aim(
        PlanKind planKind,
        String plan,
        int periodFrom,
        int periodUntil,
        String title,
        @Nullable AffairCode affair,
        @Nullable Integer sdg,
        @Nullable String indicator,
        String ownIndicator,
        @Nullable Direction direction,
        @Nullable BigDecimal target,
        String unit,
        @Nullable Integer targetYear,
        @Nullable Priority priority,
        String place,
        String intendedUse,
        String targetGroup,
        String source) {

    public boolean hasIndicator() {
        return indicator != null || !ownIndicator.isEmpty();
    }
}
