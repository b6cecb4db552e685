package id.sekber.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.healthcheck.Figure.Withheld;
import id.sekber.healthcheck.Publication.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final int MINIMUM = 3;

    private static List<Group> groups(int members) {
        List<Group> groups = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            groups.add(new Group("M" + i, "Daerah " + i, i));
        }
        groups.add(Group.OTHERS);
        return groups;
    }

    /** Each list holds the answers of one group; the last group is of no member. */
    private static List<Figure> published(List<List<Integer>> answers, int minimum) {
        List<Group> groups = groups(answers.size() - 1);
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Integer> given = answers.get(i);
            counts.add(new Count(
                    "M1",
                    groups.get(i),
                    given.size(),
                    given.stream().mapToInt(each -> each).sum()));
        }
        return Publication.of("M1", groups, counts, minimum);
    }

    private static Figure everyone(List<Figure> figures) {
        return figures.get(figures.size() - 1);
    }

    @Test
    void showsGroupsThatAreLargeEnough() {
        List<Figure> figures = published(List.of(List.of(1, 2, 3), List.of(5, 5, 4), List.of(3, 3, 3)), MINIMUM);

        assertThat(figures).allMatch(Figure::shown);
        assertThat(figures.get(0).mean())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("2.0"));
        assertThat(everyone(figures).people()).isEqualTo(9);
    }

    @Test
    void withholdsASmallGroupAndASecondThatWouldGiveItAway() {
        List<Figure> figures = published(List.of(List.of(1, 2), List.of(5, 5, 4, 4), List.of(3, 3, 3)), MINIMUM);

        assertThat(figures.get(0).withheld()).isEqualTo(Withheld.FEW);
        assertThat(figures.get(1).shown()).isTrue();
        assertThat(figures.get(2).withheld()).isEqualTo(Withheld.PROTECTING);
        assertThat(everyone(figures).shown()).isTrue();
    }

    @Test
    void withholdsNoSecondWhereSmallGroupsHideOneAnother() {
        List<Figure> figures = published(List.of(List.of(1, 2), List.of(5, 5, 4), List.of(3)), MINIMUM);

        assertThat(figures.get(1).shown()).isTrue();
        assertThat(everyone(figures).shown()).isTrue();
    }

    @Test
    void showsEveryoneTogetherWhereEachMemberIsAlone() {
        List<Figure> figures = published(List.of(List.of(1), List.of(5), List.of(3)), MINIMUM);

        assertThat(figures.subList(0, 3)).allMatch(figure -> figure.withheld() == Withheld.FEW);
        assertThat(everyone(figures).people()).isEqualTo(3);
    }

    @Test
    void showsNothingOfOneRespondent() {
        List<Figure> figures = published(List.of(List.of(4), List.of()), MINIMUM);

        assertThat(figures).noneMatch(Figure::shown);
    }

    @Test
    void showsEachWhereEveryoneIsNamed() {
        List<Figure> figures = published(List.of(List.of(4), List.of(), List.of(2)), 1);

        assertThat(figures.get(0).shown()).isTrue();
        assertThat(figures.get(1).withheld()).isEqualTo(Withheld.FEW);
        assertThat(figures.get(2).shown()).isTrue();
    }

    @Test
    void showsWordsOnlyWhereEnoughWrote() {
        assertThat(Publication.enoughWrote(2, MINIMUM)).isFalse();
        assertThat(Publication.enoughWrote(3, MINIMUM)).isTrue();
    }

    /** Whatever can be had by taking shown groups from everyone is of nobody or of enough people. */
    @Property
    void noFigureThatIsShownOrWorkedOutIsOfTooFew(
            @ForAll("rounds") List<List<Integer>> answers, @ForAll @IntRange(min = 3, max = 6) int minimum) {
        List<Figure> figures = published(answers, minimum);
        List<Figure> shown = figures.subList(0, figures.size() - 1).stream()
                .filter(Figure::shown)
                .toList();

        assertThat(shown).allMatch(figure -> people(figure) >= minimum);
        if (everyone(figures).shown()) {
            assertThat(people(everyone(figures))).isGreaterThanOrEqualTo(minimum);
            for (int chosen = 0; chosen < 1 << shown.size(); chosen++) {
                int rest = people(everyone(figures));
                for (int i = 0; i < shown.size(); i++) {
                    rest -= (chosen >> i & 1) * people(shown.get(i));
                }
                assertThat(rest == 0 || rest >= minimum)
                        .as("%s of %s", rest, figures)
                        .isTrue();
            }
        }
    }

    /** Two rounds that differ only in which of the withheld gave which answer show the same. */
    @Property
    void whatWithheldGroupsAnsweredMovesNothingButTheirCommonSum(
            @ForAll("rounds") List<List<Integer>> answers,
            @ForAll @IntRange(min = 3, max = 6) int minimum,
            @ForAll long seed) {
        List<Figure> figures = published(answers, minimum);
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!figures.get(i).shown()) {
                hidden.addAll(answers.get(i));
            }
        }
        java.util.Collections.shuffle(hidden, new Random(seed));
        List<List<Integer>> exchanged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < answers.size(); i++) {
            int size = answers.get(i).size();
            exchanged.add(figures.get(i).shown() ? answers.get(i) : hidden.subList(next, next += size));
        }

        assertThat(published(exchanged, minimum)).isEqualTo(figures);
    }

    /** Where even everyone is too few, no answer at all leaves a trace. */
    @Property
    void tooFewInAllShowNothing(
            @ForAll @IntRange(min = 3, max = 6) int minimum, @ForAll("rounds") List<List<Integer>> answers) {
        if (answers.stream().mapToInt(List::size).sum() < minimum) {
            assertThat(published(answers, minimum)).noneMatch(Figure::shown);
        }
    }

    private static int people(Figure figure) {
        return figure.people() == null ? 0 : figure.people();
    }

    @Provide
    Arbitrary<List<List<Integer>>> rounds() {
        return Arbitraries.integers()
                .between(1, 5)
                .list()
                .ofMaxSize(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
