package id.sekber.calendars;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Attempts;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Rights;
import id.sekber.accounts.TooManyAttempts;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.delivery.PublicAddress;
import id.sekber.notices.Bilingual;
import id.sekber.notices.DeadlineSource;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.secretariats.SeatedPeople;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a calendar program gets at a private address. It acts as the person of the address with the rights they have now: a
 * post that ended takes its entries along.
 */
@Component
class ReadFeed {

    private static final int MOST_UNKNOWN_ADDRESSES = 20;
    private static final int MOST_READINGS = 60;

    private final FeedRows rows;
    private final SeatedPeople people;
    private final List<TaskSource> tasks;
    private final List<DeadlineSource> deadlines;
    private final Bilingual words;
    private final PublicAddress address;
    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReadFeed(
            FeedRows rows,
            SeatedPeople people,
            List<TaskSource> tasks,
            List<DeadlineSource> deadlines,
            Bilingual words,
            PublicAddress address,
            Attempts attempts,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.words = words;
        this.address = address;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param from address of the network from which it is asked for */
    String at(String token, String from) {
        FeedRows.Target target = find(token, from);
        List<Actor> seats = people.seatsOf(target.person()).stream()
                .filter(actor -> target.secretariat() == null
                        || target.secretariat().equals(actor.seatOrRefuse().secretariat()))
                .filter(actor -> Rights.may(actor, MayReadSecretariat.class))
                .toList();
        ReasonWords language = words.in(target.language());
        Map<String, Entry> entries = new LinkedHashMap<>();
        seats.stream()
                .flatMap(seat ->
                        CurrentActor.as(seat, () -> inTransaction(() -> entries(seat, target, language))).stream())
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::uid))
                .forEach(entry -> entries.putIfAbsent(entry.uid(), entry));
        List<Entry> all = List.copyOf(entries.values());
        return file(target, seats, language).of(all, states(target, all));
    }

    private FeedRows.Target find(String token, String from) {
        String unknown = "calendars address:" + from;
        String reading = "calendars reading:" + token;
        if (attempts.exceeded(unknown, MOST_UNKNOWN_ADDRESSES) || attempts.exceeded(reading, MOST_READINGS)) {
            throw new TooManyAttempts();
        }
        Optional<FeedRows.Target> target =
                Asking.as(Asker.NOBODY, () -> inTransaction(() -> rows.behind(Feeds.hash(token))));
        attempts.note(target.isPresent() ? reading : unknown);
        return target.orElseThrow(FeedNotFound::new);
    }

    private Map<String, FeedRows.State> states(FeedRows.Target target, List<Entry> entries) {
        Instant now = clock.instant();
        return Asking.as(
                Asker.person(target.person()),
                () -> inTransaction(() -> {
                    rows.wasRead(target.feed(), now);
                    return rows.states(target.feed(), entries, now);
                }));
    }

    private List<Entry> entries(Actor actor, FeedRows.Target target, ReasonWords language) {
        return target.secretariat() == null ? ownTasks(actor, language) : allDeadlines(actor, language);
    }

    private List<Entry> ownTasks(Actor actor, ReasonWords language) {
        LocalDate today = actor.today(clock);
        return tasks.stream()
                .flatMap(source -> source.tasksFor(actor, today).stream())
                .filter(task -> task.holder() == Task.Holder.ME)
                .flatMap(task -> task.due() == null
                        ? Stream.empty()
                        : Stream.of(entry(
                                actor,
                                task.subject(),
                                language.of(task.what()),
                                language.of(task.context()),
                                task.due(),
                                task.path())))
                .toList();
    }

    private List<Entry> allDeadlines(Actor actor, ReasonWords language) {
        return deadlines.stream()
                .flatMap(source -> source.deadlines(actor).stream())
                .map(deadline -> entry(
                        actor,
                        deadline.subject(),
                        language.of(deadline.what()),
                        language.of(deadline.context()),
                        deadline.on(),
                        deadline.path()))
                .toList();
    }

    private Entry entry(Actor actor, String subject, String what, String context, LocalDate on, String path) {
        Actor.Seat seat = actor.seatOrRefuse();
        return new Entry(
                Entry.uid(seat.secretariat(), subject, address.host()),
                what,
                context + ", " + seat.secretariatName(),
                on,
                address.of("/s/" + seat.slug() + path));
    }

    private static CalendarFile file(FeedRows.Target target, List<Actor> seats, ReasonWords language) {
        String name = target.secretariat() == null || seats.isEmpty()
                ? language.of("calendars.name.own")
                : language.of(Reason.of(
                        "calendars.name.secretariat",
                        seats.get(0).seatOrRefuse().secretariatName()));
        return new CalendarFile(name, language.of("calendars.description"), target.language());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
