package id.sekber.documents;

import java.util.List;

/** What a document is set on: each format has its own, and none of them counts or refers. */
interface Sheet {

    void title(List<String> lines);

    void number(String label, String number);

    /** A paragraph without a number. */
    void paragraph(String text);

    /** A numbered paragraph (rank 0) or an item below it (rank 1 and on). */
    void labelled(int rank, String label, String text);

    void party(String label, String signatory, String capacity, String designation);

    void chapter(String label, String heading);

    void article(String label, String heading);

    void table(String caption, Table table);

    /** The last words before the signatures, which never stand on a page of their own. */
    void closing(String text);

    /** Places to sign that stand side by side. */
    void signatures(List<Signature> row);
}
