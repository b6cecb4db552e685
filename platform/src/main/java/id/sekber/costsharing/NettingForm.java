package id.sekber.costsharing;

import id.sekber.programmes.AgreementsInWriting;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;

/**
 * An agreement to let programmes net, as typed.
 *
 * @param programmes numbers of the programmes
 */
public record NettingForm(String agreement, String clause, List<String> programmes) {

    static final int LONGEST_CLAUSE = 200;

    public NettingForm {
        programmes = List.copyOf(programmes);
    }

    static NettingForm empty() {
        return new NettingForm("", "", List.of());
    }

    static NettingForm of(Typed typed) {
        return new NettingForm(
                typed.text("perjanjian").strip(), typed.text("pasal").strip(), typed.texts("program"));
    }

    /** @param known numbers of the programmes that there are */
    Problems problems(List<AgreementsInWriting.Written> inForce, List<String> known) {
        boolean written = inForce.stream().anyMatch(each -> each.number().equals(agreement));
        boolean programmesKnown = known.containsAll(programmes);
        return Problems.NONE
                .unless(written, "perjanjian", "costsharing.netting.agreement.refused", agreement)
                .unless(!clause.isEmpty(), "pasal", "costsharing.netting.clause.missing")
                .unless(
                        clause.length() <= LONGEST_CLAUSE,
                        "pasal",
                        "costsharing.text.long",
                        clause.length(),
                        LONGEST_CLAUSE)
                .unless(
                        programmes.stream().distinct().count() > 1 && programmesKnown,
                        "program",
                        "costsharing.netting.programmes.few");
    }
}
