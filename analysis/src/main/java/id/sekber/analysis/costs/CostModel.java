package id.sekber.analysis.costs;

import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CostGame;
import java.util.List;

/**
 * A model of what a coalition would build if it acted on its own.
 *
 * <p>Each model finds the cheapest plan of its kind for any coalition, so the game it yields never asks more of a
 * coalition than the model allows; whether members gain is then a question for the kernels of
 * {@code id.sekber.analysis.games}.
 */
public sealed interface CostModel permits EconomiesOfScale, Siting, ConnectionNetwork, CapacitySteps, CostTable {

    List<String> members();

    /** What the coalition, which has at least one member, would build. */
    Plan plan(Coalition coalition);

    /** The game in which each coalition costs what its plan costs. */
    default CostGame game() {
        return CostGame.of(members(), coalition -> plan(coalition).cost());
    }
}
