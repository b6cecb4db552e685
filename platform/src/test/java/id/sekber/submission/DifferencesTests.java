package id.sekber.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.programmes.PlanSection.Fact;
import id.sekber.vocabulary.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static final Reason FIRST = Reason.of("a.first");
    private static final Reason SECOND = Reason.of("a.second");

    @Test
    void alikePlansDifferInNothing() {
        Plan plan = plan(section(FIRST, fact("a", "satu"), fact("b", "dua")));

        assertThat(Differences.between(plan, plan)).isEqualTo(new Differences(List.of()));
    }

    @Test
    void tellsWhatWasAddedChangedAndRemoved() {
        Plan before = plan(section(FIRST, fact("a", "satu"), fact("b", "dua"), fact("c", "tiga")));
        Plan after = plan(section(FIRST, fact("c", "tiga"), fact("b", "DUA"), fact("d", "empat")));

        Differences differences = Differences.between(before, after);

        assertThat(differences.count()).isEqualTo(3);
        assertThat(differences.sections().get(0).changes())
                .extracting(Differences.Change::kind)
                .containsExactly(Differences.Kind.CHANGED, Differences.Kind.ADDED, Differences.Kind.REMOVED);
    }

    @Test
    void aSectionThatCameOrWentIsToldWhole() {
        Plan before = plan(section(FIRST, fact("a", "satu")));
        Plan after = plan(section(SECOND, fact("a", "satu")));

        assertThat(Differences.between(before, after).sections())
                .extracting(Differences.Section::title)
                .containsExactly(SECOND, FIRST);
        assertThat(Differences.between(before, after).count()).isEqualTo(2);
    }

    @Test
    void whatWasKeptDoesNotDifferFromWhatIsToldNow() {
        Plan told = plan(section(FIRST, new Fact("risk", Reason.of("a.label"), Reason.of("a.risk", 3, "tinggi"))));

        assertThat(Differences.between(told.asKept(), told.asKept()).count()).isZero();
        assertThat(Differences.between(told.asKept(), told).count()).isOne();
    }

    private static Plan plan(Plan.Section... sections) {
        return new Plan(List.of(sections));
    }

    private static Plan.Section section(Reason title, Fact... facts) {
        return new Plan.Section(title, List.of(facts));
    }

    private static Fact fact(String key, String words) {
        return Fact.written(key, Reason.of("a.label"), words);
    }
}
