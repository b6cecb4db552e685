package id.sekber.documents;

import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of elements and text nodes, never of markup in strings: whatever an author types stays text. */
final class HtmlSheet implements Sheet {

    private final Document page;
    private final Element head;
    private final Element body;
    private final Element bookmarks;
    private final boolean chapters;

    HtmlSheet(LegalDocument document, String stylesheet) {
        this.page = emptyPage();
        this.chapters = document.hasChapters();
        Element html = page.createElement("html");
        html.setAttribute("lang", document.language().tag());
        page.appendChild(html);
        this.head = child(html, "head");
        this.bookmarks = page.createElement("bookmarks");
        this.body = child(html, "body");
        describe(document.titleOnOneLine(), stylesheet);
        margins(document.margins(), document.language());
    }

    Document page() {
        if (bookmarks.hasChildNodes()) {
            head.appendChild(bookmarks);
        }
        return page;
    }

    private void describe(String title, String stylesheet) {
        text(child(head, "title"), title);
        Element subject = child(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", String.join(" ", Lines.of(title)));
        child(head, "style").setTextContent(stylesheet);
    }

    private void margins(Margins margins, Language language) {
        text(child(body, "div", "head"), margins.head());
        text(child(body, "div", "foot"), margins.foot());
        Element pages = child(body, "div", "pages");
        text(pages, language.page() + " ");
        child(pages, "span", "page");
        text(pages, " " + language.of() + " ");
        child(pages, "span", "last-page");
    }

    @Override
    public void title(List<String> lines) {
        text(child(body, "h1"), String.join("\n", lines));
    }

    @Override
    public void number(String label, String number) {
        Element line = child(body, "p", "number");
        text(line, label + ": ");
        if (number.isBlank()) {
            blank(line);
        } else {
            text(line, number);
        }
    }

    @Override
    public void paragraph(String text) {
        text(child(body, "p"), text);
    }

    @Override
    public void labelled(int rank, String label, String text) {
        text(labelledLine(rank, label), text);
    }

    @Override
    public void party(String label, String signatory, String capacity, String designation) {
        Element line = labelledLine(0, label);
        text(child(line, "strong"), signatory);
        text(line, ", " + capacity);
        text(child(line, "strong"), designation);
        text(line, ".");
    }

    private Element labelledLine(int rank, String label) {
        Element line = child(body, "p", "rank-" + rank);
        text(child(line, "span", "label"), label);
        return line;
    }

    @Override
    public void chapter(String label, String heading) {
        heading("h2", label, heading);
    }

    @Override
    public void article(String label, String heading) {
        heading(chapters ? "h3" : "h2", label, heading);
    }

    private void heading(String tag, String label, String heading) {
        Element element = child(body, tag);
        String anchor = label.replace(' ', '-');
        element.setAttribute("id", anchor);
        text(element, heading.isBlank() ? label : label + "\n" + heading);
        Element bookmark = child(bookmarks, "bookmark");
        bookmark.setAttribute("name", String.join(" ", Lines.of(label + " " + heading)));
        bookmark.setAttribute("href", "#" + anchor);
    }

    @Override
    public void table(String caption, Table table) {
        Element element = child(body, "table");
        text(child(element, "caption"), caption);
        Element headings = child(child(element, "thead"), "tr");
        for (Table.Column column : table.columns()) {
            Element heading = cell(headings, "th", column);
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width:" + 100.0 * column.width() / table.totalWidth() + "%");
            text(heading, column.heading());
        }
        Element rows = child(element, "tbody");
        table.rows().forEach(row -> row(child(rows, "tr"), table, row));
        if (!table.total().isEmpty()) {
            row(child(rows, "tr", "total"), table, table.total());
        }
    }

    private void row(Element row, Table table, List<String> cells) {
        Iterator<Table.Column> columns = table.columns().iterator();
        for (String cell : cells) {
            text(cell(row, "td", columns.next()), cell);
        }
    }

    private Element cell(Element row, String tag, Table.Column column) {
        return column.content() == Table.Content.FIGURES ? child(row, tag, "figures") : child(row, tag);
    }

    @Override
    public void closing(String text) {
        text(child(body, "p", "closing"), text);
    }

    @Override
    public void signatures(List<Signature> row) {
        Element places = child(body, "div", "signatures of-" + row.size());
        for (Signature signature : row) {
            Element place = child(places, "div", "signature");
            text(child(place, "p", "designation"), signature.designation());
            text(child(place, "p", "office"), signature.office());
            Element name = child(place, "p", "name");
            if (signature.name().isBlank()) {
                blank(name);
            } else {
                text(name, signature.name());
            }
        }
    }

    /** A dotted line to write on by hand. */
    private void blank(Element parent) {
        text(parent, Lines.BLANK);
    }

    private void text(Element parent, String text) {
        String separator = "";
        for (String line : Lines.of(text)) {
            if (!separator.isEmpty()) {
                child(parent, separator);
            }
            parent.appendChild(page.createTextNode(line));
            separator = "br";
        }
    }

    private Element child(Element parent, String tag, String classes) {
        Element element = child(parent, tag);
        element.setAttribute("class", classes);
        return element;
    }

    private Element child(Element parent, String tag) {
        Element element = page.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    private static Document emptyPage() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException noPlainParser) {
            throw new IllegalStateException("This Java runtime cannot make an empty XML document.", noPlainParser);
        }
    }
}
