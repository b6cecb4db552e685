package id.sekber.appraisal;

import id.sekber.analysis.criteria.AdditiveValue;
import id.sekber.analysis.criteria.Normalisation;
import id.sekber.analysis.criteria.Panel;
import id.sekber.analysis.criteria.RankReversal;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.StochasticAcceptability.Estimate;
import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.WeightStability;
import id.sekber.analysis.criteria.WeightedSum;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What an appraisal comes to: with weights unknown, for each member that released its weights, and for them together.
 *
 * @param unknown ranks when nothing is known of the weights
 * @param voices members with usable weights, in their order
 * @param panel the members side by side; empty while nobody weighed
 * @param stability of the first place under the members' mean weights; empty while nobody weighed
 * @param reversals pairs that turn when a third is left out and scores are read relative to who is compared
 */
record Result(
        CommonScores scores,
        StochasticAcceptability.Result unknown,
        List<Voice> voices,
        Optional<Panel.Result> panel,
        List<WeightStability.Range> stability,
        List<RankReversal.Reversal> reversals) {

    /** A member's word, and the ranks that follow from it when scores are drawn. */
    record Voice(Member member, Weighing weighing, Weighed weighed, StochasticAcceptability.Result drawn) {}

    Result {
        voices = List.copyOf(voices);
        stability = List.copyOf(stability);
        reversals = List.copyOf(reversals);
    }

    static Result of(CommonScores scores, List<Member> members, List<Weighing> weighings) {
        Appraisal appraisal = scores.appraisal();
        ComparedScores compared = ComparedScores.of(scores);
        List<Reason> names = appraisal.criteria().stream().map(Criterion::name).toList();
        List<Voice> voices = new ArrayList<>();
        for (Member member : members) {
            weighings.stream()
                    .filter(weighing -> weighing.released() && weighing.member().equals(member.code()))
                    .findFirst()
                    .flatMap(weighing -> weighing.judgements(appraisal.criteria())
                            .map(judgements -> judgements.weighed(names))
                            .map(weighed -> new Voice(
                                    member, weighing, weighed, drawn(compared, weighed.knowledge(), appraisal))))
                    .ifPresent(voices::add);
        }
        Optional<Panel.Result> panel = voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(voices.stream()
                                .map(voice -> new Panel.Member(
                                        voice.member().code(), voice.weighed().weights(), 1))
                                .toList())
                        .judge(new AdditiveValue(), compared.middles()));
        return new Result(
                scores,
                drawn(compared, new WeightKnowledge.Unknown(), appraisal),
                voices,
                panel,
                panel.map(result -> WeightStability.of(compared.middles(), result.groupWeights()))
                        .orElse(List.of()),
                panel.map(result -> RankReversal.test(
                                new WeightedSum(Normalisation.MIN_MAX), compared.middles(), result.groupWeights()))
                        .orElse(List.of()));
    }

    private static StochasticAcceptability.Result drawn(
            ComparedScores compared, WeightKnowledge knowledge, Appraisal appraisal) {
        return StochasticAcceptability.of(compared.ranges(), knowledge, appraisal.samples(), appraisal.seed());
    }

    Appraisal appraisal() {
        return scores.appraisal();
    }

    /** How often each alternative takes each rank when every member's word counts as much as any other's. */
    List<List<Double>> together() {
        int n = appraisal().alternatives().size();
        List<List<Double>> mean = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            List<Double> row = new ArrayList<>();
            for (int rank = 0; rank < n; rank++) {
                double sum = 0;
                for (Voice voice : voices) {
                    sum += share(voice.drawn(), a, rank);
                }
                row.add(sum / voices.size());
            }
            mean.add(row);
        }
        return mean;
    }

    static double share(StochasticAcceptability.Result drawn, int alternative, int rank) {
        return drawn.rankAcceptability().get(alternative).get(rank).value();
    }

    /** Members that would rank the alternative last by the middles of the scores. All equal is last for nobody. */
    List<Voice> lastFor(int alternative) {
        List<Voice> last = new ArrayList<>();
        for (int v = 0; v < voices.size(); v++) {
            List<Integer> ranks = panel.orElseThrow().views().get(v).ranking().ranks();
            int worst = Collections.max(ranks);
            if (worst > 1 && ranks.get(alternative) == worst) {
                last.add(voices.get(v));
            }
        }
        return last;
    }

    /** Positions of the alternatives that no member ranks last; empty while nobody weighed. */
    List<Integer> compromises() {
        List<Integer> found = new ArrayList<>();
        for (int a = 0; a < appraisal().alternatives().size(); a++) {
            if (!voices.isEmpty() && lastFor(a).isEmpty()) {
                found.add(a);
            }
        }
        return found;
    }

    /** The largest standard error of any drawn share of ranks. */
    double largestError() {
        double largest = errors(unknown);
        for (Voice voice : voices) {
            largest = Math.max(largest, errors(voice.drawn()));
        }
        return largest;
    }

    private static double errors(StochasticAcceptability.Result drawn) {
        return drawn.rankAcceptability().stream()
                .flatMap(List::stream)
                .mapToDouble(Estimate::standardError)
                .max()
                .orElse(0);
    }
}
