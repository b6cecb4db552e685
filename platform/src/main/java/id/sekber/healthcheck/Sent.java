package id.sekber.healthcheck;

/**
 * Answers have come in.
 *
 * @param code opens them again; empty where everyone is named
 * @param changed whether they replaced earlier ones
 */
public record Sent(String code, boolean changed) {}
