package id.sekber.evidence;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.Term;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts terms into the words of the field, with the cases that show them and those that deny them. */
final class Readings {

    private static final int NAMES_IN_A_SENTENCE = 4;

    private final Question question;
    private final CaseTable cases;
    private final Names names;

    Readings(Question question, CaseTable cases, Names names) {
        this.question = question;
        this.cases = cases;
        this.names = names;
    }

    /** Each term of the solution once, however many models it is part of. */
    List<Result.Told> terms(Solution solution) {
        Map<Term, Model.Part> parts = new LinkedHashMap<>();
        Map<Term, Integer> inModels = new LinkedHashMap<>();
        for (Model model : solution.models()) {
            for (Model.Part part : model.parts()) {
                parts.putIfAbsent(part.term(), part);
                inModels.merge(part.term(), 1, Integer::sum);
            }
        }
        List<Result.Told> told = new ArrayList<>();
        parts.forEach((term, part) -> told.add(told(part, inModels.getOrDefault(term, 0))));
        return told;
    }

    private Result.Told told(Model.Part part, int inModels) {
        List<Result.Named> showing = new ArrayList<>();
        List<Result.Named> denying = new ArrayList<>();
        for (CaseTable.Case one : cases.cases()) {
            if (part.term().membership(one) > 0.5) {
                (one.outcome() > 0.5 ? showing : denying).add(names.of(one.name()));
            }
        }
        return new Result.Told(
                part.term().text(cases.conditions()),
                reading(part.term(), showing, showing.size() + denying.size()),
                inModels,
                BigDecimal.valueOf(part.fit().inclusion()),
                BigDecimal.valueOf(part.fit().pri()),
                BigDecimal.valueOf(part.fit().coverage()),
                BigDecimal.valueOf(part.uniqueCoverage()),
                showing,
                denying,
                plot(part.term()));
    }

    Plot plot(Term term) {
        return Plot.of(
                cases.cases().stream().mapToDouble(term::membership).toArray(),
                cases.cases().stream().mapToDouble(CaseTable.Case::outcome).toArray());
    }

    private Reason reading(Term term, List<Result.Named> showing, int inTerm) {
        Reason who = Words.listed(literals(term));
        Reason what = Words.phrase(question.outcome(), !question.negated());
        if (showing.isEmpty()) {
            return Reason.of("evidence.reading.none", who, what, inTerm);
        }
        Reason shown = Words.listed(showing.stream()
                .limit(NAMES_IN_A_SENTENCE)
                .map(one -> Reason.of("evidence.text", one.name()))
                .toList());
        String key = showing.size() > NAMES_IN_A_SENTENCE ? "evidence.reading.some" : "evidence.reading.all";
        return Reason.of(key, who, what, showing.size(), inTerm, shown);
    }

    /** What the cases of a term do: "berbadan hukum", "tidak bermanajer profesional". */
    List<Reason> literals(Term term) {
        List<Reason> words = new ArrayList<>();
        for (int i = 0; i < question.conditions().size(); i++) {
            boolean present = (term.present() >> i & 1) != 0;
            if (present || (term.absent() >> i & 1) != 0) {
                words.add(Words.phrase(question.conditions().get(i), present));
            }
        }
        return words;
    }
}
