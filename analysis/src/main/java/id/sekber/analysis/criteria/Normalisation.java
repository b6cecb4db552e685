package id.sekber.analysis.criteria;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Ways to bring scores of different units to one scale. A column that is zero throughout stays zero. */
public enum Normalisation {
    /** From 0 at the column's smallest to 1 at its largest score. */
    MIN_MAX(column -> largest(column) - smallest(column)),
    /** Divided by the column's length, the root of the sum of squares. */
    VECTOR(Normalisation::length),
    /** Divided by the column's largest absolute score. */
    MAXIMUM(column -> DoubleStream.of(column).map(Math::abs).max().orElse(0)),
    /** Divided by the sum of the column's absolute scores. */
    SUM(column -> DoubleStream.of(column).map(Math::abs).sum());

    private final ToDoubleFunction<double[]> divisor;

    Normalisation(ToDoubleFunction<double[]> divisor) {
        this.divisor = divisor;
    }

    /** The column on the common scale, still in its own direction. */
    double[] scaled(double[] column) {
        double unit = divisor.applyAsDouble(column);
        double origin = this == MIN_MAX ? smallest(column) : 0;
        return DoubleStream.of(column)
                .map(x -> unit == 0 ? 0 : (x - origin) / unit)
                .toArray();
    }

    private static double length(double[] column) {
        double largest = DoubleStream.of(column).map(Math::abs).max().orElse(0);
        // Squares are taken of parts of the largest, which neither overflow nor vanish.
        return largest == 0
                ? 0
                : largest
                        * Math.sqrt(DoubleStream.of(column)
                                .map(x -> (x / largest) * (x / largest))
                                .sum());
    }

    static double smallest(double[] column) {
        return DoubleStream.of(column).min().orElseThrow();
    }

    static double largest(double[] column) {
        return DoubleStream.of(column).max().orElseThrow();
    }
}
