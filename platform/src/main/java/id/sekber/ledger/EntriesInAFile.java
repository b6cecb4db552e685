package id.sekber.ledger;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.PlainCells;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries out of rows: the rows that bear the same mark are one entry, which is booked whole or not at all. A mark that is
 * the number of an entry in the books says that entry, which nothing changes any more.
 */
final class EntriesInAFile {

    /** Figures in files have a decimal point, whatever the reader's language. */
    private static final Figures PLAIN = new Figures(Locale.ENGLISH);

    /** Fields of the form of one entry, by the column that says the same. */
    private static final Map<String, Column> COLUMN_OF_FIELD = Map.of(
            "tanggal", EntryLine.DAY,
            "uraian", EntryLine.TEXT,
            "akun", EntryLine.ACCOUNT,
            "debit", EntryLine.DEBIT,
            "kredit", EntryLine.CREDIT,
            "mata-uang", EntryLine.CURRENCY,
            "anggota", EntryLine.MEMBER,
            "dana", EntryLine.FUND);

    /** The rows of one entry, and what is wrong with each. */
    private static final class Group {

        private final List<Row> rows = new ArrayList<>();
        private final Map<Row, Problems> problems = new HashMap<>();
        private @Nullable Posting posting;

        void wrong(Row row, Column column, String key, Object... arguments) {
            add(row, Problems.of(column.key(), key, arguments));
        }

        void add(Row row, Problems more) {
            problems.merge(row, more, Problems::and);
        }

        Problems of(Row row) {
            return problems.getOrDefault(row, Problems.NONE);
        }

        boolean sound() {
            return problems.values().stream().allMatch(Problems::none);
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();

    EntriesInAFile(List<Row> rows) {
        for (Row row : rows) {
            groups.computeIfAbsent(cell(row, EntryLine.ENTRY), mark -> new Group())
                    .rows
                    .add(row);
        }
    }

    private static String cell(Row row, Column column) {
        return row.cell(column.key());
    }

    Set<String> marks() {
        return groups.keySet();
    }

    /**
     * Reads the rows of entries that are not booked yet.
     *
     * @param booked marks that are numbers of entries in the books
     * @param programmes their numbers
     */
    List<Posting> read(Set<String> booked, Set<String> programmes) {
        List<Posting> postings = new ArrayList<>();
        groups.forEach((mark, group) -> {
            if (!booked.contains(mark)) {
                read(mark, group, programmes);
                if (group.posting != null) {
                    postings.add(group.posting);
                }
            }
        });
        return postings;
    }

    private static void read(String mark, Group group, Set<String> programmes) {
        Row first = group.rows.get(0);
        List<LineForm> lines = new ArrayList<>();
        for (Row row : group.rows) {
            row.formulas().forEach(key -> group.add(row, Problems.of(key, "spreadsheets.formula")));
            LineForm line = line(row);
            if (mark.isEmpty()) {
                group.wrong(row, EntryLine.ENTRY, "ledger.import.entry.missing");
            }
            if (line.blank()) {
                group.wrong(row, EntryLine.ACCOUNT, "ledger.import.line.empty");
            }
            for (Column shared : List.of(EntryLine.DAY, EntryLine.TEXT)) {
                String said = cell(row, shared);
                if (!said.isEmpty() && !said.equals(cell(first, shared))) {
                    group.wrong(row, shared, "ledger.import.differs", mark, cell(first, shared));
                }
            }
            String programme = cell(row, EntryLine.PROGRAMME);
            if (!programme.isEmpty() && !programmes.contains(programme)) {
                group.wrong(row, EntryLine.PROGRAMME, "ledger.import.programme.unknown", programme);
            }
            lines.add(line);
        }
        Outcome<Posting> read = new EntryForm(
                        PlainCells.day(cell(first, EntryLine.DAY)), cell(first, EntryLine.TEXT), "", lines)
                .read(PLAIN);
        if (read instanceof Outcome.Refused<Posting> refused) {
            spread(refused.problems(), group);
        } else if (read instanceof Outcome.Done<Posting> done && group.sound()) {
            group.posting = inProgrammes(done.value(), group.rows);
        }
    }

    private static LineForm line(Row row) {
        String currency = cell(row, EntryLine.CURRENCY);
        return new LineForm(
                cell(row, EntryLine.ACCOUNT),
                cell(row, EntryLine.DEBIT),
                cell(row, EntryLine.CREDIT),
                currency.isEmpty() ? Currencies.RUPIAH.getCurrencyCode() : currency,
                cell(row, EntryLine.MEMBER),
                cell(row, EntryLine.FUND));
    }

    private static Posting inProgrammes(Posting posting, List<Row> rows) {
        List<Posting.Line> lines = new ArrayList<>();
        for (int i = 0; i < posting.lines().size(); i++) {
            String programme = cell(rows.get(i), EntryLine.PROGRAMME);
            lines.add(posting.lines().get(i).inProgramme(programme.isEmpty() ? null : programme));
        }
        return new Posting(posting.on(), posting.text(), posting.origin(), posting.reference(), posting.path(), lines);
    }

    /** Puts each problem of an entry at the row and column that it is about. */
    private static void spread(Problems problems, Group group) {
        for (Problems.Problem problem : problems.list()) {
            String field = problem.field().replaceAll("-\\d+$", "");
            String place = problem.field().substring(field.length()).replace("-", "");
            Row row = group.rows.get(place.isEmpty() ? 0 : Integer.parseInt(place) - 1);
            Column column = COLUMN_OF_FIELD.getOrDefault(field, EntryLine.ENTRY);
            group.add(row, Problems.NONE.and(column.key(), problem.reason()));
        }
    }

    /** Judges what was read: each entry by the books, and each booked one by what stands there. */
    Preview<JudgedLine> judged(Booking booking, Booking.Known known, List<EntryLine> booked) {
        Map<String, Set<List<String>>> lines = booked.stream()
                .collect(Collectors.groupingBy(
                        EntryLine::entry, Collectors.mapping(EntryLine::cells, Collectors.toSet())));
        Map<Integer, JudgedLine> judged = new HashMap<>();
        groups.forEach((mark, group) -> {
            Posting posting = group.posting;
            Set<List<String>> there = lines.get(mark);
            if (posting != null) {
                spread(booking.problems(posting, known), group);
                if (!group.sound()) {
                    group.posting = null;
                }
            }
            group.rows.forEach(row ->
                    judged.put(row.line(), there == null ? judged(mark, group, row) : heldAgainst(mark, there, row)));
        });
        return new Preview<>(judged.values().stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList());
    }

    private static JudgedLine heldAgainst(String mark, Set<List<String>> booked, Row row) {
        return booked.contains(row.cells(EntryLine.COLUMNS))
                ? new JudgedLine(row, RowState.SAME, Problems.NONE)
                : new JudgedLine(row, RowState.FAULT, Problems.of(EntryLine.ENTRY.key(), "ledger.import.booked", mark));
    }

    private static JudgedLine judged(String mark, Group group, Row row) {
        if (group.sound()) {
            return new JudgedLine(row, RowState.NEW, Problems.NONE);
        }
        Problems own = group.of(row);
        return new JudgedLine(
                row,
                RowState.FAULT,
                own.any() ? own : Problems.of(EntryLine.ENTRY.key(), "ledger.import.with-others", mark));
    }

    /** The entries that nothing speaks against. */
    List<Posting> sound() {
        List<Posting> sound = new ArrayList<>();
        for (Group group : groups.values()) {
            if (group.posting != null) {
                sound.add(group.posting);
            }
        }
        return sound;
    }
}
