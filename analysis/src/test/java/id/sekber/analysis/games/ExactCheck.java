package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Solves, in exact fractions, the equations that an excess sequence claims to have found (every coalition of a level
 * complains alike, every player held at its value alone pays it, all pay the whole), and compares the amounts.
 */
final class ExactCheck {

    /** A fraction of whole numbers in lowest terms with a positive denominator. */
    private record Fraction(BigInteger over, BigInteger under) {
        static final Fraction ZERO = of(0);

        static Fraction of(long value) {
            return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Fraction of(BigInteger over, BigInteger under) {
            BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            return new Fraction(over.divide(divisor), under.divide(divisor));
        }

        Fraction minus(Fraction other) {
            return of(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return of(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction dividedBy(Fraction other) {
            return of(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isZero() {
            return over.signum() == 0;
        }

        double toDouble() {
            return new BigDecimal(over)
                    .divide(new BigDecimal(under), MathContext.DECIMAL64)
                    .doubleValue();
        }
    }

    private ExactCheck() {}

    static void confirms(CoalitionGame game, ExcessSequence sequence, boolean perCapita, boolean bounded) {
        int n = game.size();
        List<ExcessSequence.Level> levels = sequence.levels();
        int unknowns = n + levels.size();
        List<Fraction[]> rows = new ArrayList<>();
        rows.add(row(game, Coalition.grand(n), unknowns, -1, 0));
        for (int k = 0; k < levels.size(); k++) {
            for (Coalition coalition : levels.get(k).coalitions()) {
                int weight = perCapita ? coalition.size() : 1;
                rows.add(row(game, coalition, unknowns, n + k, (int) game.sign() * weight));
            }
        }
        double[] amounts = sequence.amounts();
        for (int i = 0; i < n && bounded; i++) {
            if (Math.abs(game.gain(i, amounts[i])) <= game.tolerance()) {
                rows.add(row(game, Coalition.of(i), unknowns, -1, 0));
            }
        }
        Fraction[] exact = solved(rows, unknowns);
        for (int i = 0; i < n; i++) {
            assertThat(amounts[i]).isCloseTo(exact[i].toDouble(), within(1e-12 * game.scale() * n));
        }
        for (int k = 0; k < levels.size(); k++) {
            double level = exact[n + k].toDouble();
            // A level far beyond the scale of the game has no finer digits than a double holds.
            assertThat(levels.get(k).excess())
                    .isCloseTo(level, within(Math.max(1e-11 * game.scale() * n, 4 * Math.ulp(level))));
        }
    }

    /** The amounts of the coalition, less its level, are its value. */
    private static Fraction[] row(CoalitionGame game, Coalition coalition, int unknowns, int level, int weight) {
        Fraction[] row = new Fraction[unknowns + 1];
        for (int j = 0; j < unknowns; j++) {
            row[j] = j < game.size() && coalition.contains(j) ? Fraction.of(1) : Fraction.ZERO;
        }
        if (level >= 0) {
            row[level] = Fraction.of(-weight);
        }
        row[unknowns] = Fraction.of(Math.round(game.value(coalition)));
        return row;
    }

    private static Fraction[] solved(List<Fraction[]> rows, int unknowns) {
        int next = 0;
        for (int j = 0; j < unknowns; j++) {
            int pivot = next;
            while (pivot < rows.size() && rows.get(pivot)[j].isZero()) {
                pivot++;
            }
            assertThat(pivot).as("the equations determine unknown %d", j).isLessThan(rows.size());
            Fraction[] row = rows.get(pivot);
            rows.set(pivot, rows.get(next));
            rows.set(next, row);
            Fraction lead = row[j];
            for (int c = j; c <= unknowns; c++) {
                row[c] = row[c].dividedBy(lead);
            }
            for (Fraction[] other : rows) {
                Fraction factor = other[j];
                if (other != row && !factor.isZero()) {
                    for (int c = j; c <= unknowns; c++) {
                        other[c] = other[c].minus(factor.times(row[c]));
                    }
                }
            }
            next++;
        }
        for (Fraction[] left : rows.subList(next, rows.size())) {
            assertThat(left[unknowns].isZero()).as("the equations agree").isTrue();
        }
        Fraction[] solution = new Fraction[unknowns];
        for (int j = 0; j < unknowns; j++) {
            solution[j] = rows.get(j)[unknowns];
        }
        return solution;
    }
}
