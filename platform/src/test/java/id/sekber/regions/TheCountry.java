package id.sekber.regions;

import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reference data as the rules see it, read from the files that travel with Sekber, without a database. */
public final class TheCountry {

    static final RegionCode YOGYAKARTA_PROVINCE = RegionCode.of("34");
    static final RegionCode YOGYAKARTA = RegionCode.of("34.71");
    static final RegionCode SLEMAN = RegionCode.of("34.04");
    static final RegionCode BANTUL = RegionCode.of("34.02");
    static final RegionCode KLATEN = RegionCode.of("33.10");

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    private TheCountry() {}

    static Regions regions() {
        return new Regions(
                rows("regions").stream().map(TheCountry::region).toList(),
                rows("borders").stream().map(TheCountry::border).toList(),
                rows("districts").stream().map(TheCountry::district).toList());
    }

    public static Affairs affairs() {
        return new Affairs(rows("affairs").stream()
                .map(row -> new Affair(
                        AffairCode.of(row.get("code")),
                        kindOfAffair(row.get("group")),
                        new Bilingual(row.get("name_id"), row.get("name_en")),
                        row.get("legal_basis"),
                        true))
                .toList());
    }

    public static Goals goals() {
        return new Goals(rows("goals").stream()
                .map(row -> new Goal(
                        Integer.parseInt(row.get("goal")), new Bilingual(row.get("name_id"), row.get("name_en"))))
                .toList());
    }

    static WorkingDays workingDays() {
        return new WorkingDays(
                rows("holidays").stream().map(TheCountry::holiday).toList());
    }

    public static Indicators indicators() {
        List<IndicatorName> names = rows("indicator_names").stream()
                .map(row -> new IndicatorName(
                        row.get("name"),
                        IndicatorName.Topic.valueOf(row.get("topic").toUpperCase(Locale.ROOT)),
                        new Bilingual(row.get("label_id"), row.get("label_en"))))
                .toList();
        return new Indicators(
                names, rows("indicators").stream().map(TheCountry::observation).toList());
    }

    static List<CSVRecord> rows(String name) {
        ReferenceFile file = ReferenceData.FILES.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        String text = new String(file.content(), StandardCharsets.UTF_8);
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, withHeader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(CSVRecord row) {
        return new Region(
                RegionCode.of(row.get("code")),
                row.get("name"),
                row.get("short_name"),
                kindOfRegion(row.get("kind")),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lng")),
                new BigDecimal(row.get("area_km2")),
                Integer.parseInt(row.get("population")),
                ZoneId.of(row.get("timezone")),
                true);
    }

    private static RegionKind kindOfRegion(String word) {
        return switch (word) {
            case "provinsi" -> RegionKind.PROVINCE;
            case "kabupaten" -> RegionKind.REGENCY;
            case "kota" -> RegionKind.CITY;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static AffairKind kindOfAffair(String word) {
        return switch (word) {
            case "wajib_pelayanan_dasar" -> AffairKind.BASIC_SERVICE;
            case "wajib_non_pelayanan_dasar" -> AffairKind.OTHER_MANDATORY;
            case "pilihan" -> AffairKind.OPTIONAL;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Border border(CSVRecord row) {
        return new Border(
                RegionCode.of(row.get("region_a")),
                RegionCode.of(row.get("region_b")),
                new BigDecimal(row.get("length_km")));
    }

    private static District district(CSVRecord row) {
        return new District(
                RegionCode.of(row.get("code")),
                row.get("name"),
                row.get("local_term"),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lng")),
                Integer.parseInt(row.get("village_count")));
    }

    private static Holiday holiday(CSVRecord row) {
        return new Holiday(
                LocalDate.parse(row.get("date")),
                new Bilingual(row.get("name_id"), row.get("name_en")),
                row.get("type").equals("cuti_bersama") ? Holiday.Kind.JOINT_LEAVE : Holiday.Kind.NATIONAL,
                Holiday.Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get("uncertainty_days")),
                row.get("source"));
    }

    private static Observation observation(CSVRecord row) {
        return new Observation(
                row.get("region_code"),
                row.get("indicator"),
                Integer.parseInt(row.get("year")),
                row.get("period"),
                new BigDecimal(row.get("value")),
                new Bilingual(row.get("unit"), row.get("unit")),
                Quality.valueOf(row.get("quality").toUpperCase(Locale.ROOT)),
                row.get("source"),
                row.get("note"));
    }
}
