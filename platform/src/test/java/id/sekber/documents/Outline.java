package id.sekber.documents;

import java.util.ArrayList;
import java.util.List;

/** A sheet of plain lines, on which tests read what the typesetter sets and in which order. */
final class Outline implements Sheet {

    private final List<String> lines = new ArrayList<>();

    static Outline of(LegalDocument document) {
        Outline outline = new Outline();
        Typesetter.set(document, outline);
        return outline;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void title(List<String> title) {
        lines.add("title " + String.join(" / ", title));
    }

    @Override
    public void number(String label, String number) {
        lines.add("number " + label + " " + number);
    }

    @Override
    public void paragraph(String text) {
        lines.add(text);
    }

    @Override
    public void labelled(int rank, String label, String text) {
        lines.add(rank + " " + label + " " + text);
    }

    @Override
    public void party(String label, String signatory, String capacity, String designation) {
        lines.add("party " + label + " " + signatory + ", " + capacity + designation);
    }

    @Override
    public void chapter(String label, String heading) {
        lines.add(label + " | " + heading);
    }

    @Override
    public void article(String label, String heading) {
        lines.add(label + " | " + heading);
    }

    @Override
    public void table(String caption, Table table) {
        lines.add(caption);
    }

    @Override
    public void closing(String text) {
        lines.add("closing " + text);
    }

    @Override
    public void signatures(List<Signature> row) {
        lines.add("signatures " + row.stream().map(Signature::designation).toList());
    }
}
