package id.sekber.costsharing;

import id.sekber.analysis.games.AllocationMethod;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;

/** A rule by which the joint cost is divided among the sharers. */
public sealed interface Key {

    /** As addresses and forms name it; unique within a programme. */
    String code();

    Reason name();

    /** The rule in one sentence, fit for the cost article of an agreement. */
    Reason formula();

    record Equal() implements Key {

        @Override
        public String code() {
            return "rata";
        }

        @Override
        public Reason name() {
            return Reason.of("costsharing.key.equal");
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.equal");
        }
    }

    record ProportionalToAlone() implements Key {

        @Override
        public String code() {
            return "sebanding";
        }

        @Override
        public Reason name() {
            return Reason.of("costsharing.key.alone");
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.alone");
        }
    }

    /** A key that looks at what every coalition would pay. */
    record FromGame(Method method) implements Key {

        /** The methods offered; the rest of the kernel's serve analysts on the command line. */
        public enum Method {
            SCRB("scrb", AllocationMethod.SCRB),
            SHAPLEY("shapley", AllocationMethod.SHAPLEY),
            NUCLEOLUS("nukleolus", AllocationMethod.NUCLEOLUS);

            private final String code;
            private final AllocationMethod kernel;

            Method(String code, AllocationMethod kernel) {
                this.code = code;
                this.kernel = kernel;
            }

            AllocationMethod kernel() {
                return kernel;
            }
        }

        @Override
        public String code() {
            return method.code;
        }

        @Override
        public Reason name() {
            return Reason.of("costsharing.method." + method.name());
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.method." + method.name());
        }
    }

    /**
     * By weights that someone measured or agreed on.
     *
     * @param name the name given to it, such as Tonase
     * @param measure what is weighed, as it stands in a sentence: "sampah yang ditimbang"
     * @param source where the weights come from and of when they are
     * @param weights one for each sharer, not negative, not all zero; none where some sharer has no weight
     */
    record Weighted(String code, Reason name, Reason measure, Reason source, List<BigDecimal> weights) implements Key {

        public Weighted {
            weights = List.copyOf(weights);
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.weighted", measure);
        }
    }

    /** Several keys, each for a percentage of the cost; the percentages sum to 100. */
    record Mixed(String code, Reason name, List<Component> components) implements Key {

        public record Component(Key key, BigDecimal percent) {}

        public Mixed {
            components = List.copyOf(components);
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.mixed", parts());
        }

        /** For instance "50 % rata, 50 % tonase". */
        Reason parts() {
            return Words.listed(components.stream()
                    .map(component -> Reason.of(
                            "costsharing.key.part",
                            Words.percent(component.percent()),
                            component.key().name()))
                    .toList());
        }
    }

    /** The keys that every sheet has, in the order in which they are shown. */
    static List<Key> standard() {
        return List.of(
                new Equal(),
                new ProportionalToAlone(),
                new FromGame(FromGame.Method.SCRB),
                new FromGame(FromGame.Method.SHAPLEY),
                new FromGame(FromGame.Method.NUCLEOLUS));
    }
}
