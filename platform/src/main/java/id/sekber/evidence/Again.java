package id.sekber.evidence;

import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Solution;
import id.sekber.cases.LibraryVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A study run again: what was kept beside what is found today.
 *
 * @param reproduced whether the kept numbers give the kept answer
 * @param sameNumbers whether the library of today gives the same numbers
 * @param sameAnswer whether it gives the same answer, to the last digit
 */
public record Again(
        Study study,
        Run kept,
        LibraryVersion today,
        boolean reproduced,
        boolean sameNumbers,
        boolean sameAnswer,
        Side before,
        Side now) {

    /**
     * One of the two.
     *
     * @param models of each solution, in the notation of the field
     * @param gone the cases that the other one uses and this one does not
     */
    public record Side(
            int used, int rows, int contradicting, Map<Solution.Kind, List<String>> models, List<Result.Named> gone) {

        public Side {
            models = new EnumMap<>(models);
            gone = List.copyOf(gone);
        }

        public List<String> models(Solution.Kind kind) {
            return models.getOrDefault(kind, List.of());
        }
    }

    static Again of(Study study, Run kept, Evaluation before, Evaluation now, LibraryVersion today, Names names) {
        return new Again(
                study,
                kept,
                today,
                before.findings().json().equals(kept.answer()),
                now.question().json(Findings.WATCHED).equals(kept.question()),
                now.findings().json().equals(kept.answer()),
                side(before, now, names),
                side(now, before, names));
    }

    private static Side side(Evaluation one, Evaluation other, Names names) {
        Map<Solution.Kind, List<String>> models = new EnumMap<>(Solution.Kind.class);
        for (Solution.Kind kind : Solution.Kind.values()) {
            models.put(
                    kind,
                    one.findings().solution(kind).models().stream()
                            .map((Model model) ->
                                    model.text(one.findings().cases().conditions()))
                            .toList());
        }
        return new Side(
                one.question().cases().size(),
                one.findings().table().rows().size(),
                (int) one.findings().table().rows().stream()
                        .filter(row -> !row.contradicting().isEmpty())
                        .count(),
                models,
                other.question().cases().stream()
                        .filter(id -> !one.question().cases().contains(id))
                        .map(names::of)
                        .toList());
    }

    public boolean libraryChanged() {
        return !today.checksum().equals(kept.library().checksum());
    }

    /** Whether a new run would tell anything new. */
    public boolean worthKeeping() {
        return libraryChanged() || !sameNumbers || !sameAnswer;
    }
}
