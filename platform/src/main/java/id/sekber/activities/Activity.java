package id.sekber.activities;

import id.sekber.programmes.Output;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the parties of a programme do.
 *
 * @param ordinal its place in the programme, from 1, by which people quote it
 * @param workPackage what it is grouped under; empty for none
 * @param output what the programme will have produced and this serves; null for none
 * @param responsible code of the party that answers for it
 * @param participants codes of the other parties that take part
 * @param follows what must have ended before it begins
 */
public record Activity(
        UUID id,
        int ordinal,
        String workPackage,
        String title,
        String what,
        @Nullable UUID output,
        String responsible,
        List<String> participants,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Dependency> follows,
        List<Deliverable> deliverables,
        List<Milestone> milestones,
        int version) {

    static final String SIGN = "K";

    /** From the end of another activity, after so many days. */
    public record Dependency(UUID on, int lagDays) {}

    /** A day by which something is reached. */
    public record Milestone(String name, LocalDate on) {}

    public Activity {
        participants = List.copyOf(participants);
        follows = List.copyOf(follows);
        deliverables = List.copyOf(deliverables);
        milestones = List.copyOf(milestones);
    }

    /** As people quote it, such as {@code K3}. */
    public String number() {
        return numbered(ordinal);
    }

    static String numbered(int ordinal) {
        return SIGN + ordinal;
    }

    /** How many days it takes, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
    }

    public boolean involves(String member) {
        return responsible.equals(member) || participants.contains(member);
    }

    boolean serves(Output other) {
        return other.id().equals(output);
    }

    Optional<Dependency> dependencyOn(UUID other) {
        return follows.stream()
                .filter(dependency -> dependency.on().equals(other))
                .findFirst();
    }

    Activity startingOn(LocalDate day) {
        return new Activity(
                id,
                ordinal,
                workPackage,
                title,
                what,
                output,
                responsible,
                participants,
                day,
                day.plusDays(days() - 1),
                follows,
                deliverables,
                milestones,
                version);
    }
}
