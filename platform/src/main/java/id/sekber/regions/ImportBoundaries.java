package id.sekber.regions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/**
 * Takes outlines of regions and districts from a GeoJSON file that an installation has obtained, joins them by code and
 * keeps them with their source and licence. Either every outline that joins is saved or none is.
 */
public final class ImportBoundaries {

    private static final List<String> USUAL_CODE_PROPERTIES = List.of(
            "code",
            "kode",
            "kode_kemendagri",
            "kode_wilayah",
            "kode_kab",
            "kode_kk",
            "kdkab",
            "kdpkab",
            "kode_kec",
            "kdkec",
            "kode_prov",
            "kdprov");

    private static final double AREA_MAY_DIFFER = 0.10;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final BoundaryImport order;
    private final Map<String, Known> known;
    private final Map<String, Taken> taken = new TreeMap<>();
    private final Set<String> twice = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private record Known(
            String name, Coordinate point, @Nullable Double area) {}

    private record Taken(Geometry shape, double area) {}

    private ImportBoundaries(BoundaryImport order, Map<String, Known> known) {
        this.order = order;
        this.known = known;
    }

    /**
     * What became of a file.
     *
     * @param joined how many outlines were saved
     * @param leftOut why each other feature was not
     * @param remarks what one should look at among those saved
     */
    public record Report(BoundaryImport order, int joined, List<String> leftOut, List<String> remarks) {

        public Report {
            leftOut = List.copyOf(leftOut);
            remarks = List.copyOf(remarks);
        }

        public String inWords() {
            StringBuilder words = new StringBuilder("%d boundaries were imported from %s (source: %s; licence: %s).%n"
                    .formatted(joined, order.file(), order.source(), order.licence()));
            section(words, "%d features were left out:%n", leftOut);
            section(words, "%d remarks on what was imported:%n", remarks);
            return words.toString();
        }

        private static void section(StringBuilder words, String title, List<String> lines) {
            if (!lines.isEmpty()) {
                words.append(title.formatted(lines.size()));
                lines.forEach(line -> words.append("  ").append(line).append(System.lineSeparator()));
            }
        }
    }

    /** @throws BoundariesRefused if the file cannot be used or nothing in it joins; then nothing has changed */
    public static Report run(BoundaryImport order, Connection owner, Clock clock) throws SQLException {
        ImportBoundaries running = new ImportBoundaries(order, known(owner));
        GeoJsonFile.read(order.file(), running::take);
        running.dropWhatCameTwice();
        if (running.taken.isEmpty()) {
            throw new BoundariesRefused("Nothing in %s joined a region, nothing was saved: %s"
                    .formatted(
                            order.file(), running.leftOut.stream().findFirst().orElse("it has no feature.")));
        }
        running.save(owner, clock);
        return new Report(order, running.taken.size(), running.leftOut, running.remarks);
    }

    private void take(GeoJsonFile.Feature feature) {
        String title = "Feature " + feature.number();
        Optional<String> written = writtenCode(feature.properties());
        if (written.isEmpty()) {
            leftOut.add("%s has no property %s; name the right one with --code-property."
                    .formatted(title, order.codeProperty().orElse(String.join(", ", USUAL_CODE_PROPERTIES))));
            return;
        }
        String code = dotted(written.get());
        Known region = known.get(code);
        if (region == null) {
            leftOut.add(
                    "%s has the code \"%s\", which no region has; Kemendagri's codes are used here, not those of BPS."
                            .formatted(title, written.get()));
            return;
        }
        try {
            take(code, region, BoundaryShape.of(feature.geometry()));
        } catch (BoundaryShape.Unsound unsound) {
            leftOut.add("%s (%s %s) %s.".formatted(title, code, region.name(), unsound.getMessage()));
        }
    }

    private void take(String code, Known region, BoundaryShape.Sound sound) {
        double area = SphericalArea.inSquareKilometres(sound.shape());
        if (taken.put(code, new Taken(sound.shape(), area)) != null) {
            twice.add(code);
        }
        String name = "%s %s".formatted(code, region.name());
        sound.mended().forEach(what -> remarks.add("%s: %s.".formatted(name, what)));
        if (!sound.shape().covers(GEOMETRY.createPoint(region.point()))) {
            remarks.add("%s: the known point of the region (%s, %s) lies outside; is it the right region?"
                    .formatted(name, region.point().x, region.point().y));
        }
        if (region.area() != null && Math.abs(area / region.area() - 1) > AREA_MAY_DIFFER) {
            remarks.add("%s: encloses %.0f km2, the official area is %.0f km2.".formatted(name, area, region.area()));
        }
    }

    private void dropWhatCameTwice() {
        for (String code : twice) {
            taken.remove(code);
            leftOut.add("%s comes more than once; keep one feature of it in the file.".formatted(code));
        }
    }

    private Optional<String> writtenCode(Map<String, String> properties) {
        return order.codeProperty().map(List::of).orElse(USUAL_CODE_PROPERTIES).stream()
                .filter(properties::containsKey)
                .map(properties::get)
                .map(String::strip)
                .findFirst();
    }

    /** Codes are often written without their dots: {@code 3471} is {@code 34.71}. */
    private static String dotted(String written) {
        return written.matches("\\d{4}|\\d{6}") ? written.replaceAll("(\\d\\d)(?=\\d)", "$1.") : written;
    }

    private void save(Connection owner, Clock clock) throws SQLException {
        boolean automatic = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            insert(owner, clock);
            owner.commit();
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(automatic);
        }
    }

    private void insert(Connection owner, Clock clock) throws SQLException {
        String sql = """
                insert into regions.boundary (code, outline_wkb, area_km2, source, licence, file_name, imported_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update
                set outline_wkb = excluded.outline_wkb, area_km2 = excluded.area_km2, source = excluded.source,
                    licence = excluded.licence, file_name = excluded.file_name, imported_at = excluded.imported_at""";
        WKBWriter wkb = new WKBWriter();
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (Map.Entry<String, Taken> each : taken.entrySet()) {
                statement.setString(1, each.getKey());
                statement.setBytes(2, wkb.write(each.getValue().shape()));
                statement.setObject(3, each.getValue().area(), Types.NUMERIC);
                statement.setString(4, order.source());
                statement.setString(5, order.licence());
                statement.setString(6, String.valueOf(order.file().getFileName()));
                statement.setObject(7, OffsetDateTime.now(clock));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Map<String, Known> known(Connection owner) throws SQLException {
        String sql = """
                select code, name, lat, lng, area_km2 from regions.region where in_force
                union all
                select code, name, lat, lng, null from regions.district where in_force""";
        Map<String, Known> known = new HashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                known.put(
                        rows.getString("code"),
                        new Known(
                                rows.getString("name"),
                                new Coordinate(rows.getDouble("lng"), rows.getDouble("lat")),
                                rows.getObject("area_km2") == null ? null : rows.getDouble("area_km2")));
            }
        }
        return known;
    }
}
