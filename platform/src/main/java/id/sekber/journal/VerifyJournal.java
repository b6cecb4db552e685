package id.sekber.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks every chain of the journal and computes each hash anew, outside the database: a changed, removed or inserted entry
 * breaks its chain at that place.
 *
 * <p>Needs the owner's connection. Reads as a stream, so memory does not grow with the journal.
 */
public final class VerifyJournal {

    private static final int ROWS_AT_A_TIME = 2_000;

    private static final String ENTRIES = """
            select secretariat_id, number, (extract(epoch from recorded_at) * 1000000)::bigint as recorded_at, transaction_id,
                   person_id, table_name, operation, old_row::text as old_row, new_row::text as new_row, confidential_to,
                   previous_hash, hash
            from journal.entry
            order by secretariat_id, number""";

    /** Where the journal stopped being what was written. */
    public record Break(UUID chain, long number, String what) {}

    /** The result: how much was read, and the first broken entry if there is one. */
    public record Report(long entries, int chains, Optional<Break> broken) {

        public String inWords() {
            return broken.map(place ->
                            "The journal is broken in chain %s at entry %d: the %s. %d entries were read up to there."
                                    .formatted(place.chain(), place.number(), place.what(), entries))
                    .orElseGet(() -> "The journal is whole: %d entries in %d chains, each following the one before it."
                            .formatted(entries, chains));
        }
    }

    private record Head(long number, byte[] hash) {
        static final Head START = new Head(0, new byte[0]);
    }

    private final Map<UUID, Head> heads = new HashMap<>();
    private final MessageDigest digest = sha256();
    private long entries;

    private VerifyJournal() {}

    public static Report run(Connection owner) throws SQLException {
        return new VerifyJournal().walk(owner);
    }

    private Report walk(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        Optional<Break> broken;
        try (PreparedStatement statement = owner.prepareStatement(ENTRIES)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            broken = firstBroken(statement);
        }
        if (broken.isEmpty()) {
            broken = lostTail(owner);
        }
        owner.rollback();
        return new Report(entries, heads.size(), broken);
    }

    private Optional<Break> firstBroken(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries++;
                Optional<Break> broken = broken(row);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Break> broken(ResultSet row) throws SQLException {
        UUID chain = row.getObject("secretariat_id", UUID.class);
        long number = row.getLong("number");
        Head head = heads.getOrDefault(chain, Head.START);
        if (number != head.number() + 1) {
            return Optional.of(new Break(chain, head.number() + 1, "entry is missing"));
        }
        if (!Arrays.equals(row.getBytes("previous_hash"), head.hash())) {
            return Optional.of(new Break(chain, number, "entry does not follow the one before it"));
        }
        byte[] computed = hash(head.hash(), text(row));
        if (!Arrays.equals(row.getBytes("hash"), computed)) {
            return Optional.of(new Break(chain, number, "entry is not what was written"));
        }
        heads.put(chain, new Head(number, computed));
        return Optional.empty();
    }

    /** The same text that {@code journal.entry_text} makes. */
    private static String text(ResultSet row) throws SQLException {
        return String.join(
                "\n",
                row.getString("secretariat_id"),
                row.getString("number"),
                row.getString("recorded_at"),
                row.getString("transaction_id"),
                orDash(row.getString("person_id")),
                row.getString("table_name"),
                row.getString("operation"),
                orDash(row.getString("old_row")),
                orDash(row.getString("new_row")),
                orDash(row.getString("confidential_to")));
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private byte[] hash(byte[] previous, String text) {
        digest.update(previous);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A chain whose last entries were cut off still knows how long it was. */
    private Optional<Break> lostTail(Connection owner) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(
                        "select secretariat_id, last_number, last_hash from journal.chain order by 1");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID chain = row.getObject("secretariat_id", UUID.class);
                Head head = heads.getOrDefault(chain, Head.START);
                if (row.getLong("last_number") != head.number()
                        || !Arrays.equals(row.getBytes("last_hash"), head.hash())) {
                    return Optional.of(new Break(chain, head.number() + 1, "entry is missing at the end"));
                }
            }
        }
        return Optional.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
