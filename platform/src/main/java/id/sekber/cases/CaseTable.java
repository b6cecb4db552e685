package id.sekber.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Cases as a table for other programs: one line a case, columns and codes that stay the same in every language. */
final class CaseTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CaseTable() {}

    static String of(List<Shelf.Entry> entries) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(header());
            for (Shelf.Entry entry : entries) {
                table.printRecord(line(entry).stream().map(CaseTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString();
    }

    private static List<String> header() {
        Stream<String> facts = Stream.of(
                "id",
                "name_id",
                "name_en",
                "country",
                "region_id",
                "region_en",
                "members",
                "founded",
                "ended",
                "sectors",
                "organising_model",
                "network_type",
                "decision_rule",
                "professional_manager",
                "rotating_chair",
                "funding_sources",
                "own_revenue",
                "regulatory_basis",
                "legal_personality",
                "nearness");
        Stream<String> scores = Arrays.stream(Achievement.values()).map(Code::code);
        return Stream.of(facts, scores, Stream.of("confidence", "sources_seen"))
                .flatMap(column -> column)
                .toList();
    }

    private static List<String> line(Shelf.Entry entry) {
        Case known = entry.known();
        Coding coding = known.coding();
        List<String> cells = new ArrayList<>(List.of(
                known.id(),
                known.name().indonesian(),
                known.name().english(),
                known.place().country(),
                known.place().region().indonesian(),
                known.place().region().english(),
                text(coding.members()),
                text(known.life().founded()),
                text(known.life().ended()),
                codes(coding.sectors()),
                code(coding.model()),
                code(coding.network()),
                code(coding.rule()),
                text(coding.professionalManager()),
                text(coding.rotatingChair()),
                codes(coding.funding()),
                text(coding.ownRevenue()),
                code(coding.basis()),
                text(coding.legalPersonality()),
                entry.nearness() == null
                        ? ""
                        : String.format(Locale.ROOT, "%.4f", entry.nearness().value())));
        for (Achievement achievement : Achievement.values()) {
            cells.add(known.judgement().score(achievement).toPlainString());
        }
        cells.add(known.confidence().code());
        cells.add(String.valueOf(known.sourcesSeen()));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String code(@Nullable Code code) {
        return code == null ? "" : code.code();
    }

    private static String codes(@Nullable Collection<? extends Code> codes) {
        return codes == null ? "" : codes.stream().map(Code::code).sorted().collect(Collectors.joining(";"));
    }

    /** A spreadsheet would run a text that begins like a formula. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
