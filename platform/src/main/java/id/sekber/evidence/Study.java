package id.sekber.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A question that a secretariat puts to the cases of the library.
 *
 * @param number as people quote it, such as {@code E-2026-001}
 */
public record Study(UUID id, String number, String title, Settings settings, LocalDate begunOn, int version) {}
