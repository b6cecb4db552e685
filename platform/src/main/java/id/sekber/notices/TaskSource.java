package id.sekber.notices;

import id.sekber.accounts.Actor;
import java.time.LocalDate;
import java.util.List;

/** A capability that knows of tasks. Answers with a fixed number of queries. */
public interface TaskSource {

    List<Task> tasksFor(Actor actor, LocalDate today);
}
