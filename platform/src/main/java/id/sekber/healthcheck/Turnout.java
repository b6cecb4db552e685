package id.sekber.healthcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many were asked and how many answered, by group. */
public record Turnout(List<Line> lines) {

    /** @param enough whether the group, if all answer, is large enough to be shown */
    public record Line(Group group, int asked, int answered, boolean enough) {}

    public Turnout {
        lines = List.copyOf(lines);
    }

    static Turnout of(List<Invited> invited, int minimum) {
        Map<Group, List<Invited>> byGroup = new TreeMap<>(Group.ORDER);
        for (Invited each : invited) {
            if (each.counts()) {
                byGroup.computeIfAbsent(each.group(), group -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Line> lines = new ArrayList<>();
        byGroup.forEach((group, people) -> lines.add(new Line(
                group,
                people.size(),
                (int) people.stream().filter(Invited::answered).count(),
                people.size() >= minimum)));
        return new Turnout(lines);
    }

    public int asked() {
        return lines.stream().mapToInt(Line::asked).sum();
    }

    public int answered() {
        return lines.stream().mapToInt(Line::answered).sum();
    }

    /** Groups of which nothing can be shown, however many of them answer. */
    public List<Line> tooSmall() {
        return lines.stream().filter(line -> !line.enough()).toList();
    }
}
