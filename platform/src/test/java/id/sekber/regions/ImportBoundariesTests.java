package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.DatabaseTest;
import id.sekber.database.DatabaseAccess;
import id.sekber.vocabulary.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ImportBoundariesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    /** Regions in the far east that no other test draws. */
    private static final RegionCode RAJA_AMPAT = RegionCode.of("96.03");

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private Regions regions;

    @Autowired
    private Outlines outlines;

    @TempDir
    private Path directory;

    @AfterEach
    void removeOutlines() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from regions.boundary");
        }
    }

    @Test
    void keepsAnOutlineWithItsSourceAndLicence() throws Exception {
        ImportBoundaries.Report report = importing(square("\"kode\": \"96.03\"", RAJA_AMPAT, 0.4));

        assertThat(report.joined()).isEqualTo(1);
        assertThat(outlines.of(List.of(RAJA_AMPAT)).values()).singleElement().satisfies(outline -> {
            assertThat(outline.origin()).isEqualTo(new RegionMap.Origin("BIG", "as granted"));
            assertThat(outline.shape().getNumPoints()).isEqualTo(5);
        });
        assertThat(outlines.stamp()).startsWith("1 2026-11-24");
    }

    @Test
    void readsCodesWithoutDotsAndNamesInCapitals() throws Exception {
        assertThat(importing(square("\"KDPKAB\": \"9603\"", RAJA_AMPAT, 0.4)).joined())
                .isEqualTo(1);
        assertThat(importing(square("\"KODE_KAB\": 9603", RAJA_AMPAT, 0.4)).joined())
                .isEqualTo(1);
    }

    @Test
    void takesTheCodeFromThePropertyThatIsNamed() throws Exception {
        Path file = write(square("\"gid\": \"96.03\", \"code\": \"1\"", RAJA_AMPAT, 0.4));
        BoundaryImport order = new BoundaryImport(file, "BIG", "as granted", Optional.of("gid"));

        assertThat(run(order).joined()).isEqualTo(1);
    }

    @Test
    void saysWhatToLookAt() throws Exception {
        RegionCode other = RegionCode.of("96.04");
        ImportBoundaries.Report report = importing(
                square("\"code\": \"96.03\"", other, 0.1),
                square("\"code\": \"96.99\"", other, 0.1),
                square("\"name\": \"nameless\"", other, 0.1));

        assertThat(report.joined()).isEqualTo(1);
        assertThat(report.remarks())
                .anyMatch(line -> line.contains("lies outside"))
                .anyMatch(line -> line.contains("the official area is"));
        assertThat(report.leftOut())
                .anyMatch(line -> line.contains("\"96.99\""))
                .anyMatch(line -> line.contains("--code-property"));
        assertThat(report.inWords())
                .contains("1 boundaries were imported", "source: BIG; licence: as granted", "2 features were left out");
    }

    @Test
    void turnsRingsAndMendsCrossings() throws Exception {
        String clockwise = feature("\"code\": \"96.03\"", "Polygon", "[[[130,-1],[130,0],[131,0],[131,-1],[130,-1]]]");
        String crossing =
                feature("\"code\": \"96.04\"", "Polygon", "[[[131,-2],[132,-1],[132,-2],[131,-1.1],[131,-2]]]");
        ImportBoundaries.Report report = importing(clockwise, crossing);

        assertThat(report.joined()).isEqualTo(2);
        assertThat(report.remarks())
                .anyMatch(line -> line.startsWith("96.03") && line.contains("right-hand rule"))
                .anyMatch(line -> line.startsWith("96.04") && line.contains("cross themselves"));
        assertThat(outlines.of(List.of(RegionCode.of("96.04"))).values())
                .allSatisfy(outline -> assertThat(outline.shape().isValid()).isTrue());
    }

    @Test
    void leavesOutWhatCannotBeABoundary() throws Exception {
        ImportBoundaries.Report report = importing(
                square("\"code\": \"96.03\"", RAJA_AMPAT, 0.4),
                feature("\"code\": \"96.01\"", "Point", "[131,-1]"),
                feature("\"code\": \"96.02\"", "Polygon", "[[[131,-1],[132,-1],[132,0],[131,0]]]"),
                feature(
                        "\"code\": \"96.04\"",
                        "Polygon",
                        "[[[431000,9100000],[432000,9100000],[432000,9200000],[431000,9100000]]]"),
                feature("\"code\": \"96.05\"", "MultiPolygon", "[[[131,-1],[132,-1],[132,0],[131,-1]]]"),
                "{\"type\": \"Feature\", \"properties\": {\"code\": \"96.71\"}, \"geometry\": null}");

        assertThat(report.joined()).isEqualTo(1);
        assertThat(report.leftOut())
                .hasSize(5)
                .anyMatch(line -> line.contains("is a Point"))
                .anyMatch(line -> line.contains("not closed"))
                .anyMatch(line -> line.contains("outside WGS 84"))
                .anyMatch(line -> line.contains("not nested"))
                .anyMatch(line -> line.contains("has no geometry"));
    }

    @Test
    void leavesOutWhatComesTwice() throws Exception {
        ImportBoundaries.Report report = importing(
                square("\"code\": \"96.03\"", RAJA_AMPAT, 0.4),
                square("\"code\": \"96.03\"", RAJA_AMPAT, 0.5),
                square("\"code\": \"96.04\"", RegionCode.of("96.04"), 0.4));

        assertThat(report.joined()).isEqualTo(1);
        assertThat(report.leftOut()).containsExactly("96.03 comes more than once; keep one feature of it in the file.");
        assertThat(outlines.of(List.of(RAJA_AMPAT))).isEmpty();
    }

    @Test
    void refusesAnUnusableFileAndKeepsWhatIsThere() throws Exception {
        importing(square("\"code\": \"96.03\"", RAJA_AMPAT, 0.4));
        String before = outlines.stamp();

        refuses(write(square("\"code\": \"0\"", RAJA_AMPAT, 0.4)), "Nothing in");
        refuses(text("{\"type\": \"Topology\"}"), "not a GeoJSON feature collection");
        refuses(text("[1, 2]"), "not a GeoJSON feature collection");
        refuses(text("{\"type\": \"FeatureCollection\", \"features\": ["), "not sound JSON");
        refuses(text("code,name\n"), "not sound JSON");
        refuses(text(""), "feature collection");
        refuses(directory.resolve("absent.geojson"), "absent.geojson is not a file that can be read");
        refuses(directory, "not a file that can be read");
        assertThat(outlines.stamp()).isEqualTo(before);
    }

    @Test
    void theCommandMustNameSourceAndLicence() {
        assertThat(BoundaryImport.parse(List.of("boundaries", "a.geojson", "--licence", "free", "--source", "BIG")))
                .isEqualTo(new BoundaryImport(Path.of("a.geojson"), "BIG", "free", Optional.empty()));
        for (List<String> words : List.of(
                List.<String>of(),
                List.of("boundaries"),
                List.of("boundaries", "a.geojson"),
                List.of("boundaries", "a.geojson", "--source", "BIG"),
                List.of("boundaries", "a.geojson", "--source", " ", "--licence", "free"),
                List.of("boundaries", "a.geojson", "--source"),
                List.of("boundaries", "a.geojson", "--colour", "red"))) {
            assertThatThrownBy(() -> BoundaryImport.parse(words))
                    .as("%s", words)
                    .isInstanceOf(BoundariesRefused.class)
                    .hasMessageContaining("import boundaries FILE");
        }
    }

    @Test
    void measuresAreaOnTheSphere() {
        Geometry oneDegree = new GeometryFactory().toGeometry(new Envelope(110, 111, -8, -7));

        assertThat(SphericalArea.inSquareKilometres(oneDegree)).isBetween(12_240.0, 12_270.0);
    }

    private void refuses(Path file, String reason) {
        assertThatThrownBy(() -> run(new BoundaryImport(file, "BIG", "as granted", Optional.empty())))
                .isInstanceOf(BoundariesRefused.class)
                .hasMessageContaining(reason);
    }

    private ImportBoundaries.Report importing(String... features) throws IOException, SQLException {
        return run(new BoundaryImport(write(features), "BIG", "as granted", Optional.empty()));
    }

    private ImportBoundaries.Report run(BoundaryImport order) throws SQLException {
        try (Connection owner = owner()) {
            return ImportBoundaries.run(order, owner, CLOCK);
        }
    }

    private Path write(String... features) throws IOException {
        return text("{\"name\": \"batas\", \"features\": [%s], \"type\": \"FeatureCollection\"}"
                .formatted(String.join(",", features)));
    }

    private Path text(String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "boundaries", ".geojson"), content);
    }

    private String square(String properties, RegionCode around, double halfSide) {
        Region region = regions.get(around);
        double west = region.longitude() - halfSide;
        double east = region.longitude() + halfSide;
        double south = region.latitude() - halfSide;
        double north = region.latitude() + halfSide;
        return feature(
                properties,
                "MultiPolygon",
                "[[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]]"
                        .formatted(west, south, east, south, east, north, west, north, west, south));
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"%s\", \"coordinates\": %s}}"
                .formatted(properties, type, coordinates);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }
}
