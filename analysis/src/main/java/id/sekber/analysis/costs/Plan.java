package id.sekber.analysis.costs;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/** What a coalition would build, and what all of it costs. */
public record Plan(double cost, List<Work> works, Explanation explanation) {

    /** One thing to build or to do: a plant, a site, a pipe, a transport. */
    public record Work(String name, double cost, Explanation explanation) {}

    public Plan {
        works = List.copyOf(works);
    }

    static Plan of(String coalition, List<Work> works) {
        double cost = 0;
        List<Explanation> parts = new ArrayList<>();
        for (Work work : works) {
            cost += work.cost();
            parts.add(work.explanation());
        }
        return new Plan(
                cost, works, Explanation.of(cost, "costs.plan", coalition, cost).because(parts));
    }
}
