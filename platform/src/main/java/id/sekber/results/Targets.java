package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the targets of a programme, a year at a time. */
@UseCase
public class Targets {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private final TargetRows rows;
    private final LogframeRows entries;
    private final Programmes programmes;

    Targets(TargetRows rows, LogframeRows entries, Programmes programmes) {
        this.rows = rows;
        this.entries = entries;
        this.programmes = programmes;
    }

    /** A target whose fields were emptied goes. Overtaken where someone else wrote one of the year that is now changed. */
    @MayPlanProgrammes
    public Outcome<List<Target>> save(Actor actor, String number, TargetForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        List<Indicator> indicators = entries.indicators(programme.id());
        List<Dimension> dimensions = rows.dimensions(programme);
        Problems problems = form.problems(indicators, dimensions, figures)
                .unless(
                        form.year() >= FIRST_YEAR && form.year() <= LAST_YEAR,
                        "tahun",
                        "results.year.wrong",
                        Integer.toString(FIRST_YEAR),
                        Integer.toString(LAST_YEAR));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        List<Target> all = rows.targets(programme.id());
        Map<UUID, Target> now = new LinkedHashMap<>();
        all.stream().filter(each -> each.year() == form.year()).forEach(each -> now.put(each.indicator(), each));
        List<Target> written = new ArrayList<>();
        List<UUID> emptied = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Optional<Target> saved = Optional.ofNullable(now.get(indicator.id()));
            Optional<Target> typed = form.read(indicator, dimensions, figures);
            if (!alike(saved, typed)) {
                if (saved.map(Target::version).orElse(-1) != form.version(indicator)) {
                    return Outcome.overtaken(all);
                }
                typed.ifPresentOrElse(written::add, () -> emptied.add(indicator.id()));
            }
        }
        rows.write(actor, written, emptied, form.year());
        return Outcome.done(rows.targets(programme.id()));
    }

    private static boolean alike(Optional<Target> one, Optional<Target> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Map<String, BigDecimal> parts = one.get().parts();
        Map<String, BigDecimal> others = other.get().parts();
        return one.get().total().compareTo(other.get().total()) == 0
                && parts.keySet().equals(others.keySet())
                && parts.entrySet().stream()
                        .allMatch(part ->
                                part.getValue().compareTo(others.getOrDefault(part.getKey(), BigDecimal.ZERO)) == 0);
    }
}
