package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;

/** What an appraisal comes to, from what members released and nothing else; and the same question for the command line. */
@UseCase
public class AppraisalResults {

    /** Weights of which nothing is known, as the command line and addresses call them. */
    static final String UNKNOWN = "unknown";

    private final Appraisals appraisals;

    AppraisalResults(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** Refused while there is nothing to compare. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Outcome<ResultView> of(Actor actor, String number) {
        Overview overview = appraisals.overview(actor, number);
        if (!overview.appraisal().comparable()) {
            return Outcome.refused("", "appraisal.result.nothing");
        }
        return Outcome.done(new ResultView(overview, result(overview)));
    }

    static Result result(Overview overview) {
        return Result.of(overview.scores(), overview.members(), overview.weighings());
    }

    /**
     * The question as {@code ./sekber analyse decision-table} reads it. Empty where no such member has released weights.
     *
     * @param weights {@code unknown}, or the code of a member
     * @param middles whether scores are their middles
     * @param words puts a criterion's name into the reader's language
     */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> question(
            Actor actor, String number, String weights, boolean middles, Function<Criterion, String> words) {
        Overview overview = appraisals.overview(actor, number);
        Appraisal appraisal = overview.appraisal();
        if (!appraisal.comparable()) {
            return Optional.empty();
        }
        ComparedScores compared = ComparedScores.of(
                overview.scores(),
                named(appraisal.alternatives(), alternative -> "A" + alternative.ordinal() + " " + alternative.name()),
                named(appraisal.criteria(), criterion -> "K" + criterion.ordinal() + " " + words.apply(criterion)));
        return weights(overview, weights, compared.criterionNames())
                .map(stated -> compared.asQuestion(stated, middles, appraisal.samples(), appraisal.seed()));
    }

    private static <T> List<String> named(List<T> items, Function<T, String> name) {
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.add(name.apply(item)));
        return names;
    }

    private static Optional<Object> weights(Overview overview, String weights, List<String> criteria) {
        if (weights.equals(UNKNOWN)) {
            return Optional.of(UNKNOWN);
        }
        Optional<Member> member = overview.members().stream()
                .filter(each -> each.code().equals(weights))
                .findFirst();
        return member.flatMap(overview::released)
                .flatMap(weighing -> weighing.judgements(overview.appraisal().criteria()))
                .map(judgements -> judgements.asQuestion(criteria));
    }
}
