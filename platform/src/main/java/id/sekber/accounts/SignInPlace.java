package id.sekber.accounts;

import java.time.Instant;

/**
 * One place where a person is signed in.
 *
 * @param handle names the session without revealing its identifier
 * @param browser what the browser called itself; may be empty
 */
public record SignInPlace(String handle, boolean here, Instant since, Instant lastUsed, String browser) {}
