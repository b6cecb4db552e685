package id.sekber.regions;

import static id.sekber.regions.ReferenceFile.csv;
import static id.sekber.regions.ReferenceFile.json;

import id.sekber.database.AfterMigration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the files of reference data whose checksum has changed, all in one transaction: an upgrade replaces old rows, a
 * broken file leaves them as they were. First among what follows a migration, because others refer to regions.
 */
@Component
@Order(ReferenceData.BEFORE_WHAT_REFERS_TO_REGIONS)
public class ReferenceData implements AfterMigration {

    static final int BEFORE_WHAT_REFERS_TO_REGIONS = 0;

    private static final String MIT = "MIT";
    private static final String OWN = "Apache-2.0";
    private static final String CAHYA_DSN = "Cahya DSN, wilayah and wilayah_boundaries; from Kemendagri and BIG";

    /** In the order in which their rows refer to each other. */
    static final List<ReferenceFile> FILES = List.of(
            csv("regions", CAHYA_DSN + "; BPS codes partly QuaRCS lab (CC BY 4.0)", MIT),
            csv("districts", CAHYA_DSN, MIT),
            csv("borders", "Computed by Sekber from simplified outlines; indicative", OWN),
            csv("affairs", "UU 23/2014 Pasal 12; English names by Sekber", OWN),
            csv("goals", "Goal names of the United Nations and Bappenas", OWN),
            csv("holidays", "Joint ministerial decrees (SKB); compiled by Sekber", OWN),
            json("cooperations", "Compiled by Sekber; sources in each entry", OWN),
            csv("indicator_names", "Sekber", OWN),
            csv("indicator_units", "Sekber", OWN),
            csv(
                    "indicators",
                    "Compiled by Sekber; source in each row; GRDP of QuaRCS lab, DOI 10.5281/zenodo.4428102 (CC BY 4.0)",
                    OWN));

    @Override
    public void run(Connection owner) throws SQLException {
        load(FILES, owner);
    }

    /** Also for the reference files of other capabilities; a name is used by one file only. */
    public static void load(List<ReferenceFile> files, Connection owner) throws SQLException {
        if (changed(files, owner).isEmpty()) {
            return;
        }
        boolean automatic = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            loadChanged(files, owner);
            owner.commit();
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(automatic);
        }
    }

    /** Of several nodes that start at once, the first loads; the others wait here and then find nothing changed. */
    private static void loadChanged(List<ReferenceFile> files, Connection owner) throws SQLException {
        execute(owner, "lock table regions.reference_file in share row exclusive mode");
        for (Map.Entry<ReferenceFile, String> file : changed(files, owner).entrySet()) {
            loadOne(file.getKey(), owner);
            remember(file.getKey(), file.getValue(), owner);
        }
    }

    private static Map<ReferenceFile, String> changed(List<ReferenceFile> files, Connection owner) throws SQLException {
        Map<String, String> loaded = new HashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select name, checksum from regions.reference_file")) {
            while (rows.next()) {
                loaded.put(rows.getString(1), rows.getString(2));
            }
        }
        Map<ReferenceFile, String> changed = new LinkedHashMap<>();
        for (ReferenceFile file : files) {
            String checksum = file.checksum();
            if (!checksum.equals(loaded.get(file.name()))) {
                changed.put(file, checksum);
            }
        }
        return changed;
    }

    private static void loadOne(ReferenceFile file, Connection owner) throws SQLException {
        try {
            if (file.format() == ReferenceFile.Format.JSON) {
                takeInDocument(file.content(), owner);
            } else {
                takeInLines(file.content(), owner);
            }
            execute(owner, file.rowsFromIncoming());
            execute(owner, "drop table incoming");
        } catch (SQLException e) {
            throw new SQLException(
                    "The reference file %s was not loaded, nothing was changed; mend the file and start again: %s"
                            .formatted(file.name(), e.getMessage()),
                    e.getSQLState(),
                    e);
        }
    }

    private static void takeInLines(byte[] content, Connection owner) throws SQLException {
        String columns =
                Stream.of(headerOf(content).split(",")).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        String typed = columns.replace(",", " text,") + " text";
        execute(
                owner,
                "create temporary table incoming (line integer generated always as identity, %s)".formatted(typed));
        String copy = "copy incoming (%s) from stdin (format csv, header true, encoding 'UTF8')".formatted(columns);
        try {
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The connection broke while reference data was copied.", e);
        }
    }

    private static String headerOf(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    private static void takeInDocument(byte[] content, Connection owner) throws SQLException {
        execute(owner, "create temporary table incoming (document jsonb)");
        try (PreparedStatement insert = owner.prepareStatement("insert into incoming values (?::jsonb)")) {
            insert.setString(1, new String(content, StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static void remember(ReferenceFile file, String checksum, Connection owner) throws SQLException {
        String sql = """
                insert into regions.reference_file (name, checksum, source, licence)
                values (?, ?, ?, ?)
                on conflict (name) do update
                set checksum = excluded.checksum, source = excluded.source, licence = excluded.licence,
                    loaded_at = current_timestamp""";
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, file.name());
            statement.setString(2, checksum);
            statement.setString(3, file.source());
            statement.setString(4, file.licence());
            statement.executeUpdate();
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
