package id.sekber.regions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Sustainable Development Goals in their order. Read once at start. */
public final class Goals {

    private final List<Goal> inOrder;

    Goals(Collection<Goal> goals) {
        this.inOrder =
                goals.stream().sorted(Comparator.comparingInt(Goal::number)).toList();
    }

    public List<Goal> all() {
        return inOrder;
    }

    public Optional<Goal> find(int number) {
        return inOrder.stream().filter(goal -> goal.number() == number).findFirst();
    }
}
