package id.sekber.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The body of a DOCX: it names styles, and leaves their look to the style sheet. Lengths are twentieths of a point. */
final class DocxSheet implements Sheet {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1418;
    private static final int LEFT_MARGIN = 1701;
    /** The style sheet's right tab in the footer stands here too. */
    private static final int TEXT_WIDTH = A4_WIDTH - LEFT_MARGIN - MARGIN;

    private static final String HEADING_SHADE = "ECECEC";

    private final XWPFDocument docx;
    private final String articleStyle;

    DocxSheet(XWPFDocument docx, LegalDocument document) {
        this.docx = docx;
        this.articleStyle = document.hasChapters() ? "Heading2" : "Heading1";
        setPage();
        setMargins(document.margins(), document.language());
    }

    private void setPage() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(LEFT_MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private void setMargins(Margins margins, Language language) {
        if (!margins.head().isBlank()) {
            XWPFParagraph head = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setStyle("Header");
            write(head, margins.head());
        }
        XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        write(foot, margins.foot());
        foot.createRun().addTab();
        write(foot, language.page() + " ");
        field(foot, "PAGE");
        write(foot, " " + language.of() + " ");
        field(foot, "NUMPAGES");
    }

    /** A field with a figure for readers that do not compute fields. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    @Override
    public void title(List<String> lines) {
        paragraph("Title", String.join("\n", lines));
    }

    @Override
    public void number(String label, String number) {
        paragraph("DocumentNumber", label + ": " + (number.isBlank() ? Lines.BLANK : number));
    }

    @Override
    public void paragraph(String text) {
        paragraph("BodyText", text);
    }

    @Override
    public void labelled(int rank, String label, String text) {
        write(labelledLine(rank, label), text);
    }

    @Override
    public void party(String label, String signatory, String capacity, String designation) {
        XWPFParagraph line = labelledLine(0, label);
        write(line, signatory).forEach(run -> run.setBold(true));
        write(line, ", " + capacity);
        write(line, designation).forEach(run -> run.setBold(true));
        write(line, ".");
    }

    private XWPFParagraph labelledLine(int rank, String label) {
        XWPFParagraph line = styled("Rank" + rank);
        write(line, label);
        line.createRun().addTab();
        return line;
    }

    @Override
    public void chapter(String label, String heading) {
        heading("Heading1", label, heading);
    }

    @Override
    public void article(String label, String heading) {
        heading(articleStyle, label, heading);
    }

    private void heading(String style, String label, String heading) {
        paragraph(style, heading.isBlank() ? label : label + "\n" + heading);
    }

    @Override
    public void table(String caption, Table table) {
        paragraph("Caption", caption);
        List<List<String>> body = table.bodyRows().toList();
        XWPFTable grid = docx.createTable(1 + body.size(), table.columns().size());
        grid.setStyleID("TableGrid");
        setWidths(grid, table);
        XWPFTableRow headings = grid.getRow(0);
        headings.setRepeatHeader(true);
        row(headings, table, table.headings(), true);
        headings.getTableCells().forEach(cell -> cell.setColor(HEADING_SHADE));
        for (int i = 0; i < body.size(); i++) {
            boolean total = i == table.rows().size();
            row(grid.getRow(i + 1), table, body.get(i), total);
        }
        endTable();
    }

    /** Without a paragraph between them, two tables in a row are one to a word processor. */
    private void endTable() {
        styled("AfterTable");
    }

    private static void setWidths(XWPFTable grid, Table table) {
        grid.setWidth(TEXT_WIDTH);
        CTTblLayoutType layout = grid.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
        for (Table.Column column : table.columns()) {
            columns.addNewGridCol().setW(BigInteger.valueOf(widthOf(column, table)));
        }
    }

    private static long widthOf(Table.Column column, Table table) {
        return (long) TEXT_WIDTH * column.width() / table.totalWidth();
    }

    private void row(XWPFTableRow row, Table table, List<String> cells, boolean bold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            Table.Column column = table.columns().get(i);
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Long.toString(widthOf(column, table)));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(column.content() == Table.Content.FIGURES ? "TableFigures" : "TableText");
            write(paragraph, cells.get(i)).forEach(run -> run.setBold(bold));
        }
    }

    @Override
    public void closing(String text) {
        paragraph("Closing", text);
    }

    @Override
    public void signatures(List<Signature> row) {
        XWPFTable places = docx.createTable(1, row.size());
        places.removeBorders();
        places.setWidth(TEXT_WIDTH);
        XWPFTableRow only = places.getRow(0);
        only.setCantSplitRow(true);
        for (int i = 0; i < row.size(); i++) {
            XWPFTableCell cell = only.getCell(i);
            cell.setWidth(Integer.toString(TEXT_WIDTH / row.size()));
            sign(cell, row.get(i));
        }
        endTable();
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        XWPFParagraph designation = cell.getParagraphs().get(0);
        designation.setStyle("SignatureDesignation");
        write(designation, signature.designation());
        XWPFParagraph office = cell.addParagraph();
        office.setStyle("SignatureOffice");
        write(office, signature.office());
        XWPFParagraph name = cell.addParagraph();
        name.setStyle("SignatureName");
        write(name, signature.name().isBlank() ? Lines.BLANK : signature.name());
    }

    private void paragraph(String style, String text) {
        write(styled(style), text);
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** One run for each line of the text; a break before each but the first. */
    private static List<XWPFRun> write(XWPFParagraph paragraph, String text) {
        List<XWPFRun> runs = Lines.of(text).stream()
                .map(line -> {
                    XWPFRun run = paragraph.createRun();
                    run.setText(line);
                    return run;
                })
                .toList();
        runs.subList(0, Math.max(0, runs.size() - 1)).forEach(XWPFRun::addBreak);
        return runs;
    }
}
