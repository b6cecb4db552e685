package id.sekber.evidence;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.TruthTable;
import id.sekber.cases.Case;
import id.sekber.cases.Confidence;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What could resolve a row whose cases do not agree: a condition that tells them apart, a line too near, a doubtful code. */
final class Contradictions {

    private static final int MOST_TRAITS = 3;

    /** Within this of 0.5, a little doubt about the number puts the case on the other side. */
    private static final double NEAR = 0.1 + 1e-9;

    private final Question question;
    private final CaseTable cases;
    private final Names names;
    private final int yearOfCoding;

    Contradictions(Question question, CaseTable cases, Names names, int yearOfCoding) {
        this.question = question;
        this.cases = cases;
        this.names = names;
        this.yearOfCoding = yearOfCoding;
    }

    List<Result.Contradiction> of(List<Result.Row> rows) {
        return rows.stream()
                .filter(row -> row.code() == TruthTable.Code.CONTRADICTION
                        || !row.contradicting().isEmpty())
                .map(row -> new Result.Contradiction(row, ways(row)))
                .toList();
    }

    private List<Reason> ways(Result.Row row) {
        List<String> odd = odd(row);
        List<Reason> ways = new ArrayList<>();
        telling(row, odd).ifPresent(ways::add);
        for (CaseTable.Case one : cases.cases()) {
            if (odd.contains(one.name())) {
                near(one, ways);
                doubtful(one.name()).ifPresent(ways::add);
            }
        }
        ways.add(Reason.of("evidence.contradiction.exclude"));
        return ways;
    }

    /** The cases to look at: those that deny their row's code, or, where it has none, those without the outcome. */
    private List<String> odd(Result.Row row) {
        if (row.code() != TruthTable.Code.CONTRADICTION) {
            return row.contradicting().stream().map(Result.Named::id).toList();
        }
        List<String> inRow = row.cases().stream().map(Result.Named::id).toList();
        return cases.cases().stream()
                .filter(one -> inRow.contains(one.name()) && one.outcome() <= 0.5)
                .map(CaseTable.Case::name)
                .toList();
    }

    /** Traits outside the study that all the odd cases have and none of the others of the row, or the other way round. */
    private Optional<Reason> telling(Result.Row row, List<String> odd) {
        List<Case> ours = known(odd);
        List<Case> others = known(row.cases().stream()
                .map(Result.Named::id)
                .filter(id -> !odd.contains(id))
                .toList());
        if (ours.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> traits = Arrays.stream(Trait.values())
                .filter(trait -> !trait.isOutcome() && !question.conditions().contains(trait))
                .filter(trait -> !Catalogue.of(trait).circular().containsKey(question.outcome()))
                .filter(trait -> tells(trait, ours, others))
                .limit(MOST_TRAITS)
                .map(Words::name)
                .toList();
        return traits.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of("evidence.contradiction.trait", Words.listed(traits), listed(ours)));
    }

    private boolean tells(Trait trait, List<Case> ours, List<Case> others) {
        Optional<Boolean> our = common(trait, ours);
        Optional<Boolean> other = common(trait, others);
        return our.isPresent() && other.isPresent() && !our.get().equals(other.get());
    }

    /** Whether all of them are in the trait by its proposed anchors, or none; empty where they differ or one is unknown. */
    private Optional<Boolean> common(Trait trait, List<Case> some) {
        Anchors anchors = Catalogue.of(trait).anchors();
        List<Optional<Boolean>> sides = some.stream()
                .map(one ->
                        trait.of(one, yearOfCoding).map(value -> anchors.memberships(new double[] {value})[0] > 0.5))
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.get(0) : Optional.empty();
    }

    private void near(CaseTable.Case one, List<Reason> ways) {
        if (Math.abs(one.outcome() - 0.5) <= NEAR) {
            ways.add(Reason.of(
                    "evidence.contradiction.score",
                    names.of(one.name()).name(),
                    Words.name(question.outcome()),
                    rounded(question.negated() ? 1 - one.outcome() : one.outcome())));
        }
        for (int i = 0; i < question.conditions().size(); i++) {
            double membership = one.memberships().get(i);
            if (Math.abs(membership - 0.5) <= NEAR) {
                ways.add(Reason.of(
                        "evidence.contradiction.near",
                        names.of(one.name()).name(),
                        Words.name(question.conditions().get(i)),
                        rounded(membership)));
            }
        }
    }

    private static BigDecimal rounded(double membership) {
        return BigDecimal.valueOf(Math.round(membership * 100) / 100.0).stripTrailingZeros();
    }

    private Optional<Reason> doubtful(String id) {
        return names.find(id)
                .filter(known -> known.confidence() != Confidence.HIGH)
                .map(known -> Reason.of(
                        "evidence.contradiction.confidence",
                        known.name(),
                        Reason.of(known.confidence().messageKey())));
    }

    private List<Case> known(List<String> ids) {
        return ids.stream().map(names::find).flatMap(Optional::stream).toList();
    }

    private static Reason listed(List<Case> some) {
        return Words.listed(
                some.stream().map(one -> Reason.of("evidence.text", one.name())).collect(Collectors.toList()));
    }
}
