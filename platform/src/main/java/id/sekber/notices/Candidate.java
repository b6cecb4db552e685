package id.sekber.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is to be given unless it was: that the task waits, or that a rung of its ladder is reached.
 *
 * @param on the day of the rung; null for the first notice
 */
record Candidate(Task task, String rung, @Nullable LocalDate on) {

    static final String FIRST = "first";

    static List<Candidate> of(List<Task> tasks, LocalDate today) {
        List<Candidate> candidates = new ArrayList<>();
        for (Task task : tasks) {
            candidates.add(new Candidate(task, FIRST, null));
            if (task.due() != null) {
                task.ladder()
                        .reached(task.due(), today)
                        .ifPresent(rung -> candidates.add(new Candidate(task, rung.key(), rung.on())));
            }
        }
        return candidates;
    }

    /**
     * Which of these were not given yet. A rung counts only if its day comes after the one on which the person first heard of the
     * task, because the first notice names the due day itself.
     */
    static List<Candidate> missing(List<Candidate> candidates, List<NoticeRows.Given> given) {
        Set<String> told = new HashSet<>();
        Map<String, LocalDate> firstTold = new HashMap<>();
        for (NoticeRows.Given each : given) {
            told.add(each.subject() + "\n" + each.rung());
            if (each.rung().equals(FIRST)) {
                firstTold.put(each.subject(), each.on());
            }
        }
        return candidates.stream()
                .filter(each -> !told.contains(each.task().subject() + "\n" + each.rung()))
                .filter(each -> each.on() == null
                        || follows(each.on(), firstTold.get(each.task().subject())))
                .toList();
    }

    private static boolean follows(LocalDate rung, @Nullable LocalDate first) {
        return first != null && first.isBefore(rung);
    }

    GivenNotice.Kind kind() {
        return on == null ? GivenNotice.Kind.TASK : GivenNotice.Kind.RUNG;
    }
}
