package id.sekber.healthcheck;

import id.sekber.healthcheck.Figure.Withheld;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which figures of a round may be shown, decided once, when it closes.
 *
 * <p>A group of which fewer than the minimum answered an item is withheld. What everyone answered, less the groups that are
 * shown, gives what the withheld groups answered together: so as long as those together are fewer than the minimum, the
 * smallest shown group is withheld too. If even everyone is fewer, nothing of the item is shown.
 */
final class Publication {

    /**
     * What came in.
     *
     * @param people how many of the group answered the item with a figure
     * @param total the sum of their answers
     */
    record Count(String item, Group group, int people, int total) {}

    private Publication() {}

    /** The figures of one item: each group of which anyone handed in a sheet, in their order, then everyone. */
    static List<Figure> of(String item, List<Group> groups, List<Count> counts, int minimum) {
        List<Count> all = groups.stream()
                .map(group -> counts.stream()
                        .filter(count ->
                                count.item().equals(item) && count.group().equals(group))
                        .findFirst()
                        .orElseGet(() -> new Count(item, group, 0, 0)))
                .toList();
        List<Count> few = all.stream().filter(count -> count.people() < minimum).toList();
        // Where a single person may be shown, there is nobody to protect.
        List<Count> protecting = few.isEmpty() || minimum == 1 ? List.of() : protecting(all, few, minimum);
        List<Figure> figures = new ArrayList<>();
        for (Count count : all) {
            figures.add(figure(count, few, protecting));
        }
        figures.add(everyone(item, all, minimum));
        return figures;
    }

    /** The smallest of the others first: the least is lost. */
    private static List<Count> protecting(List<Count> all, List<Count> few, int minimum) {
        List<Count> others = all.stream()
                .filter(count -> !few.contains(count))
                .sorted(Comparator.comparingInt(Count::people))
                .toList();
        List<Count> protecting = new ArrayList<>();
        int together = people(few);
        for (Count other : others) {
            if (together >= minimum) {
                break;
            }
            protecting.add(other);
            together += other.people();
        }
        return protecting;
    }

    private static Figure figure(Count count, List<Count> few, List<Count> protecting) {
        String group = count.group().code();
        if (few.contains(count)) {
            return Figure.withheld(count.item(), group, Withheld.FEW);
        }
        return protecting.contains(count)
                ? Figure.withheld(count.item(), group, Withheld.PROTECTING)
                : Figure.shown(count.item(), group, count.people(), count.total());
    }

    private static Figure everyone(String item, List<Count> all, int minimum) {
        int people = people(all);
        return people < minimum
                ? Figure.withheld(item, Figure.EVERYONE, Withheld.FEW)
                : Figure.shown(
                        item,
                        Figure.EVERYONE,
                        people,
                        all.stream().mapToInt(Count::total).sum());
    }

    private static int people(List<Count> counts) {
        return counts.stream().mapToInt(Count::people).sum();
    }

    /** Whether the words to a question may be shown. */
    static boolean enoughWrote(int writers, int minimum) {
        return writers >= minimum;
    }
}
