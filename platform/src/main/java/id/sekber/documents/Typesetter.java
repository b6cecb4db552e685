package id.sekber.documents;

import java.util.List;
import java.util.Optional;

/** Leads a document over a sheet from title to signatures, giving each part its number and each reference its words. */
final class Typesetter {

    private final LegalDocument document;
    private final Language language;
    private final Numbering numbering;
    private final Sheet sheet;
    private int chapters;
    private int tables;

    private Typesetter(LegalDocument document, Sheet sheet) {
        this.document = document;
        this.language = document.language();
        this.numbering = Numbering.of(document.body());
        this.sheet = sheet;
    }

    static void set(LegalDocument document, Sheet sheet) {
        new Typesetter(document, sheet).set();
    }

    private void set() {
        Opening opening = document.opening();
        sheet.title(opening.title());
        opening.numbers().forEach(number -> sheet.number(number.label(), number.number()));
        opening.preamble().forEach(this::setUnnumbered);
        setParties(opening.parties());
        opening.recitals().forEach(this::setUnnumbered);
        document.body().forEach(this::setPart);
        setClosing(document.ending().closing());
        setSignatures(document.ending().signatures());
    }

    private void setParties(List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            String capacity = words(party.capacity(), Optional.empty());
            sheet.party(
                    Numerals.itemLabel(1, i + 1),
                    party.signatory(),
                    capacity + ", " + language.calledHereafter() + " ",
                    party.designation());
        }
    }

    private void setPart(Part part) {
        if (part instanceof Chapter chapter) {
            chapters++;
            sheet.chapter(language.chapter(chapters), chapter.heading());
        }
        if (part instanceof Section section) {
            chapters++;
            sheet.chapter(language.chapter(chapters), section.heading());
            setPassages(section.passages());
        }
        part.articles().forEach(this::setArticle);
    }

    private void setPassages(List<Section.Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            Section.Passage passage = passages.get(i);
            sheet.article("%d.%d %s".formatted(chapters, i + 1, passage.heading()), "");
            for (Article.Block block : passage.content()) {
                if (block instanceof Paragraph paragraph) {
                    setUnnumbered(paragraph);
                } else if (block instanceof Table table) {
                    setTable(table);
                }
            }
        }
    }

    private void setTable(Table table) {
        tables++;
        sheet.table(captionOf(table), table);
    }

    private void setArticle(Article article) {
        sheet.article(language.article(numbering.numberOf(article)), article.heading());
        int number = 0;
        for (Article.Block block : article.content()) {
            if (block instanceof Paragraph paragraph) {
                number++;
                setParagraph(article, paragraph, number);
            } else if (block instanceof Table table) {
                setTable(table);
            }
        }
    }

    private String captionOf(Table table) {
        String label = language.table(tables);
        return table.caption().isBlank() ? label : label + ". " + table.caption();
    }

    private void setParagraph(Article article, Paragraph paragraph, int number) {
        Optional<Key> home = Optional.of(article.key());
        String text = words(paragraph.text(), home);
        if (article.numbersItsParagraphs()) {
            sheet.labelled(0, "(" + number + ")", text);
        } else {
            sheet.paragraph(text);
        }
        setItems(paragraph.items(), 1, home);
    }

    private void setUnnumbered(Paragraph paragraph) {
        sheet.paragraph(words(paragraph.text(), Optional.empty()));
        setItems(paragraph.items(), 1, Optional.empty());
    }

    private void setClosing(List<Paragraph> closing) {
        int last = closing.size() - 1;
        for (int i = 0; i <= last; i++) {
            Paragraph paragraph = closing.get(i);
            if (i == last && paragraph.items().isEmpty()) {
                sheet.closing(words(paragraph.text(), Optional.empty()));
            } else {
                setUnnumbered(paragraph);
            }
        }
    }

    private void setItems(List<Item> items, int rank, Optional<Key> home) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            sheet.labelled(rank, Numerals.itemLabel(rank - 1, i + 1), words(item.text(), home));
            setItems(item.items(), rank + 1, home);
        }
    }

    private String words(Text text, Optional<Key> home) {
        return numbering.resolve(text, home, language);
    }

    /** Two or four sign in pairs, others three in a row: a row of one beside full rows would look like an afterthought. */
    private void setSignatures(List<Signature> signatures) {
        int total = signatures.size();
        int inRow = total == 2 || total == 4 ? 2 : 3;
        for (int from = 0; from < total; from += inRow) {
            sheet.signatures(signatures.subList(from, Math.min(from + inRow, total)));
        }
    }
}
