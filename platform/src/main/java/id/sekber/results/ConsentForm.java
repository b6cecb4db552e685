package id.sekber.results;

import id.sekber.programmes.AgreementsInWriting;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.List;

/** A member's agreement in writing to bear more than the threshold, as typed. */
public record ConsentForm(String agreement, String clause, String bound) {

    static final ConsentForm EMPTY = new ConsentForm("", "", "");

    private static final int LONGEST_CLAUSE = 200;

    static ConsentForm typed(Typed typed) {
        return new ConsentForm(
                typed.text("perjanjian").strip(),
                typed.text("pasal").strip(),
                typed.text("batas").strip());
    }

    /** Those that the member of the safeguard has signed. */
    static List<AgreementsInWriting.Written> signed(List<AgreementsInWriting.Written> inForce, Safeguard safeguard) {
        return inForce.stream()
                .filter(each -> each.parties().contains(safeguard.member().code()))
                .toList();
    }

    Problems problems(Safeguard safeguard, List<AgreementsInWriting.Written> inForce, Figures figures) {
        boolean written = signed(inForce, safeguard).stream()
                .anyMatch(each -> each.number().equals(agreement));
        Problems problems = Problems.NONE.unless(
                written,
                "perjanjian",
                "results.consent.agreement.refused",
                agreement,
                safeguard.member().shortName());
        problems = EntryForm.text(problems, "pasal", clause, LONGEST_CLAUSE, true)
                .unless(!bound.isEmpty(), "batas", "results.text.missing.batas")
                .and(new FigureField("batas", bound).problems(figures));
        BigDecimal limit = new FigureField("batas", bound).value(figures);
        return limit == null
                ? problems
                : problems.unless(
                        safeguard.side().beyond(limit, safeguard.threshold()),
                        "batas",
                        "results.consent.bound.within",
                        limit,
                        safeguard.threshold());
    }
}
