package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.tables.IncomingTable;
import id.sekber.tables.TableReader;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Taking readings from a file: receive it, show what it would do, take the rows that are in order in one transaction, with
 * progress to be seen and stopped at any time before the end.
 */
@UseCase
public class ImportReadings {

    static final String FILE = "berkas";
    static final int MOST_ROWS = 200_000;
    private static final int LONGEST_NAME = 200;
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** A file and what it would do; nothing of that once it is taken or being taken. */
    public record Received(Incoming file, @Nullable JudgedReadings rows, List<String> strange) {}

    /** Someone wants it to stop; the transaction is rolled back. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final IncomingRows rows;
    private final MeterRows meters;
    private final Members members;
    private final ImportJobs jobs;
    private final Identifiers identifiers;
    private final Clock clock;
    private final TransactionTemplate beside;
    private final TransactionTemplate whole;

    ImportReadings(
            IncomingRows rows,
            MeterRows meters,
            Members members,
            ImportJobs jobs,
            Identifiers identifiers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.meters = meters;
        this.members = members;
        this.jobs = jobs;
        this.identifiers = identifiers;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @MayKeepMeters
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        String shown = name.isBlank() ? "?" : name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        if (content.length == 0) {
            return Outcome.refused(FILE, "metering.import.no-file");
        }
        byte[] sha256 = sha256(content);
        Optional<IncomingRows.Taken> taken = rows.taken(sha256);
        if (taken.isPresent()) {
            return Outcome.refused(
                    FILE,
                    "metering.import.taken",
                    shown,
                    taken.get().name(),
                    taken.get().at(),
                    taken.get().by());
        }
        Reading<IncomingTable> table = TableReader.read(content, ReadingColumns.ALL, MOST_ROWS);
        if (table instanceof Reading.Refused<IncomingTable> refused) {
            return Outcome.refused(Problems.NONE.and(FILE, refused.reason()));
        }
        UUID id = identifiers.next();
        rows.receive(actor, id, shown, content, sha256, clock.instant());
        return Outcome.done(id);
    }

    @MayKeepMeters
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        Incoming file = find(actor, id);
        Incoming.Progress progress = file.progress();
        if (file.taken() || (progress != null && progress.running(clock.instant()))) {
            return new Received(file, null, List.of());
        }
        IncomingTable table = read(rows.content(id).orElseThrow(() -> new MeteringRecordNotFound(id)));
        return new Received(file, judge(actor, table, true), table.strange());
    }

    private Incoming find(Actor actor, UUID id) {
        return rows.find(actor, id).orElseThrow(() -> new MeteringRecordNotFound(id));
    }

    private static IncomingTable read(byte[] content) {
        return TableReader.read(content, ReadingColumns.ALL, MOST_ROWS).fold(table -> table, reason -> {
            throw new IllegalStateException(
                    "A file could be read when it was received and no longer can: " + reason.key());
        });
    }

    /** @param slips whether rows are held against what is recorded of their slips too */
    private JudgedReadings judge(Actor actor, IncomingTable table, boolean slips) {
        Map<String, Meter> known = new HashMap<>();
        meters.meters().forEach(meter -> known.put(meter.code(), meter));
        Set<String> codes = members.all().stream().map(Member::code).collect(Collectors.toCollection(HashSet::new));
        return JudgedReadings.of(
                table.rows(),
                new JudgedReadings.Known(known, codes, slips ? recorded(table, known) : Map.of(), actor.today(clock)));
    }

    private Map<JudgedReadings.Key, ReadingForm.Read> recorded(IncomingTable table, Map<String, Meter> known) {
        List<UUID> ids = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (IncomingTable.Row row : table.rows()) {
            Meter meter = known.get(row.cell(ReadingColumns.METER));
            if (meter != null) {
                ids.add(meter.id());
                slips.add(row.cell(ReadingColumns.SLIP));
            }
        }
        return rows.slips(ids, slips);
    }

    /** Begins to take the file. The work goes on by itself; the page of the file shows how far it is. */
    @MayKeepMeters
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Incoming> take(Actor actor, UUID id) {
        Boolean begun = beside.execute(status -> {
            find(actor, id);
            return rows.begin(actor, id, clock.instant(), clock.instant().minus(SILENCE));
        });
        if (Boolean.TRUE.equals(begun)) {
            jobs.start(actor, () -> run(actor, id));
        }
        return Outcome.done(now(actor, id));
    }

    private Incoming now(Actor actor, UUID id) {
        return Objects.requireNonNull(beside.execute(status -> find(actor, id)));
    }

    /** Stops the taking; nothing of it is kept. What is done already stays done. */
    @MayKeepMeters
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Incoming> cancel(Actor actor, UUID id) {
        Boolean stopped = beside.execute(status -> {
            find(actor, id);
            return rows.cancel(id);
        });
        return Boolean.TRUE.equals(stopped)
                ? Outcome.done(now(actor, id))
                : Outcome.refused("", "metering.import.not-running");
    }

    /** Takes the file in one transaction, and tells how it ended beside it. */
    Incoming.State run(Actor actor, UUID id) {
        Incoming.State end = Incoming.State.FAILED;
        try {
            whole.executeWithoutResult(status -> takeAll(actor, id));
            end = Incoming.State.DONE;
        } catch (Cancelled cancelled) {
            end = Incoming.State.CANCELLED;
        } finally {
            Incoming.State state = end;
            beside.executeWithoutResult(status -> rows.end(id, state));
        }
        return end;
    }

    private void takeAll(Actor actor, UUID id) {
        Optional<byte[]> content = rows.hold(id);
        if (content.isEmpty()) {
            return;
        }
        List<JudgedReadings.Good> good =
                judge(actor, read(content.get()), false).good();
        Instant now = clock.instant();
        int added = 0;
        for (int from = 0; from < good.size(); from += ROWS_AT_A_TIME) {
            stopIfWanted(id, from, good.size());
            List<JudgedReadings.Good> some = good.subList(from, Math.min(from + ROWS_AT_A_TIME, good.size()));
            List<UUID> ids =
                    Stream.generate(identifiers::next).limit(some.size()).toList();
            added += rows.add(actor, id, ids, some, now);
        }
        stopIfWanted(id, good.size(), good.size());
        rows.take(id, added, now);
    }

    private void stopIfWanted(UUID id, int done, int all) {
        if (Boolean.TRUE.equals(beside.execute(status -> rows.beat(id, done, all, clock.instant())))) {
            throw new Cancelled();
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
