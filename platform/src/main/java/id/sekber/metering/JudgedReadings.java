package id.sekber.metering;

import id.sekber.tables.IncomingTable;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of a file would do: each is new, recorded already, or at fault with the reason at its column. */
public final class JudgedReadings {

    /** A row that is in order. */
    record Good(UUID meter, ReadingForm.Read read) {}

    /** A row at fault: the field of each problem is the key of its column. */
    public record Fault(int line, List<String> cells, Problems problems) {}

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern CODE_CUT_SHORT = Pattern.compile("\\d{2}\\.\\d");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private final List<Good> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int same;

    private JudgedReadings() {}

    /** What the secretariat already has, for rows to be held against. */
    record Known(Map<String, Meter> meters, Set<String> members, Map<Key, ReadingForm.Read> slips, LocalDate today) {}

    record Key(UUID meter, String slip) {}

    static JudgedReadings of(List<IncomingTable.Row> rows, Known known) {
        JudgedReadings judged = new JudgedReadings();
        Map<Key, Integer> met = new HashMap<>();
        for (IncomingTable.Row row : rows) {
            judged.judge(row, known, met);
        }
        return judged;
    }

    private void judge(IncomingTable.Row row, Known known, Map<Key, Integer> met) {
        Problems problems = Problems.NONE;
        for (int place : row.formulas()) {
            problems = problems.and(ReadingColumns.ALL.get(place).key(), "metering.import.formula");
        }
        Meter meter = known.meters().get(row.cell(ReadingColumns.METER));
        if (meter == null) {
            problems = problems.and("meter", "metering.import.meter.unknown", dash(row.cell(ReadingColumns.METER)));
        }
        String slip = row.cell(ReadingColumns.SLIP);
        String member = memberCode(row.cell(ReadingColumns.MEMBER), meter, known.members());
        String day = day(row.cell(ReadingColumns.DAY));
        String note = row.cell(ReadingColumns.NOTE);
        problems = problems.and(at("slip", ReadingForm.slipProblems(slip)))
                .and(at("date", ReadingForm.dayProblems(day, known.today())))
                .and(memberProblems(member, meter, known.members()))
                .unless(note.length() <= 300, "note", "metering.text.long", note.length(), 300);
        @Nullable BigDecimal quantity = null;
        String typed = row.cell(ReadingColumns.QUANTITY);
        if (PLAIN_NUMBER.matcher(typed).matches()) {
            quantity = new BigDecimal(typed);
            problems = problems.and(at("quantity", ReadingForm.quantityProblems(quantity, false)));
        } else {
            problems = problems.and("quantity", "metering.import.quantity.form", dash(typed));
        }
        if (problems.any() || meter == null || quantity == null) {
            faults.add(new Fault(row.line(), row.cells(), problems));
            return;
        }
        keep(
                row,
                new Good(meter.id(), new ReadingForm.Read(slip, LocalDate.parse(day), member, quantity, note)),
                known,
                met);
    }

    private void keep(IncomingTable.Row row, Good reading, Known known, Map<Key, Integer> met) {
        Key key = new Key(reading.meter(), reading.read().slip());
        @Nullable Integer before = met.putIfAbsent(key, row.line());
        ReadingForm.Read recorded = known.slips().get(key);
        if (before != null) {
            fault(row, "metering.import.twice", key.slip(), before);
        } else if (recorded == null) {
            good.add(reading);
        } else if (isSame(recorded, reading.read())) {
            same++;
        } else {
            fault(row, "metering.import.other", key.slip(), recorded.on(), recorded.quantity());
        }
    }

    private void fault(IncomingTable.Row row, String key, Object... arguments) {
        faults.add(new Fault(row.line(), row.cells(), Problems.of("slip", key, arguments)));
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

    /** A program for tables keeps a day as how many have passed since 1900. */
    private static String day(String typed) {
        return DAYS_SINCE_1900.matcher(typed).matches()
                ? BEFORE_1900.plusDays(Integer.parseInt(typed)).toString()
                : typed;
    }

    private static Problems at(String key, Problems problems) {
        return new Problems(problems.list().stream()
                .map(problem -> new Problems.Problem(key, problem.reason()))
                .toList());
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : ReadingForm.shown(text);
    }

    /** The meters that the rows name. */
    static Set<String> meters(List<IncomingTable.Row> rows) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.cell(ReadingColumns.METER)));
        return codes;
    }

    List<Good> good() {
        return good;
    }

    public List<Fault> faults() {
        return faults;
    }

    public int fresh() {
        return good.size();
    }

    /** How many rows are recorded already, just as they stand. */
    public int same() {
        return same;
    }

    public int all() {
        return good.size() + faults.size() + same;
    }
}
