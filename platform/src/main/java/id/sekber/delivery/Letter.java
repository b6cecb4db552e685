package id.sekber.delivery;

/**
 * What a message says, in the language of who gets it.
 *
 * @param about its subject line, which others may see on the way and so tells nothing private
 * @param text the words as plain text
 * @param html the same words as a page; empty where the way takes none
 */
public record Letter(String about, String text, String html) {}
