package id.sekber.documents;

/** The lines repeated on each page: above, the standing of the text ("RANCANGAN"); below, its name by the page number. */
public record Margins(String head, String foot) {

    public static final Margins EMPTY = new Margins("", "");
}
