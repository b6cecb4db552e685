package id.sekber.costsharing;

import id.sekber.analysis.games.AllocationMethod;
import id.sekber.vocabulary.Money;
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

    /** Code of the definition that it follows, such as {@code K1}. */
    String definition();

    /** Where the figures behind it come from and of when they are; that it needs none, where it needs none. */
    default Reason source() {
        return Reason.of("costsharing.key.source.none");
    }

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

        @Override
        public String definition() {
            return "K1";
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

        @Override
        public String definition() {
            return "K11";
        }
    }

    /** A key that looks at what every coalition would pay. */
    record FromGame(Method method) implements Key {

        /** The methods offered; the rest of the kernel's serve analysts on the command line. */
        public enum Method {
            SCRB("scrb", "K10", AllocationMethod.SCRB),
            SHAPLEY("shapley", "K12", AllocationMethod.SHAPLEY),
            NUCLEOLUS("nukleolus", "K13", AllocationMethod.NUCLEOLUS);

            private final String code;
            private final String definition;
            private final AllocationMethod kernel;

            Method(String code, String definition, AllocationMethod kernel) {
                this.code = code;
                this.definition = definition;
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

        @Override
        public String definition() {
            return method.definition;
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
    record Weighted(
            String code, Reason name, Reason measure, Reason source, String definition, List<BigDecimal> weights)
            implements Key {

        public Weighted {
            weights = List.copyOf(weights);
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.weighted", measure);
        }

        /** Whether the weights rise and fall with what each uses, as tonnage does and area does not. */
        boolean followsDemand() {
            return definition.equals("K4");
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

        @Override
        public String definition() {
            return "K8";
        }

        @Override
        public Reason source() {
            return Words.listed(components.stream()
                    .map(component -> Reason.of(
                            "costsharing.key.source.part",
                            component.key().name(),
                            component.key().source()))
                    .toList());
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

    /**
     * What is built by one key, what runs by another.
     *
     * @param fixedPercent the part of the cost that counts as built where the cost sheet does not say it
     */
    record TwoPart(String code, Reason name, Key capital, Key operation, BigDecimal fixedPercent) implements Key {

        @Override
        public Reason formula() {
            return Reason.of(
                    "costsharing.formula.twoPart", capital.name(), operation.name(), Words.percent(fixedPercent));
        }

        @Override
        public String definition() {
            return "K9";
        }

        @Override
        public Reason source() {
            return Words.listed(List.of(
                    Reason.of("costsharing.key.source.part", capital.name(), capital.source()),
                    Reason.of("costsharing.key.source.part", operation.name(), operation.source())));
        }
    }

    /** A key within a floor and a ceiling, both in percent of the joint cost, the ceiling perhaps the cost alone too. */
    record Collar(String code, Reason name, Key base, BigDecimal floor, BigDecimal ceiling, boolean neverAboveAlone)
            implements Key {

        @Override
        public Reason formula() {
            return Reason.of(
                    neverAboveAlone ? "costsharing.formula.collar.alone" : "costsharing.formula.collar",
                    base.name(),
                    Words.percent(floor),
                    Words.percent(ceiling));
        }

        @Override
        public String definition() {
            return "K14";
        }

        @Override
        public Reason source() {
            return base.source();
        }
    }

    /**
     * A key, less a credit to the host that the others carry.
     *
     * @param host code of the party
     * @param hostName its short name
     */
    record HostCredit(String code, Reason name, Key base, String host, String hostName, Money credit) implements Key {

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.credit", base.name(), hostName, credit);
        }

        @Override
        public String definition() {
            return "K15";
        }

        @Override
        public Reason source() {
            return base.source();
        }
    }

    /**
     * A price for each unit; what the fees leave of the cost, or bring in above it, goes by another key.
     *
     * @param measure the unit, as it stands in a sentence: "ton sampah"
     * @param quantities a year, of each sharer; none where some sharer has none
     */
    record FeePerUnit(
            String code, Reason name, Reason measure, Reason source, Money price, List<BigDecimal> quantities, Key rest)
            implements Key {

        public FeePerUnit {
            quantities = List.copyOf(quantities);
        }

        @Override
        public Reason formula() {
            return Reason.of("costsharing.formula.fee", price, measure, rest.name());
        }

        @Override
        public String definition() {
            return "K16";
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
