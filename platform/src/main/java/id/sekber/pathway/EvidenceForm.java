package id.sekber.pathway;

import id.sekber.vocabulary.Problems;

/**
 * Evidence as typed.
 *
 * @param output key of the output that it shows
 * @param entry number of a record of Sekber; empty for a note alone
 */
public record EvidenceForm(String output, String entry, String note, String source) {

    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_SOURCE = 1_000;
    static final EvidenceForm BLANK = new EvidenceForm("", "", "", "");

    Problems problems(Step step) {
        boolean alone = entry.isEmpty();
        return Problems.NONE
                .unless(step.output(output).isPresent(), "keluaran", "pathway.problem.output")
                .unless(!alone || !note.isEmpty(), "rujukan", "pathway.problem.nothing")
                .unless(!alone || note.isEmpty() || !source.isEmpty(), "sumber", "pathway.problem.source")
                .unless(note.length() <= LONGEST_NOTE, "catatan", "pathway.problem.long", note.length(), LONGEST_NOTE)
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "pathway.problem.long",
                        source.length(),
                        LONGEST_SOURCE);
    }
}
