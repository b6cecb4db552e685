package id.sekber.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A list within one cell: one entry a line, its parts between upright bars; a bar or backslash within a part is escaped. */
final class ListCell {

    private static final String BAR = " | ";

    private ListCell() {}

    static List<List<String>> read(String cell) {
        return cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ListCell::parts)
                .toList();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && i + 1 < line.length()) {
                i++;
                part.append(line.charAt(i));
            } else if (letter == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    static String write(List<List<String>> entries) {
        return entries.stream()
                .filter(entry -> entry.stream().anyMatch(part -> !part.isBlank()))
                .map(ListCell::line)
                .collect(Collectors.joining("\n"));
    }

    /** Empty parts at the end are left out, so that a hand-written line needs no more bars than it has parts. */
    private static String line(List<String> entry) {
        int last = entry.size();
        while (last > 1 && entry.get(last - 1).isBlank()) {
            last--;
        }
        return entry.subList(0, last).stream().map(ListCell::escaped).collect(Collectors.joining(BAR));
    }

    private static String escaped(String part) {
        return Arrays.stream(part.split("\\R"))
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .strip();
    }
}
