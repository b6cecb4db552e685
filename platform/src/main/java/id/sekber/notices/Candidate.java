package id.sekber.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    GivenNotice.Kind kind() {
        return on == null ? GivenNotice.Kind.TASK : GivenNotice.Kind.RUNG;
    }
}
