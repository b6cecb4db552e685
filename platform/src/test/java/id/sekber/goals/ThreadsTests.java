package id.sekber.goals;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.goals.Threads.Gap;
import id.sekber.goals.Threads.Link;
import id.sekber.goals.Threads.Measure;
import id.sekber.goals.Threads.Node;
import id.sekber.goals.Threads.Path;
import id.sekber.vocabulary.Wording;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadsTests {

    private static final Node FLOOD = node(1, End.CHALLENGE);
    private static final Node WASTE = node(2, End.CHALLENGE);
    private static final Node DRY = node(3, End.GOAL);
    private static final Node CLEAN = node(4, End.GOAL);
    private static final Node PUMPS = node(5, End.PROGRAMME);
    private static final Wording LITRES = new Wording("Liter", "Litres");

    private static Node node(int id, End end) {
        return new Node(new UUID(0, id), end, end + "-" + id, "Judul " + id, "/" + id);
    }

    private static Threads threads(Set<Link> answers, Set<Link> serves, List<Measure> measures) {
        return new Threads(
                List.of(FLOOD, WASTE),
                List.of(DRY, CLEAN),
                List.of(new Threads.Programme(PUMPS, FLOOD.id())),
                answers,
                serves,
                measures);
    }

    @Test
    void aWholeThreadHasNoGap() {
        Threads whole = new Threads(
                List.of(FLOOD),
                List.of(DRY),
                List.of(new Threads.Programme(PUMPS, FLOOD.id())),
                Set.of(new Link(FLOOD.id(), DRY.id())),
                Set.of(new Link(DRY.id(), PUMPS.id())),
                List.of(new Measure(PUMPS.id(), LITRES)));

        assertThat(whole.gaps()).isEmpty();
        assertThat(whole.paths()).containsExactly(new Path(FLOOD, DRY, PUMPS, List.of(LITRES)));
    }

    @Test
    void eachBreakHasAName() {
        Threads broken = threads(Set.of(new Link(FLOOD.id(), DRY.id())), Set.of(), List.of());

        assertThat(broken.gaps())
                .containsExactly(
                        new Gap(WASTE, End.GOAL),
                        new Gap(DRY, End.PROGRAMME),
                        new Gap(CLEAN, End.CHALLENGE),
                        new Gap(CLEAN, End.PROGRAMME),
                        new Gap(PUMPS, End.GOAL),
                        new Gap(PUMPS, End.INDICATOR));
    }

    @Test
    void aProgrammeWithoutAGoalIsFoundThroughTheChallengeThatItAnswers() {
        Threads loose = threads(Set.of(new Link(FLOOD.id(), DRY.id())), Set.of(), List.of());

        assertThat(loose.paths())
                .containsExactly(
                        new Path(FLOOD, DRY, null, List.of()),
                        new Path(FLOOD, null, PUMPS, List.of()),
                        new Path(WASTE, null, null, List.of()),
                        new Path(null, CLEAN, null, List.of()));
    }

    @Test
    void thePictureHasEachRecordOnceAndABoxForEachGapOnTheWay() {
        Threads shared = threads(
                Set.of(new Link(FLOOD.id(), DRY.id()), new Link(WASTE.id(), DRY.id())),
                Set.of(new Link(DRY.id(), PUMPS.id())),
                List.of());
        ThreadPicture picture = ThreadPicture.of(shared.paths());

        assertThat(picture.boxes().stream().filter(box -> box.node() != null)).hasSize(5);
        assertThat(picture.boxes().stream().filter(ThreadPicture.Box::gap).map(ThreadPicture.Box::end))
                .containsExactly(End.INDICATOR, End.PROGRAMME);
        assertThat(picture.lines()).hasSize(5);
    }
}
