package id.sekber.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The truth table for other programs: one line a row, names and numbers that are the same in every language. */
final class TruthTableFile {

    private TruthTableFile() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(List.of("row"));
            result.asked()
                    .conditions()
                    .forEach(condition -> header.add(condition.trait().name()));
            header.addAll(List.of("n", "inclusion", "pri", "outcome", "cases", "contradicting"));
            table.printRecord(header);
            for (Result.Row row : result.rows()) {
                table.printRecord(line(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString();
    }

    private static List<String> line(Result.Row row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
        row.present().forEach(present -> cells.add(present ? "1" : "0"));
        cells.add(String.valueOf(row.cases().size()));
        cells.add(row.inclusion().toPlainString());
        cells.add(row.pri().toPlainString());
        cells.add(row.code().sign());
        cells.add(ids(row.cases()));
        cells.add(ids(row.contradicting()));
        return cells;
    }

    /** Identifiers begin with a letter or a digit, so no spreadsheet takes them for a formula. */
    private static String ids(List<Result.Named> cases) {
        return cases.stream().map(Result.Named::id).collect(Collectors.joining(";"));
    }
}
