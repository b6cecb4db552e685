package id.sekber.results;

import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;

/** An indicator, an assumption or a risk as typed. */
public sealed interface EntryForm permits IndicatorForm, AssumptionForm, RiskForm {

    int LONGEST_TEXT = 1_000;

    EntryKind kind();

    /** Where it stands, as {@link Place#key}. */
    String place();

    /** The version that was read before typing; 0 for a new one. */
    int version();

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    EntryForm onTopOf(int saved);

    Problems problems(Programme programme, List<Dimension> dimensions, Figures figures);

    static EntryForm typed(EntryKind kind, Typed typed) {
        return switch (kind) {
            case INDICATOR -> IndicatorForm.typed(typed);
            case ASSUMPTION -> AssumptionForm.typed(typed);
            case RISK -> RiskForm.typed(typed);
        };
    }

    static EntryForm of(Entry entry, Figures figures) {
        if (entry instanceof Indicator indicator) {
            return IndicatorForm.of(indicator, figures);
        }
        return entry instanceof Assumption assumption ? AssumptionForm.of(assumption) : RiskForm.of((Risk) entry);
    }

    /** What all of them must obey. */
    static Problems placed(EntryForm form, Programme programme) {
        return Problems.NONE.unless(Place.read(form.place(), programme).isPresent(), "tempat", "results.place.missing");
    }

    static Problems text(Problems problems, String field, String typed, int longest, boolean required) {
        return problems.unless(!required || !typed.isBlank(), field, "results.text.missing." + field)
                .unless(typed.length() <= longest, field, "results.text.long", typed.length(), longest);
    }

    static Problems party(Problems problems, String field, String code, Programme programme) {
        boolean known =
                code.isEmpty() || programme.parties().stream().map(Party::code).anyMatch(code::equals);
        return problems.unless(known, field, "results.party.unknown", code);
    }
}
