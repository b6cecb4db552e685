package id.sekber.documents;

/** The language of a document: its tag, and the words with which legal texts in it name their own parts. */
public enum Language {
    INDONESIAN("id-ID", "BAB", "Pasal", "ayat", "Tabel", "Halaman", "dari", "selanjutnya disebut"),
    ENGLISH("en-GB", "CHAPTER", "Article", "paragraph", "Table", "Page", "of", "hereinafter referred to as");

    private final String tag;
    private final String chapter;
    private final String article;
    private final String paragraph;
    private final String table;
    private final String page;
    private final String of;
    private final String calledHereafter;

    Language(
            String tag,
            String chapter,
            String article,
            String paragraph,
            String table,
            String page,
            String of,
            String calledHereafter) {
        this.tag = tag;
        this.chapter = chapter;
        this.article = article;
        this.paragraph = paragraph;
        this.table = table;
        this.page = page;
        this.of = of;
        this.calledHereafter = calledHereafter;
    }

    /** The BCP 47 tag of the language as written in the country it is used in. */
    public String tag() {
        return tag;
    }

    String chapter(int number) {
        return chapter + " " + Numerals.roman(number);
    }

    String article(int number) {
        return article + " " + number;
    }

    String table(int number) {
        return table + " " + number;
    }

    String paragraphOf(int article, int paragraph) {
        return article + " " + this.paragraph + " (" + paragraph + ")";
    }

    String page() {
        return page;
    }

    String of() {
        return of;
    }

    String calledHereafter() {
        return calledHereafter;
    }
}
