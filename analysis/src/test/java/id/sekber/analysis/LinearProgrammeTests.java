package id.sekber.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.LinearProgramme.Infeasible;
import id.sekber.analysis.LinearProgramme.Optimal;
import id.sekber.analysis.LinearProgramme.Outcome;
import id.sekber.analysis.LinearProgramme.Unbounded;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinearProgrammeTests {

    /** Wyndor Glass: F. S. Hillier, G. J. Lieberman, Introduction to Operations Research, chapter 3. */
    @Test
    void solvesTheGlassWorksWithItsShadowPrices() {
        Optimal best = LinearProgramme.maximise(3, 5)
                .atMost(4, 1, 0)
                .atMost(12, 0, 2)
                .atMost(18, 3, 2)
                .optimum();
        assertThat(best.value()).isCloseTo(36, within(1e-9));
        assertThat(best.point()).containsExactly(new double[] {2, 6}, within(1e-9));
        assertThat(new double[] {best.price(0), best.price(1), best.price(2)})
                .containsExactly(new double[] {0, 1.5, 1}, within(1e-9));
    }

    @Test
    void pricesAnAtLeastRowAsStated() {
        Optimal best = LinearProgramme.minimise(2, 3)
                .atLeast(10, 1, 1)
                .atLeast(2, 0, 1)
                .optimum();
        assertThat(best.value()).isCloseTo(22, within(1e-9));
        assertThat(best.price(0)).isCloseTo(2, within(1e-9));
        assertThat(best.price(1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void letsFreeVariablesBeNegative() {
        Optimal best = LinearProgramme.minimise(1, 0)
                .allFree()
                .equal(0, 1, -1)
                .atLeast(-7, 0, 1)
                .optimum();
        assertThat(best.point()).containsExactly(new double[] {-7, -7}, within(1e-9));
    }

    @Test
    void provesInfeasibility() {
        assertThat(LinearProgramme.minimise(1, 1).atMost(-1, 1, 1).outcome()).isInstanceOf(Infeasible.class);
        assertThat(LinearProgramme.minimise(0).equal(1, 1).equal(2, 1).outcome())
                .isInstanceOf(Infeasible.class);
    }

    @Test
    void provesUnboundedness() {
        assertThat(LinearProgramme.minimise(-1, 1).atMost(1, -1, 1).outcome()).isInstanceOf(Unbounded.class);
        assertThat(LinearProgramme.maximise(1).outcome()).isInstanceOf(Unbounded.class);
    }

    @Test
    void needsNoRows() {
        assertThat(LinearProgramme.minimise(1, 1).optimum().value()).isZero();
    }

    @Test
    void acceptsRedundantRows() {
        Optimal best = LinearProgramme.minimise(1, 2)
                .equal(3, 1, 1)
                .equal(6, 2, 2)
                .equal(3, 1, 1)
                .optimum();
        assertThat(best.value()).isCloseTo(3, within(1e-9));
    }

    @Test
    void bearsColumnsOfVeryDifferentSize() {
        Optimal best = LinearProgramme.maximise(1e6, 1e-3)
                .atMost(1e9, 1e7, 0)
                .atMost(1e-2, 0, 1e-6)
                .optimum();
        assertThat(best.value()).isCloseTo(1e8 + 10, within(1e-3));
    }

    @Test
    void makesRowsOnDemand() {
        LinearProgramme programme =
                LinearProgramme.maximise(1, 1).atMost(100, 1, 0).atMost(100, 0, 1);
        Outcome outcome = programme.outcomeWith(point -> {
            double worst = 0;
            double[] row = new double[2];
            for (int degrees = 0; degrees <= 90; degrees++) {
                double[] tangent = {Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees))};
                double excess = tangent[0] * point[0] + tangent[1] * point[1] - 1;
                if (excess > worst + 1e-9) {
                    worst = excess;
                    row = tangent;
                }
            }
            if (worst > 0) {
                programme.atMost(1, row);
            }
            return worst > 0;
        });
        assertThat(((Optimal) outcome).value()).isCloseTo(Math.sqrt(2), within(1e-7));
    }

    @Property(tries = 200)
    void agreesWithItsDual(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll int seed) {
        Random random = new Random(seed);
        double[] c = random.doubles(n, 0, 9).toArray();
        double[] b = random.doubles(m, 0, 9).toArray();
        LinearProgramme primal = LinearProgramme.minimise(c);
        double[][] columns = new double[n][m];
        for (int i = 0; i < m; i++) {
            double[] row = new double[n];
            for (int j = 0; j < n; j++) {
                row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 5;
                columns[j][i] = row[j];
            }
            primal.atLeast(b[i], row);
        }
        LinearProgramme dual = LinearProgramme.maximise(b);
        for (int j = 0; j < n; j++) {
            dual.atMost(c[j], columns[j]);
        }
        Outcome first = primal.outcome();
        Outcome second = dual.outcome();
        if (first instanceof Optimal p && second instanceof Optimal d) {
            assertThat(p.value()).isCloseTo(d.value(), within(1e-7 * (1 + Math.abs(d.value()))));
        } else {
            assertThat(first).isInstanceOf(Infeasible.class);
            assertThat(second).isInstanceOf(Unbounded.class);
        }
    }

    @Test
    void refusesWhatIsNoNumberAndWrongLengths() {
        assertThatThrownBy(() -> LinearProgramme.minimise(Double.NaN)).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> LinearProgramme.minimise(1, 2).atMost(1, 1)).hasMessageContaining("exactly 2");
        assertThatThrownBy(() -> LinearProgramme.minimise(1).atMost(Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("finite");
    }
}
