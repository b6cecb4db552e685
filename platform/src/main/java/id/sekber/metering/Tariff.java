package id.sekber.metering;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit costs while its days run.
 *
 * @param verified whether someone has held it against its source
 */
public record Tariff(
        UUID id,
        String programme,
        Unit unit,
        Money perUnit,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean verified,
        int version) {}
