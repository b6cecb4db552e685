package id.sekber.regions;

import static id.sekber.regions.TheCountry.rows;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ReferenceFilesTests {

    @Test
    void eachFileHasItsSqlAndAChecksumOfItsOwn() {
        assertThat(ReferenceData.FILES)
                .allSatisfy(file -> assertThat(file.rowsFromIncoming()).contains("insert into regions."));
        assertThat(ReferenceData.FILES.stream().map(ReferenceFile::checksum)).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichFileIsMissing() {
        ReferenceFile missing = ReferenceFile.csv("provinces", "nobody", "none");

        assertThatThrownBy(missing::content)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("provinces.csv");
    }

    @Test
    void sumsOfPopulationAgreeWithTheProvinceAndTheCountry() {
        List<CSVRecord> regions = rows("regions");

        assertThat(population(regions, "")).isEqualTo(284_973_643);
        assertThat(population(regions, "34")).isEqualTo(3_743_365);
    }

    @Test
    void eachIndicatorHasLabelsForItsNameAndUnit() {
        List<CSVRecord> indicators = rows("indicators");

        assertThat(values(rows("indicator_names"), "name")).isEqualTo(values(indicators, "indicator"));
        assertThat(values(rows("indicator_units"), "unit")).isEqualTo(values(indicators, "unit"));
    }

    @Test
    void bordersAndCodesBelongTogether() {
        Set<String> codes = values(rows("regions"), "code");
        List<CSVRecord> borders = rows("borders");

        assertThat(codes).containsAll(values(borders, "region_a")).containsAll(values(borders, "region_b"));
        assertThat(borders)
                .allSatisfy(border -> assertThat(border.get("same_province"))
                        .isEqualTo(Boolean.toString(border.get("region_a")
                                .substring(0, 2)
                                .equals(border.get("region_b").substring(0, 2)))));
    }

    private static long population(List<CSVRecord> regions, String parent) {
        return regions.stream()
                .filter(region -> region.get("parent").equals(parent))
                .mapToLong(region -> Long.parseLong(region.get("population")))
                .sum();
    }

    private static Set<String> values(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(toSet());
    }
}
