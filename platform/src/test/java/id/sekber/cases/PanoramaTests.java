package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The library by country, by time and by changes of model. */
class PanoramaTests {

    private static Shelf.Entry entry(Case known) {
        return new Shelf.Entry(known, null, false, false);
    }

    private static Case changing(String id, String points) {
        CaseForm form = CaseForm.of(aCase(id).please(), 0).with(GridColumn.TURNING_POINTS, points);
        return ((Outcome.Done<Case>) CaseReader.read(id, form)).value();
    }

    @Test
    void everyCountryHasATileAndNoTwoShareOne() {
        CountryTiles tiles = CountryTiles.of(
                List.of(
                        entry(aCase("a1").inCountry("ID").please()),
                        entry(aCase("b1").inCountry("ID").please()),
                        entry(aCase("c1").inCountry("BR").please()),
                        entry(aCase("d1").inCountry("FJ").please())),
                "id");

        assertThat(tiles.tiles()).extracting(CountryTiles.Tile::country).containsExactly("BR", "FJ", "ID");
        assertThat(tiles.byCountry().keySet().iterator().next()).isEqualTo("ID");
        assertThat(tiles.ground()).extracting(tile -> tile.x() + "/" + tile.y()).doesNotHaveDuplicates();
        assertThat(tiles.tiles()).allMatch(tile -> tile.y() < tiles.height() && tile.x() < tiles.width());
    }

    @Test
    void drawsTheEarliestFirstAndLeavesOutWhatHasNoYear() {
        LibraryTimeline timeline = LibraryTimeline.of(
                List.of(
                        entry(aCase("late").lived(2010, null).please()),
                        entry(aCase("early").lived(1950, 1980).turnedIn(1960).please()),
                        entry(aCase("undated").lived(null, null).please())),
                "id",
                2026);

        assertThat(timeline.lines()).extracting(line -> line.known().id()).containsExactly("early", "late");
        assertThat(timeline.left()).isEqualTo(1);
        assertThat(timeline.first()).isEqualTo(1950);
        assertThat(timeline.lines().get(0).pins()).hasSize(1);
        assertThat(timeline.lines())
                .allMatch(
                        line -> line.x() >= LibraryTimeline.NAMES && line.x() + line.width() <= LibraryTimeline.WIDTH);
    }

    @Test
    void saysHowManyItDidNotDraw() {
        List<Shelf.Entry> many = IntStream.range(0, 100)
                .mapToObj(i -> entry(aCase("case-" + i).please()))
                .toList();

        assertThat(LibraryTimeline.of(many, "id", 2026).left()).isEqualTo(100 - LibraryTimeline.MOST);
        assertThat(LibraryTimeline.of(List.of(), "id", 2026).lines()).isEmpty();
    }

    @Test
    void collectsWhoMovedFromOneModelToAnotherAndWhatFollowed() {
        Case known = changing("union", """
                        1990 | Serikat dibentuk
                        2000 | Menjadi otoritas | Becomes an authority | cooperation_body | metropolitan_authority
                        2005 | Pajak pertama
                        2010 | Dibubarkan | Dissolved | metropolitan_authority | coordination_forum | Rapat saja
                        2015 | Forum bertemu lagi""");

        Transitions transitions =
                Transitions.of(List.of(entry(known), entry(aCase("still").please())));

        assertThat(transitions.cases()).isEqualTo(1);
        assertThat(transitions.count(OrganisingModel.COOPERATION_BODY, OrganisingModel.METROPOLITAN_AUTHORITY))
                .isEqualTo(1);
        assertThat(transitions.all()).hasSize(2).anySatisfy(move -> {
            assertThat(move.year()).isEqualTo(2000);
            assertThat(move.later()).extracting(Case.TurningPoint::year).containsExactly(2005, 2010);
        });
        assertThat(transitions.flows()).hasSize(2);
    }
}
