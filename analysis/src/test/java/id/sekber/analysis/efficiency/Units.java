package id.sekber.analysis.efficiency;

import id.sekber.analysis.efficiency.Observations.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Observations for tests. */
final class Units {

    private Units() {}

    static Observations of(List<Factor> inputs, List<Factor> outputs) {
        int units = inputs.get(0).amounts().size();
        return new Observations(
                IntStream.rangeClosed(1, units).mapToObj(j -> "U" + j).toList(), inputs, outputs);
    }

    static Factor factor(String name, double... amounts) {
        return new Factor(name, Arrays.stream(amounts).boxed().toList());
    }

    static Observations one(List<Double> input, List<Double> output) {
        return of(List.of(new Factor("x", input)), List.of(new Factor("y", output)));
    }

    /**
     * Twelve hospitals with doctors and nurses, out-patients and in-patients (hundreds).
     *
     * @see "W. W. Cooper, L. M. Seiford, K. Tone, Data Envelopment Analysis, 2nd ed., Springer, 2007, Table 1.5"
     */
    static final Observations HOSPITALS = of(
            List.of(
                    factor("doctors", 20, 19, 25, 27, 22, 55, 33, 31, 30, 50, 53, 38),
                    factor("nurses", 151, 131, 160, 168, 158, 255, 235, 206, 244, 268, 306, 284)),
            List.of(
                    factor("out-patients", 100, 150, 160, 180, 94, 230, 220, 152, 190, 250, 260, 250),
                    factor("in-patients", 90, 50, 55, 72, 66, 90, 88, 80, 100, 100, 147, 120)));

    /** Units whose amounts follow their size, each amount turned by the given draw. */
    static Observations random(
            Random random, int units, int inputs, int outputs, double spread, DoubleUnaryOperator draw) {
        double[] sizes = new double[units];
        for (int j = 0; j < units; j++) {
            sizes[j] = Math.exp(spread * random.nextGaussian());
        }
        return of(random(random, "x", inputs, sizes, draw), random(random, "y", outputs, sizes, draw));
    }

    private static List<Factor> random(
            Random random, String letter, int count, double[] sizes, DoubleUnaryOperator draw) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> amounts = new ArrayList<>();
            for (double size : sizes) {
                amounts.add(draw.applyAsDouble(size * (0.5 + random.nextDouble())));
            }
            factors.add(new Factor(letter + (i + 1), amounts));
        }
        return factors;
    }
}
