package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Ladder;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages that the staff completes wait for the staff, signatures and councils for each party; the yearly fear is an end unnoticed. */
@Component
class AgreementTasks implements TaskSource {

    private static final int MONTHS_OF_WARNING = 12;
    private static final Set<String> PARTY_BY_PARTY =
            Set.of(Stage.MUTUAL_SIGNING.key(), Stage.COUNCILS.key(), Stage.COOPERATION_SIGNING.key());

    private final CourseRows rows;

    AgreementTasks(CourseRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        boolean staff = Rights.may(actor, MayRecordStages.class);
        boolean forParty = Rights.may(actor, MayRecordForParties.class);
        if (!staff && !forParty) {
            return List.of();
        }
        return rows.pending().stream()
                .map(pending -> staff ? ofStaff(pending, today) : ofParty(pending, actor))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Task> ofStaff(CourseRows.Pending pending, LocalDate today) {
        if (pending.stage().isEmpty()) {
            return Optional.of(task("agreements.task.begin", pending, Holder.ME, null));
        } else if (PARTY_BY_PARTY.contains(pending.stage())) {
            return Optional.of(task(taskOf(pending.stage()), pending, Holder.OTHERS, null));
        } else if (!pending.stage().equals(Stage.EXECUTION.key())) {
            return Optional.of(task(taskOf(pending.stage()), pending, Holder.ME, null));
        }
        return !pending.ends().isAfter(today.plusMonths(MONTHS_OF_WARNING))
                ? Optional.of(task("agreements.task.expiring", pending, Holder.ME, pending.ends())
                        .on(Ladder.OF_EXPIRY))
                : Optional.empty();
    }

    private static Optional<Task> ofParty(CourseRows.Pending pending, Actor actor) {
        return actor.member()
                .filter(member -> PARTY_BY_PARTY.contains(pending.stage()))
                .filter(member ->
                        pending.parties().contains(member) && !pending.done().contains(member))
                .map(member -> task(taskOf(pending.stage()), pending, Holder.ME, null));
    }

    private static String taskOf(String stage) {
        return "agreements.task." + stage.replace('_', '-');
    }

    private static Task task(String key, CourseRows.Pending pending, Holder holder, @Nullable LocalDate due) {
        return new Task(
                Reason.of(key, pending.title()),
                context(pending),
                "/perjanjian/" + pending.number(),
                holder,
                pending.since(),
                due);
    }

    private static Reason context(CourseRows.Pending pending) {
        return PARTY_BY_PARTY.contains(pending.stage())
                ? Reason.of(
                        "agreements.task.context",
                        pending.number(),
                        pending.done().size(),
                        pending.parties().size())
                : Reason.of("agreements.task.context.staff", pending.number());
    }
}
