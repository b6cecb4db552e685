package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking readings from a file: receive it, show what it would do, take the rows that are in order in one transaction. */
@UseCase
public class ImportReadings {

    static final int MOST_ROWS = 200_000;

    private static final int ROWS_AT_A_TIME = 5_000;
    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("readings", true);
    private static final Table.Expected EXPECTED = Table.Expected.of(ReadingColumns.ALL, MOST_ROWS);

    /** A file and what it would do; once it is taken its rows are not judged again, for there may be a great many. */
    public record Received(ReceivedFile file, Preview<JudgedReading> preview, List<String> strange) {}

    private final ReceivedFiles files;
    private final IncomingRows rows;
    private final MeterRows meters;
    private final Members members;
    private final Identifiers identifiers;
    private final Clock clock;

    ImportReadings(
            ReceivedFiles files,
            IncomingRows rows,
            MeterRows meters,
            Members members,
            Identifiers identifiers,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.meters = meters;
        this.members = members;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayKeepMeters
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayKeepMeters
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        ReceivedFile file = files.find(PURPOSE, id).orElseThrow(() -> new MeteringRecordNotFound(id));
        if (file.taken()) {
            return new Received(file, new Preview<>(List.of()), List.of());
        }
        Table table = TableReader.readAgain(files.content(id), EXPECTED);
        return new Received(file, judge(actor, table, true), table.strange());
    }

    /** @param slips whether rows are held against what is recorded of their slips too */
    private Preview<JudgedReading> judge(Actor actor, Table table, boolean slips) {
        Map<String, Meter> known = new HashMap<>();
        meters.meters().forEach(meter -> known.put(meter.code(), meter));
        Set<String> codes = members.all().stream().map(Member::code).collect(Collectors.toCollection(HashSet::new));
        return new RowJudge(
                        new RowJudge.Known(known, codes, slips ? recorded(table, known) : Map.of(), actor.today(clock)))
                .of(table.rows());
    }

    private Map<RowJudge.Key, ReadingForm.Read> recorded(Table table, Map<String, Meter> known) {
        List<UUID> ids = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (Row row : table.rows()) {
            Meter meter = known.get(row.cell(ReadingColumns.METER.key()));
            if (meter != null) {
                ids.add(meter.id());
                slips.add(row.cell(ReadingColumns.SLIP.key()));
            }
        }
        return rows.slips(ids, slips);
    }

    /** Takes the readings that are in order, all or nothing. Slips that were recorded meanwhile are passed over. */
    @MayKeepMeters
    public Outcome<ReceivedFile> take(Actor actor, UUID id, Advance advance) {
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new MeteringRecordNotFound(id));
        if (file.taken()) {
            return Outcome.done(file);
        }
        List<JudgedReading.Good> good =
                judge(actor, TableReader.readAgain(files.content(id), EXPECTED), false).rows().stream()
                        .map(JudgedReading::good)
                        .filter(Objects::nonNull)
                        .toList();
        Instant now = clock.instant();
        int added = 0;
        for (int from = 0; from < good.size(); from += ROWS_AT_A_TIME) {
            advance.to(from, good.size());
            List<JudgedReading.Good> some = good.subList(from, Math.min(from + ROWS_AT_A_TIME, good.size()));
            List<UUID> ids =
                    Stream.generate(identifiers::next).limit(some.size()).toList();
            added += rows.add(actor, id, ids, some, now);
        }
        advance.to(good.size(), good.size());
        if (added == 0) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        if (!files.take(PURPOSE, id, added, 0)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }
}
