package id.sekber.analysis.configurations;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * A product of conditions that must be present or absent, written {@code DEV*~URB}: all cases that have DEV and lack
 * URB, whatever else they have.
 *
 * @param present bit i set: condition i must be present
 * @param absent bit i set: condition i must be absent
 */
public record Term(int present, int absent) implements Comparable<Term> {

    public Term {
        if ((present & absent) != 0) {
            throw new IllegalArgumentException("A condition cannot be present and absent at once: bits "
                    + Integer.toBinaryString(present & absent) + "; leave it out of one of the two masks.");
        }
    }

    /** The term of one row of the truth table: every condition has its part. */
    static Term ofRow(int row, int conditions) {
        return new Term(row, ~row & ((1 << conditions) - 1));
    }

    public int literals() {
        return Integer.bitCount(present) + Integer.bitCount(absent);
    }

    /** Whether a row, bit i saying that condition i is present, lies in this term. */
    public boolean covers(int row) {
        return (row & (present | absent)) == present;
    }

    /** Whether every row of this term is also a row of the other, which then says less. */
    public boolean implies(Term wider) {
        return (wider.present & ~present) == 0 && (wider.absent & ~absent) == 0;
    }

    /** How far a case lies in this term: the weakest of its memberships. */
    public double membership(CaseTable.Case one) {
        return membership(
                one.memberships().stream().mapToDouble(Double::doubleValue).toArray());
    }

    double membership(double[] conditions) {
        double weakest = 1;
        for (int i = 0; i < conditions.length; i++) {
            if ((present >> i & 1) != 0) {
                weakest = Math.min(weakest, conditions[i]);
            } else if ((absent >> i & 1) != 0) {
                weakest = Math.min(weakest, 1 - conditions[i]);
            }
        }
        return weakest;
    }

    double[] memberships(double[][] cases) {
        double[] memberships = new double[cases.length];
        for (int i = 0; i < cases.length; i++) {
            memberships[i] = membership(cases[i]);
        }
        return memberships;
    }

    /** The term in the notation of the field; the empty term, which asks for nothing, is {@code 1}. */
    public String text(List<String> conditions) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if ((present >> i & 1) != 0) {
                literals.add(conditions.get(i));
            } else if ((absent >> i & 1) != 0) {
                literals.add("~" + conditions.get(i));
            }
        }
        return literals.isEmpty() ? "1" : String.join("*", literals);
    }

    /** What the term says in plain words, such as "If DEV is present and URB is absent, then SURV is present". */
    public Explanation reading(List<String> conditions, String outcome) {
        Explanation all = null;
        for (int i = 0; i < conditions.size(); i++) {
            if (((present | absent) >> i & 1) != 0) {
                String sign = (absent >> i & 1) != 0 ? "~" : "";
                Explanation literal = literal(sign + conditions.get(i));
                all = all == null ? literal : Explanation.of(literals(), "configurations.term.and", all, literal);
            }
        }
        return Explanation.of(
                literals(),
                "configurations.term.reading",
                all == null ? Explanation.of(0, "configurations.term.always") : all,
                literal(outcome));
    }

    private static Explanation literal(String name) {
        return name.startsWith("~")
                ? Explanation.of(0, "configurations.absent", name.substring(1))
                : Explanation.of(1, "configurations.present", name);
    }

    /** The shorter term first; of equal length, by the first condition in which they differ: present, absent, free. */
    @Override
    public int compareTo(Term other) {
        int byLength = Integer.compare(literals(), other.literals());
        if (byLength != 0) {
            return byLength;
        }
        int difference = present ^ other.present | absent ^ other.absent;
        int first = Integer.lowestOneBit(difference);
        return Integer.compare(rank(first), other.rank(first));
    }

    private int rank(int bit) {
        if ((present & bit) != 0) {
            return 0;
        }
        return (absent & bit) != 0 ? 1 : 2;
    }
}
