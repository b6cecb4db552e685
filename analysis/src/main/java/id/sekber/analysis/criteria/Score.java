package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;

/** What is known of one score: a number, or a distribution of the numbers that it may turn out to be. */
public sealed interface Score {

    /** Standard deviations on either side of the mean that hold the central 95 % of a normal distribution. */
    double CENTRAL_95 = 1.959963984540054;

    /** Lower end of the central 95 %. */
    double low();

    /** Upper end of the central 95 %. */
    double high();

    /** A score that is certain. */
    record Exact(double value) implements Score {
        public Exact {
            Checked.finite("score", value);
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }
    }

    /** Any number between two bounds, none likelier than another. */
    record Uniform(double from, double to) implements Score {
        public Uniform {
            if (Checked.finite("high", to) < Checked.finite("low", from)) {
                throw new InputRefused(
                        "low", from + ", above high " + to, "low must not exceed high", "exchange the two");
            }
        }

        @Override
        public double low() {
            return from + 0.025 * (to - from);
        }

        @Override
        public double high() {
            return to - 0.025 * (to - from);
        }
    }

    /** A measurement with a symmetric error. */
    record Normal(double mean, double deviation) implements Score {
        public Normal {
            Checked.finite("mean", mean);
            Checked.notNegative("sd", deviation);
        }

        @Override
        public double low() {
            return mean - CENTRAL_95 * deviation;
        }

        @Override
        public double high() {
            return mean + CENTRAL_95 * deviation;
        }
    }

    /** The exponential of a normal: a positive score with a relative error. */
    record Lognormal(double mu, double sigma) implements Score {
        public Lognormal {
            Checked.finite("mu", mu);
            Checked.notNegative("sigma", sigma);
            Checked.finite("exp(mu + 8 sigma)", Math.exp(mu + 8 * sigma));
        }

        @Override
        public double low() {
            return Math.exp(mu - CENTRAL_95 * sigma);
        }

        @Override
        public double high() {
            return Math.exp(mu + CENTRAL_95 * sigma);
        }
    }
}
