package id.sekber.programmes;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.List;

/**
 * A programme as typed.
 *
 * @param challenge number of the challenge it answers
 * @param outputs one a line
 * @param parties codes of the members that take part
 * @param version the version that was read before typing; 0 for a new programme
 */
public record ProgrammeForm(
        String title,
        String challenge,
        String purpose,
        String outcome,
        String outputs,
        List<String> parties,
        int version) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_OUTPUT = 1_000;
    static final int FEWEST_PARTIES = 2;

    public ProgrammeForm {
        parties = List.copyOf(parties);
    }

    static ProgrammeForm answering(String challenge) {
        return new ProgrammeForm("", challenge, "", "", "", List.of(), 0);
    }

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(
                programme.title(),
                programme.challenge().number(),
                programme.purpose(),
                programme.outcome(),
                String.join("\n", programme.outputWords()),
                programme.parties().stream().map(Party::code).toList(),
                programme.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    ProgrammeForm onTopOf(Programme saved) {
        return new ProgrammeForm(title, challenge, purpose, outcome, outputs, parties, saved.version());
    }

    List<String> outputLines() {
        return Arrays.stream(outputs.split("\\R"))
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "programmes.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "programmes.title.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(!challenge.isBlank(), "tantangan", "programmes.challenge.missing")
                .unless(!purpose.isBlank(), "tujuan", "programmes.purpose.missing")
                .unless(
                        purpose.length() <= LONGEST_TEXT,
                        "tujuan",
                        "programmes.text.long",
                        purpose.length(),
                        LONGEST_TEXT)
                .unless(!outcome.isBlank(), "hasil", "programmes.outcome.missing")
                .unless(
                        outcome.length() <= LONGEST_TEXT,
                        "hasil",
                        "programmes.text.long",
                        outcome.length(),
                        LONGEST_TEXT)
                .unless(
                        outputs.length() <= LONGEST_TEXT,
                        "keluaran",
                        "programmes.text.long",
                        outputs.length(),
                        LONGEST_TEXT)
                .unless(
                        outputLines().stream().allMatch(line -> line.length() <= LONGEST_OUTPUT),
                        "keluaran",
                        "programmes.output.long",
                        LONGEST_OUTPUT)
                .unless(
                        parties.stream().distinct().count() >= FEWEST_PARTIES,
                        "pihak",
                        "programmes.parties.few",
                        parties.size(),
                        FEWEST_PARTIES);
    }
}
