package id.sekber.institution;

import java.time.Instant;

/**
 * When, by whom and why a version of an option or a rule came into force.
 *
 * @param shipped whether it came with the product and not from an administrator
 */
public record Change(Instant from, String by, boolean shipped, String why) {}
