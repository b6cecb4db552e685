package id.sekber.notices;

import id.sekber.accounts.Actor;
import java.util.List;

/** A capability that knows of deadlines which every member may read. Answers with a fixed number of queries. */
public interface DeadlineSource {

    List<Deadline> deadlines(Actor actor);
}
