package id.sekber.evidence;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Solution;
import id.sekber.cases.Case;
import id.sekber.cases.Confidence;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to know before believing a result. */
final class Limits {

    private final Question question;
    private final Findings findings;
    private final Names names;
    private final List<Reason> limits = new ArrayList<>();

    private Limits(Question question, Findings findings, Names names) {
        this.question = question;
        this.findings = findings;
        this.names = names;
    }

    static List<Reason> of(Evaluation evaluation, Names names) {
        return new Limits(evaluation.question(), evaluation.findings(), names).all(evaluation.leftOut());
    }

    private List<Reason> all(List<LeftOut> leftOut) {
        int used = question.cases().size();
        limits.add(Reason.of("evidence.limit.coder"));
        long excluded = leftOut.stream().filter(LeftOut::byAnalyst).count();
        limits.add(Reason.of("evidence.limit.cases", used, used + leftOut.size(), excluded, leftOut.size() - excluded));
        confidence(used);
        diversity();
        ties();
        question.conditions().forEach(this::circular);
        constant();
        single();
        limits.add(Reason.of("evidence.limit.cause"));
        return limits;
    }

    private void confidence(int used) {
        long doubtful = question.cases().stream()
                .map(names::find)
                .flatMap(Optional::stream)
                .map(Case::confidence)
                .filter(confidence -> confidence != Confidence.HIGH)
                .count();
        limits.add(Reason.of("evidence.limit.confidence", doubtful, used));
    }

    private void diversity() {
        long possible = 1L << question.conditions().size();
        limits.add(Reason.of(
                "evidence.limit.rows",
                possible - findings.table().remainders(),
                possible,
                findings.table().remainders()));
    }

    private void ties() {
        Solution solution = findings.solution(Findings.WATCHED);
        if (!solution.complete()) {
            limits.add(Reason.of("evidence.limit.more", solution.models().size()));
        } else if (solution.models().size() > 1) {
            limits.add(Reason.of("evidence.limit.tied", solution.models().size()));
        }
        if (!solution.exact()) {
            limits.add(Reason.of("evidence.limit.inexact"));
        }
    }

    private void circular(Trait trait) {
        Optional.ofNullable(Catalogue.of(trait).circular().get(question.outcome()))
                .ifPresent(reason -> limits.add(Reason.of("evidence.limit.circular", Words.name(trait), reason)));
    }

    /** A condition that all cases have, or none, explains nothing. */
    private void constant() {
        CaseTable cases = findings.cases();
        for (int i = 0; i < question.conditions().size(); i++) {
            int place = i;
            long in = cases.cases().stream()
                    .filter(one -> one.memberships().get(place) > 0.5)
                    .count();
            if (in == 0 || in == cases.cases().size()) {
                limits.add(Reason.of(
                        "evidence.limit.constant",
                        Words.name(question.conditions().get(i)),
                        in,
                        cases.cases().size()));
            }
        }
    }

    private void single() {
        Set<String> single = new LinkedHashSet<>();
        for (Model model : findings.solution(Findings.WATCHED).models()) {
            for (Model.Part part : model.parts()) {
                if (part.cases().size() == 1) {
                    single.add(part.term().text(findings.cases().conditions()));
                }
            }
        }
        single.forEach(term -> limits.add(Reason.of("evidence.limit.single", term)));
    }
}
