package id.sekber.programmes;

import java.util.UUID;

/**
 * What a programme will have produced.
 *
 * @param id stays the same when its words are changed, so that what hangs on it stays there
 */
public record Output(UUID id, String words) {}
