package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The seen rows of the truth table: which combination of conditions goes with the outcome, and which cases say so.
 *
 * <p>Input   a table of cases and the cut-offs.
 * <p>Result  one row for each combination that some case has (membership above 0.5 decides), in the order of their
 * numbers. All other combinations are logical remainders and are not listed.
 * <p>Meaning a row is coded 1 when almost all that is in it is also in the outcome. Cases whose own outcome says the
 * opposite of their row's code are named: they are what to look at first.
 * <p>Cost    time O(rows times cases times conditions), memory O(rows + cases).
 * <p>Edges   every case belongs to exactly one row, since a membership of 0.5 is refused; inclusion, PRI are over all
 * cases, not only those in the row.
 *
 * @see "C. C. Ragin, Redesigning Social Inquiry, University of Chicago Press, 2008, ch. 7"
 */
public record TruthTable(CaseTable cases, Cutoffs cutoffs, List<Row> rows) {

    /** Sums of a few hundred memberships with two decimals carry noise of about 1e-13, so 0.8 may arrive as 0.79...9. */
    private static final double CUT_TOLERANCE = 1e-9;

    /** How a row was judged. */
    public enum Code {
        PRESENT("1"),
        ABSENT("0"),
        REMAINDER("?"),
        CONTRADICTION("C");

        private final String sign;

        Code(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * @param bits bit i set: condition i is present
     * @param cases those that are in this row
     * @param contradicting those of them whose outcome says the opposite of the code
     */
    public record Row(int bits, Fit fit, Code code, List<String> cases, List<String> contradicting) {
        public Row {
            cases = List.copyOf(cases);
            contradicting = List.copyOf(contradicting);
        }
    }

    public TruthTable {
        rows = List.copyOf(rows);
    }

    public static TruthTable of(CaseTable cases, Cutoffs cutoffs) {
        double[][] memberships = cases.memberships();
        Map<Integer, List<Integer>> byNumber = new TreeMap<>();
        for (int i = 0; i < memberships.length; i++) {
            int number = number(rowOf(memberships[i]), memberships[i].length);
            byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(i);
        }
        double[] outcomes = cases.outcomes();
        List<Row> rows = new ArrayList<>();
        for (List<Integer> inRow : byNumber.values()) {
            rows.add(judge(inRow, cases, memberships, outcomes, cutoffs));
        }
        return new TruthTable(cases, cutoffs, rows);
    }

    private static int rowOf(double[] memberships) {
        int bits = 0;
        for (int i = 0; i < memberships.length; i++) {
            if (memberships[i] > 0.5) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    private static Row judge(
            List<Integer> inRow, CaseTable cases, double[][] memberships, double[] outcomes, Cutoffs cutoffs) {
        double[] first = memberships[inRow.get(0)];
        int bits = rowOf(first);
        Fit fit = Fit.of(Term.ofRow(bits, first.length).memberships(memberships), outcomes);
        Code code = code(fit, inRow.size(), cutoffs);
        List<String> names = new ArrayList<>();
        List<String> contradicting = new ArrayList<>();
        for (int i : inRow) {
            String name = cases.cases().get(i).name();
            names.add(name);
            if (code == Code.PRESENT && outcomes[i] < 0.5 || code == Code.ABSENT && outcomes[i] > 0.5) {
                contradicting.add(name);
            }
        }
        return new Row(bits, fit, code, names, contradicting);
    }

    private static Code code(Fit fit, int count, Cutoffs cutoffs) {
        if (count < cutoffs.frequency()) {
            return Code.REMAINDER;
        }
        if (reaches(fit.inclusion(), cutoffs.inclusion())) {
            return reaches(fit.pri(), cutoffs.pri()) ? Code.PRESENT : Code.ABSENT;
        }
        return reaches(fit.inclusion(), cutoffs.exclusion()) ? Code.CONTRADICTION : Code.ABSENT;
    }

    private static boolean reaches(double value, double cut) {
        return value >= cut - CUT_TOLERANCE;
    }

    private int conditions() {
        return cases.conditions().size();
    }

    /** The number that the field gives to a row: 1 for all absent, the first condition weighing most. */
    public int number(Row row) {
        return number(row.bits(), conditions());
    }

    private static int number(int bits, int conditions) {
        return (Integer.reverse(bits) >>> (32 - conditions)) + 1;
    }

    public Term configuration(Row row) {
        return Term.ofRow(row.bits(), conditions());
    }

    /** How many rows no judged case has: the logical remainders. */
    public long remainders() {
        return (1L << conditions())
                - rows.stream().filter(row -> row.code() != Code.REMAINDER).count();
    }

    /** The rows with this code, as a set of bit patterns; for remainders, the unseen rows too. */
    BitSet coded(Code code) {
        BitSet coded = new BitSet(1 << conditions());
        if (code == Code.REMAINDER) {
            coded.set(0, 1 << conditions());
        }
        for (Row row : rows) {
            coded.set(row.bits(), row.code() == code);
        }
        return coded;
    }

    /** The logical remainders that a set of terms takes to go with the outcome although no case shows it. */
    public List<Term> assumptions(List<Term> terms) {
        BitSet unseen = coded(Code.REMAINDER);
        return unseen.stream()
                .filter(row -> terms.stream().anyMatch(term -> term.covers(row)))
                .mapToObj(row -> Term.ofRow(row, conditions()))
                .toList();
    }
}
