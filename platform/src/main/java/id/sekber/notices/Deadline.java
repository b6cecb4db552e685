package id.sekber.notices;

import id.sekber.vocabulary.Reason;
import java.time.LocalDate;

/**
 * A day that matters to all members of a secretariat, whoever has to act.
 *
 * @param path address below that of the secretariat
 * @param subject what tells it from every other deadline of its secretariat
 */
public record Deadline(Reason what, Reason context, String path, LocalDate on, String subject) {}
