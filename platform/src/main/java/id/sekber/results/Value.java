package id.sekber.results;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value as it was on a day. */
public record Value(BigDecimal amount, LocalDate on) {}
