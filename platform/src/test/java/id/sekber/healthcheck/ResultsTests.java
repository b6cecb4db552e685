package id.sekber.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.healthcheck.Figure.Withheld;
import id.sekber.healthcheck.Round.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ResultsTests {

    private static final Group CITY = new Group("34.71", "Kota Yogyakarta", 1);
    private static final Group SLEMAN = new Group("34.04", "Kab. Sleman", 2);
    private static final Group BANTUL = new Group("34.02", "Kab. Bantul", 3);

    private static Round round(String title) {
        return new Round(
                new UUID(0, 1),
                "PK-2026-001",
                title,
                "",
                1,
                true,
                3,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 20),
                State.CLOSED,
                Instant.EPOCH,
                Instant.EPOCH,
                2);
    }

    private static Rounds.View view(String title, Group... groups) {
        List<Invited> invited = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < 3; i++) {
                invited.add(new Invited(new UUID(2, i), new UUID(3, i), "Nama", null, group, true, false, false));
            }
        }
        return new Rounds.View(round(title), invited, Turnout.of(invited, 3), LocalDate.of(2026, 11, 24));
    }

    private static Results results(List<Figure> figures, List<Figure> before) {
        return Results.of(
                view("Semester II", CITY, SLEMAN, BANTUL, Group.OTHERS),
                figures,
                List.of(new Remark("Q1", "=1+1", null)),
                before.isEmpty() ? null : round("Semester I"),
                before);
    }

    private static List<Figure> figures(String item, int city, int sleman, int bantul, int others) {
        return List.of(
                Figure.shown(item, CITY.code(), 3, city),
                Figure.shown(item, SLEMAN.code(), 3, sleman),
                Figure.shown(item, BANTUL.code(), 3, bantul),
                Figure.shown(item, "none", 3, others),
                Figure.shown(item, "all", 12, city + sleman + bantul + others));
    }

    private static List<Figure> both() {
        List<Figure> figures = new ArrayList<>(figures("C1", 9, 9, 10, 3));
        figures.addAll(figures("M1", 14, 10, 6, 9));
        return figures;
    }

    @Test
    void putsFirstWhereMembersDisagreeMost() {
        Results results = results(both(), List.of());

        assertThat(results.elements()).extracting(line -> line.item().code()).containsExactly("M1", "C1");
        Results.Spread spread = Objects.requireNonNull(results.elements().get(0).spread());
        assertThat(spread.range()).isEqualByComparingTo("2.7");
        assertThat(spread.highest().group()).isEqualTo(CITY);
        assertThat(spread.lowest().group()).isEqualTo(BANTUL);
        assertThat(results.furthestApart()).isPresent();
    }

    @Test
    void countsOnlyMembersInTheSpread() {
        Results.Spread spread = Objects.requireNonNull(
                results(figures("C1", 9, 9, 10, 3), List.of()).elements().get(0).spread());

        assertThat(spread.range()).isEqualByComparingTo("0.3");
    }

    @Test
    void hasNoSpreadWithFewerThanTwoMembersShown() {
        List<Figure> figures = List.of(
                Figure.withheld("C1", CITY.code(), Withheld.FEW),
                Figure.withheld("C1", SLEMAN.code(), Withheld.PROTECTING),
                Figure.shown("C1", BANTUL.code(), 3, 9),
                Figure.shown("C1", "all", 8, 20));

        Results results = results(figures, List.of());

        assertThat(results.elements().get(0).spread()).isNull();
        assertThat(results.elements().get(0).strip().band()).isNull();
        assertThat(results.furthestApart()).isEmpty();
        assertThat(results.anythingShown()).isTrue();
    }

    @Test
    void tellsTheChangeOfWhatIsShownInBothRounds() {
        List<Figure> before =
                List.of(Figure.shown("C1", CITY.code(), 3, 6), Figure.withheld("C1", SLEMAN.code(), Withheld.FEW));

        List<Results.Cell> cells =
                results(figures("C1", 9, 9, 10, 3), before).elements().get(0).cells();

        assertThat(cells.get(0).change()).isEqualByComparingTo("1.0");
        assertThat(cells.get(1).change()).isNull();
        assertThat(cells.get(2).change()).isNull();
    }

    @Test
    void drawsEachGroupOnItsScale() {
        Strip strip = results(both(), List.of()).elements().get(0).strip();

        assertThat(strip.ticks()).containsExactly(10, 65, 120, 175, 230);
        assertThat(strip.marks()).hasSize(4);
        assertThat(strip.band()).isNotNull();
        assertThat(strip.everyone()).isNotNull();
    }

    @Test
    void theFilesHoldWhatThePageShowsAndNoFormula() throws IOException {
        Results results = results(
                List.of(
                        Figure.withheld("C1", CITY.code(), Withheld.FEW),
                        Figure.shown("C1", SLEMAN.code(), 3, 9),
                        Figure.shown("C1", "all", 5, 14)),
                List.of());

        assertThat(ResultTable.csv(results))
                .contains(",34.71,Kota Yogyakarta,,,,,FEW")
                .contains(",34.04,Kab. Sleman,3,3.0,,,");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ResultTable.xlsx(results)))) {
            assertThat(book.getSheet("figures").getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheet("words").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("=1+1");
            assertThat(book.getSheet("words")
                            .getRow(1)
                            .getCell(4)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aTitleThatBeginsLikeAFormulaIsTextInTheFile() {
        Results results =
                Results.of(view("=HYPERLINK(1)", CITY), figures("C1", 9, 9, 10, 3), List.of(), null, List.of());

        assertThat(ResultTable.csv(results)).contains("'=HYPERLINK(1)");
    }
}
