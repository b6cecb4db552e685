package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.delivery.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells one person what is new in one secretariat: as that person, and within one transaction with the letter that says so. */
@Component
class TellPerson {

    private static final Comparator<GivenNotice> BY_DUE_DAY = Comparator.comparing(
                    GivenNotice::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(GivenNotice::since)
            .thenComparing(GivenNotice::id);

    private final List<TaskSource> sources;
    private final NoticeRows rows;
    private final NoticeChoiceRows choices;
    private final NoticeLetter letters;
    private final Outbox outbox;
    private final Clock clock;

    TellPerson(
            List<TaskSource> sources,
            NoticeRows rows,
            NoticeChoiceRows choices,
            NoticeLetter letters,
            Outbox outbox,
            Clock clock) {
        this.sources = sources;
        this.rows = rows;
        this.choices = choices;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Answers how many notices were given.
     *
     * @param morning whether a day begins, on which those who want one letter a day get it
     */
    int tell(Actor actor, boolean morning) {
        Instant now = clock.instant();
        LocalDate today = actor.today(clock);
        List<Task> mine = sources.stream()
                .flatMap(source -> source.tasksFor(actor, today).stream())
                .filter(task -> task.holder() == Task.Holder.ME)
                .toList();
        rows.settleAllBut(mine.stream().map(Task::subject).toList(), now);
        List<Candidate> missing = Candidate.missing(Candidate.of(mine, today), rows.given());
        rows.replaceUnread(
                missing.stream()
                        .filter(each -> each.on() != null)
                        .map(each -> each.task().subject())
                        .toList(),
                now);
        int given = rows.give(missing, today, now);
        given += rows.giveOccurrences(actor, today, now);
        write(actor, given, morning);
        return given;
    }

    private void write(Actor actor, int given, boolean morning) {
        NoticeChoiceRows.Reader reader = choices.reader();
        Choice choice = reader.choice();
        if (choice.mail() == Choice.Mail.AT_ONCE || (choice.mail() == Choice.Mail.DIGEST && morning)) {
            List<GivenNotice> notices = rows.takeForLetter(choice.since(), clock.instant()).stream()
                    .sorted(BY_DUE_DAY)
                    .toList();
            if (!notices.isEmpty()) {
                outbox.mail(actor, letters.of(actor, reader.language(), notices));
            }
        }
        if (given > 0 && !choice.messenger().isEmpty()) {
            outbox.message(actor, choice.messenger(), letters.brief(actor, reader.language(), given));
        }
    }
}
