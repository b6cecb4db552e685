package id.sekber.costsharing;

import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.GameProperties;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to know of a cost table before dividing it: where joining costs more, where more members cost less. */
final class Observations {

    private Observations() {}

    static List<Reason> of(CostTable table, List<Sharer> sharers) {
        CostGame game = table.game(sharers.stream().map(Sharer::name).toList());
        GameProperties properties = GameProperties.of(game);
        List<Reason> notes = new ArrayList<>();
        if (table.saving().isNegative()) {
            notes.add(Reason.of("costsharing.note.dear", table.joint(), table.sumOfAlone()));
        } else if (!properties.essential()) {
            notes.add(Reason.of("costsharing.note.additive"));
        }
        if (!properties.subadditive().orElse(true)) {
            dearestUnion(table)
                    .ifPresent(union -> notes.add(Reason.of(
                            "costsharing.note.union",
                            Words.names(union.one() | union.other(), sharers),
                            Words.names(union.one(), sharers),
                            Words.names(union.other(), sharers),
                            union.extra())));
        }
        if (!properties.monotone()) {
            largestFall(table)
                    .ifPresent(fall -> notes.add(Reason.of(
                            "costsharing.note.fall",
                            Words.names(fall.larger(), sharers),
                            Words.names(fall.smaller(), sharers),
                            fall.less())));
        }
        return notes;
    }

    private record Union(int one, int other, Money extra) {}

    /** The two disjoint coalitions whose joining costs most above what they pay apart. */
    private static Optional<Union> dearestUnion(CostTable table) {
        Union worst = null;
        for (int whole = 1; whole <= table.all(); whole++) {
            int others = whole & whole - 1;
            for (int part = others; part != 0; part = part - 1 & others) {
                Money extra = table.of(whole).minus(table.of(part)).minus(table.of(whole ^ part));
                if (extra.isPositive() && (worst == null || extra.compareTo(worst.extra()) > 0)) {
                    worst = new Union(whole ^ part, part, extra);
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    private record Fall(int larger, int smaller, Money less) {}

    /** The coalition that would pay most less than it does without one of its members. */
    private static Optional<Fall> largestFall(CostTable table) {
        Fall worst = null;
        for (int whole = 1; whole <= table.all(); whole++) {
            for (int rest = whole; rest != 0; rest &= rest - 1) {
                int smaller = whole ^ (rest & -rest);
                if (smaller != 0) {
                    Money less = table.of(smaller).minus(table.of(whole));
                    if (less.isPositive() && (worst == null || less.compareTo(worst.less()) > 0)) {
                        worst = new Fall(whole, smaller, less);
                    }
                }
            }
        }
        return Optional.ofNullable(worst);
    }
}
