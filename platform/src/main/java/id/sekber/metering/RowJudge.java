package id.sekber.metering;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.PlainCells;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges each row of a file of readings: it is new, recorded already, or at fault with the reason at its column. */
final class RowJudge {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern CODE_CUT_SHORT = Pattern.compile("\\d{2}\\.\\d");

    private final Known known;
    private final Map<Key, Integer> met = new HashMap<>();

    RowJudge(Known known) {
        this.known = known;
    }

    /** What the secretariat already has, for rows to be held against. */
    record Known(Map<String, Meter> meters, Set<String> members, Map<Key, ReadingForm.Read> slips, LocalDate today) {}

    record Key(UUID meter, String slip) {}

    Preview<JudgedReading> of(List<Row> rows) {
        return new Preview<>(rows.stream().map(this::judged).toList());
    }

    private JudgedReading judged(Row row) {
        Problems problems = Problems.NONE;
        for (String column : row.formulas()) {
            problems = problems.and(column, "spreadsheets.formula");
        }
        Meter meter = known.meters().get(cell(row, ReadingColumns.METER));
        if (meter == null) {
            problems = problems.and("meter", "metering.import.meter.unknown", dash(cell(row, ReadingColumns.METER)));
        }
        String slip = cell(row, ReadingColumns.SLIP);
        String member = memberCode(cell(row, ReadingColumns.MEMBER), meter, known.members());
        String day = PlainCells.day(cell(row, ReadingColumns.DAY));
        String note = cell(row, ReadingColumns.NOTE);
        problems = problems.and(at("slip", ReadingForm.slipProblems(slip)))
                .and(at("date", ReadingForm.dayProblems(day, known.today())))
                .and(memberProblems(member, meter, known.members()))
                .unless(note.length() <= 300, "note", "metering.text.long", note.length(), 300);
        @Nullable BigDecimal quantity = null;
        String typed = cell(row, ReadingColumns.QUANTITY);
        if (PLAIN_NUMBER.matcher(typed).matches()) {
            quantity = new BigDecimal(typed);
            problems = problems.and(at("quantity", ReadingForm.quantityProblems(quantity, false)));
        } else {
            problems = problems.and("quantity", "metering.import.quantity.form", dash(typed));
        }
        if (problems.any() || meter == null || quantity == null) {
            return new JudgedReading(row, RowState.FAULT, null, problems);
        }
        return heldAgainst(
                row,
                new JudgedReading.Good(
                        meter.id(), new ReadingForm.Read(slip, LocalDate.parse(day), member, quantity, note)));
    }

    private static String cell(Row row, Column column) {
        return row.cell(column.key());
    }

    private JudgedReading heldAgainst(Row row, JudgedReading.Good reading) {
        Key key = new Key(reading.meter(), reading.read().slip());
        @Nullable Integer before = met.putIfAbsent(key, row.line());
        ReadingForm.Read recorded = known.slips().get(key);
        if (before != null) {
            return fault(row, "metering.import.twice", key.slip(), before);
        } else if (recorded == null) {
            return new JudgedReading(row, RowState.NEW, reading, Problems.NONE);
        }
        return isSame(recorded, reading.read())
                ? new JudgedReading(row, RowState.SAME, null, Problems.NONE)
                : fault(row, "metering.import.other", key.slip(), recorded.on(), recorded.quantity());
    }

    private static JudgedReading fault(Row row, String key, Object... arguments) {
        return new JudgedReading(row, RowState.FAULT, null, Problems.of("slip", key, arguments));
    }

    private static boolean isSame(ReadingForm.Read one, ReadingForm.Read other) {
        return one.on().equals(other.on())
                && one.member().equals(other.member())
                && one.quantity().compareTo(other.quantity()) == 0;
    }

    private static Problems memberProblems(String member, @Nullable Meter meter, Set<String> members) {
        String only = meter == null ? null : meter.member();
        return Problems.NONE
                .unless(members.contains(member), "member", "metering.member.unknown", dash(member))
                .unless(
                        only == null || only.equals(member) || !members.contains(member),
                        "member",
                        "metering.member.other",
                        meter == null ? "-" : meter.code(),
                        meter == null ? "-" : String.valueOf(meter.memberName()));
    }

    /** A program for tables takes the code 35.10 for a number and cuts it to 35.1. An empty cell is the meter's own member. */
    private static String memberCode(String typed, @Nullable Meter meter, Set<String> members) {
        if (typed.isEmpty() && meter != null && meter.member() != null) {
            return meter.member();
        }
        return !members.contains(typed) && CODE_CUT_SHORT.matcher(typed).matches() ? typed + "0" : typed;
    }

    private static Problems at(String key, Problems problems) {
        return new Problems(problems.list().stream()
                .map(problem -> new Problems.Problem(key, problem.reason()))
                .toList());
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : ReadingForm.shown(text);
    }
}
