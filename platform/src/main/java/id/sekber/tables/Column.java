package id.sekber.tables;

/**
 * A column of a table that goes out and comes in.
 *
 * @param key by which it is known in a file, whatever the language
 * @param messageKey of its name for people
 */
public record Column(String key, String messageKey) {

    /** Key of the column that says why a row was not taken; it is ignored when the file comes back. */
    public static final String REASON = "reason";
}
