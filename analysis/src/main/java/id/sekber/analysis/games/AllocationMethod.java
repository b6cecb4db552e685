package id.sekber.analysis.games;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The methods that divide the value of all from the game alone, in the order in which they are shown. */
public enum AllocationMethod {
    EQUAL("equal", SimpleShares::equal),
    PROPORTIONAL_TO_ALONE("proportional-to-alone", SimpleShares::proportionalToAlone),
    SCRB("scrb", SeparableCosts::remainingBenefits),
    ACA("aca", SeparableCosts::alternateCostAvoided),
    ECM("ecm", SeparableCosts::equalCharge),
    SHAPLEY("shapley", ShapleyValue::of),
    NUCLEOLUS("nucleolus", Nucleolus::of),
    PRENUCLEOLUS("prenucleolus", Prenucleolus::of),
    PER_CAPITA_NUCLEOLUS("per-capita-nucleolus", PerCapitaNucleolus::of),
    LEAST_CORE("least-core", game -> LeastCore.of(game).witness()),
    TAU("tau", TauValue::of);

    private final String code;
    private final Function<CoalitionGame, Apportionment> kernel;

    AllocationMethod(String code, Function<CoalitionGame, Apportionment> kernel) {
        this.code = code;
        this.kernel = kernel;
    }

    public static Optional<AllocationMethod> withCode(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }

    /** As the command line writes it. */
    public String code() {
        return code;
    }

    public Apportionment of(CoalitionGame game) {
        return kernel.apply(game);
    }
}
