package id.sekber.results;

import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.UUID;

/** An assumption as typed. */
public record AssumptionForm(String place, String words, String hold, String otherwise, int version)
        implements EntryForm {

    static AssumptionForm typed(Typed typed) {
        return new AssumptionForm(
                typed.text("tempat"),
                typed.text("asumsi").strip(),
                typed.text("kemungkinan"),
                typed.text("bila-tidak").strip(),
                typed.version());
    }

    static AssumptionForm of(Assumption assumption) {
        return new AssumptionForm(
                assumption.place().key(),
                assumption.words(),
                assumption.hold().code(),
                assumption.otherwise(),
                assumption.version());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ASSUMPTION;
    }

    @Override
    public AssumptionForm onTopOf(int saved) {
        return new AssumptionForm(place, words, hold, otherwise, saved);
    }

    @Override
    public Problems problems(Programme programme, List<Dimension> dimensions, Figures figures) {
        Problems problems = EntryForm.placed(this, programme);
        problems = EntryForm.text(problems, "asumsi", words, LONGEST_TEXT, true)
                .unless(Assumption.Hold.find(hold).isPresent(), "kemungkinan", "results.hold.missing");
        return EntryForm.text(problems, "bila-tidak", otherwise, LONGEST_TEXT, false);
    }

    Assumption read(UUID id, Programme programme) {
        return new Assumption(
                id,
                Place.read(place, programme).orElseThrow(),
                words,
                Assumption.Hold.find(hold).orElseThrow(),
                otherwise,
                version);
    }
}
