package id.sekber.costsharing;

import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All keys side by side: for each the worst that it does to anyone, and for a few that were chosen what it does to everyone.
 *
 * @param plan the plan behind the sheet; without one nothing is known of single years
 * @param drawn the latest draws of that plan
 */
public record Comparison(
        Programme programme,
        CostSheet sheet,
        Optional<Plan> plan,
        Optional<Simulation> drawn,
        List<Line> lines,
        List<Detail> details,
        Unit unit) {

    /** So many are shown in full. */
    public static final int MOST_DETAILS = 3;

    /**
     * One key.
     *
     * @param least who gains least, and how much in a year
     * @param worstYear who does worst in a single year, and how
     * @param mostHarmed the highest probability of harm of anyone; empty where nothing was drawn
     * @param leaver the group that would leave
     */
    public record Line(
            Division division,
            Reason summary,
            String tone,
            String icon,
            Optional<Worst> least,
            Optional<Worst> worstYear,
            Optional<BigDecimal> mostHarmed,
            Optional<Reason> leaver,
            boolean chosen) {}

    /** Who does worst, with the year where one is meant, and what it gains. */
    public record Worst(String who, Money amount) {}

    /** @param gains picture of how the gains of the draws lie */
    public record Detail(
            Division.Divided divided,
            Reason verdict,
            KeyPicture picture,
            Optional<Outlook> outlook,
            Optional<Simulation.OfKey> drawn,
            Optional<Drawing> gains,
            List<Departures.Departure> departures) {

        public Detail {
            departures = List.copyOf(departures);
        }

        /** What the draws say of the sharer at this place. */
        public Optional<Simulation.OfMember> drawnOf(int place) {
            return drawn.filter(key -> place < key.members().size())
                    .map(key -> key.members().get(place));
        }

        public Optional<Departures.Departure> departureOf(int place) {
            return place < departures.size() ? Optional.of(departures.get(place)) : Optional.empty();
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
    }

    public List<Sharer> sharers() {
        return sheet.sharers();
    }

    public Reason names(int coalition) {
        return Words.names(coalition, sheet.sharers());
    }

    static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
