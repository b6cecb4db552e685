package id.sekber.healthcheck;

import id.sekber.healthcheck.Results.Cell;
import id.sekber.healthcheck.Results.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Published results for other programs: one line an item and group, columns and codes that stay the same in every language. */
final class ResultTable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private static final List<String> FIGURES = List.of(
            "round",
            "title",
            "anonymous",
            "minimum",
            "closed_at",
            "questionnaire",
            "item",
            "item_id",
            "item_en",
            "lowest",
            "highest",
            "group",
            "group_name",
            "people",
            "mean",
            "change",
            "range_between_members",
            "withheld");

    private static final List<String> WORDS =
            List.of("round", "question", "question_id", "question_en", "words", "author");

    private ResultTable() {}

    static String csv(Results results) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(FIGURES);
            for (List<Object> line : figures(results)) {
                table.printRecord(line.stream().map(ResultTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString();
    }

    static byte[] xlsx(Results results) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle plainText = book.createCellStyle();
            plainText.setQuotePrefixed(true);
            fill(book.createSheet("figures"), FIGURES, figures(results), plainText);
            fill(book.createSheet("words"), WORDS, words(results), plainText);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
    }

    private static void fill(Sheet sheet, List<String> header, List<List<Object>> lines, CellStyle plainText) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(header));
        rows.addAll(lines);
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                Object value = rows.get(i).get(j);
                org.apache.poi.ss.usermodel.Cell cell = row.createCell(j);
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                    if (startsLikeAFormula(value.toString())) {
                        cell.setCellStyle(plainText);
                    }
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private static List<List<Object>> figures(Results results) {
        return Stream.concat(results.elements().stream(), results.maturity().stream())
                .flatMap(line -> Stream.concat(line.cells().stream(), Stream.of(line.everyone()))
                        .map(cell -> figure(results.round(), line, cell)))
                .toList();
    }

    private static List<Object> figure(Round round, Line line, Cell cell) {
        Figure figure = cell.figure();
        return List.of(
                round.number(),
                round.title(),
                String.valueOf(round.anonymous()),
                round.minimum(),
                Objects.toString(round.closedAt(), ""),
                round.questionnaire(),
                line.item().code(),
                line.item().name().indonesian(),
                line.item().name().english(),
                line.item().kind().lowest(),
                line.item().kind().highest(),
                figure.group(),
                cell.group() == null ? "" : cell.group().name(),
                orEmpty(figure.people()),
                orEmpty(figure.mean().orElse(null)),
                orEmpty(cell.change()),
                orEmpty(line.spread() == null ? null : line.spread().range()),
                figure.withheld() == null ? "" : figure.withheld().name());
    }

    private static List<List<Object>> words(Results results) {
        return results.questions().stream()
                .flatMap(question -> question.remarks().stream()
                        .map(remark -> List.<Object>of(
                                results.round().number(),
                                question.item().code(),
                                question.item().name().indonesian(),
                                question.item().name().english(),
                                remark.words(),
                                Objects.toString(remark.author(), ""))))
                .toList();
    }

    private static Object orEmpty(@Nullable Number value) {
        return value == null ? "" : value;
    }

    private static String harmless(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        return !(value instanceof Number) && startsLikeAFormula(text) ? "'" + text : text;
    }

    /** A spreadsheet would run a text that begins like a formula. */
    private static boolean startsLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
