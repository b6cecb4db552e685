package id.sekber.costsharing;

import id.sekber.analysis.Explanation;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one member's council is told beside its yearly share: the whole life, what happens if estimates miss, what happens if it
 * leaves, and the steps of the calculation. All of it is taken from the results themselves.
 *
 * @param years sentences on the life of the programme; none without a cost plan
 * @param drawn sentences on the draws; none where nothing was drawn
 * @param leaving what leaving would mean
 * @param steps the analysis' own explanation of the member's amount, line by line; none where the key needs no analysis
 */
public record CouncilPage(List<Reason> years, List<Reason> drawn, List<Reason> leaving, List<String> steps) {

    public CouncilPage {
        years = List.copyOf(years);
        drawn = List.copyOf(drawn);
        leaving = List.copyOf(leaving);
        steps = List.copyOf(steps);
    }

    static final CouncilPage NOTHING = new CouncilPage(List.of(), List.of(), List.of(), List.of());

    static CouncilPage of(Comparison comparison, int focus, Locale language) {
        if (comparison.details().isEmpty()) {
            return NOTHING;
        }
        Comparison.Detail detail = comparison.details().get(0);
        Judgement.Standing standing = detail.divided().judgement().standings().get(focus);
        return new CouncilPage(
                detail.outlook().map(outlook -> years(outlook, focus)).orElse(List.of()),
                detail.drawnOf(focus)
                        .map(member -> drawn(
                                member,
                                standing.sharer().name(),
                                comparison.drawn().map(Simulation::draws).orElse(0)))
                        .orElse(List.of()),
                leaving(detail, standing, focus),
                detail.divided()
                        .steps()
                        .filter(steps -> focus < steps.parts().size())
                        .map(steps -> lines(steps.parts().get(focus), language))
                        .orElse(List.of()));
    }

    private static List<Reason> years(Outlook outlook, int focus) {
        Outlook.Member member = outlook.members().get(focus);
        String name = member.sharer().name();
        int count = outlook.calendar().size();
        List<Reason> sentences = new ArrayList<>();
        sentences.add(Reason.of(
                member.presentGain().isNegative() ? "costsharing.council.life.harmed" : "costsharing.council.life",
                name,
                count,
                member.presentPays(),
                member.presentAlone(),
                member.presentGain().isNegative() ? member.presentGain().negated() : member.presentGain()));
        String year = Integer.toString(outlook.year(member));
        Money worst = member.worstGain();
        sentences.add(
                worst.isNegative()
                        ? Reason.of(
                                "costsharing.council.worst.harmed",
                                year,
                                member.pays().get(member.worst()),
                                worst.negated(),
                                member.harmedYears())
                        : Reason.of(
                                "costsharing.council.worst", year, member.pays().get(member.worst()), worst));
        return sentences;
    }

    private static List<Reason> drawn(Simulation.OfMember member, String name, int draws) {
        return List.of(
                Reason.of(
                        "costsharing.council.drawn",
                        draws,
                        name,
                        Words.percentOf(member.harmed()),
                        Words.percentOf(member.harmedInYear())),
                Reason.of("costsharing.council.span", member.lowInRupiah(), member.highInRupiah()));
    }

    private static List<Reason> leaving(Comparison.Detail detail, Judgement.Standing standing, int focus) {
        return detail.departureOf(focus)
                .map(departure -> List.of(
                        Reason.of(
                                "costsharing.council.leaves", standing.sharer().name(), standing.alone()),
                        departure.inWords()))
                .orElse(List.of());
    }

    private static List<String> lines(Explanation explanation, Locale language) {
        List<String> lines = new ArrayList<>(List.of(explanation.words(language)));
        explanation.parts().forEach(part -> lines.add(part.words(language)));
        return lines;
    }
}
