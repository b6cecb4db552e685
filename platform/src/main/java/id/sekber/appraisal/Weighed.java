package id.sekber.appraisal;

import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.Weights;

/**
 * What follows from a member's judgements.
 *
 * @param weights one per criterion; of an order the centre of all weights that respect it
 * @param knowledge what may be assumed when weights are drawn
 */
public record Weighed(Weights weights, WeightKnowledge knowledge, Consistency consistency) {

    static Weighed settled(Weights weights, Consistency consistency) {
        return new Weighed(weights, new WeightKnowledge.Known(weights), consistency);
    }
}
