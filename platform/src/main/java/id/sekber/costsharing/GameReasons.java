package id.sekber.costsharing;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.games.Allocation;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Puts the analysis' own explanation of an amount into the words of a council. */
final class GameReasons {

    private GameReasons() {}

    static Reason because(Key.FromGame.Method method, Allocation allocation, int sharer, String name) {
        return switch (method) {
            case SCRB -> separable(allocation.explanation().parts().get(sharer), name);
            case SHAPLEY -> marginal(allocation.explanation().parts().get(sharer), name);
            case NUCLEOLUS -> Reason.of("costsharing.because.nucleolus");
        };
    }

    /** The kernel's part says: name, amount, separable cost, part of the rest. */
    private static Reason separable(Explanation part, String name) {
        double separable = ((Number) part.arguments().get(2)).doubleValue();
        double rest = ((Number) part.arguments().get(3)).doubleValue();
        return Reason.of("costsharing.because.scrb", name, rupiah(separable), rupiah(rest));
    }

    /** Its parts are the mean additions when joining first, after one other, and so on to last. */
    private static Reason marginal(Explanation part, String name) {
        List<Explanation> byTurn = part.parts();
        double first = byTurn.get(0).value();
        double last = byTurn.get(byTurn.size() - 1).value();
        return Reason.of("costsharing.because.shapley", name, rupiah(first), rupiah(last));
    }

    private static Money rupiah(double amount) {
        return Money.rupiah(new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP));
    }
}
