package id.sekber.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sekber.activities.Activity.Dependency;
import id.sekber.activities.Timeline.Chain;
import id.sekber.activities.Timeline.TooEarly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimelineTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void namesTheCircleFromItsFirstActivityBackToIt() {
        Timeline timeline = Timeline.of(List.of(
                activity(1, 0, 10),
                activity(2, 10, 10, on(4, 0)),
                activity(3, 20, 10, on(2, 0)),
                activity(4, 30, 10, on(3, 0), on(1, 0))));

        assertThat(Timeline.numbers(timeline.circle())).isEqualTo("K2 → K4 → K3 → K2");
    }

    @Test
    void findsNoCircleWhereTwoWaysLeadToTheSameActivity() {
        Timeline timeline = Timeline.of(List.of(
                activity(1, 0, 10),
                activity(2, 10, 10, on(1, 0)),
                activity(3, 10, 10, on(1, 0)),
                activity(4, 20, 10, on(2, 0), on(3, 0))));

        assertThat(timeline.circle()).isEmpty();
    }

    @Test
    void tellsWhoBeginsBeforeWhatItWaitsForHasEndedAndTheFirstDayThatIsPossible() {
        Timeline timeline =
                Timeline.of(List.of(activity(1, 0, 10), activity(2, 0, 40), activity(3, 5, 10, on(1, 7), on(2, 0))));

        assertThat(timeline.tooEarly())
                .extracting(early -> early.after().number(), TooEarly::earliest, TooEarly::possible)
                .containsExactly(
                        tuple("K1", DAY.plusDays(17), DAY.plusDays(40)),
                        tuple("K2", DAY.plusDays(40), DAY.plusDays(40)));
    }

    @Test
    void mayBeginOnTheDayAfterTheEnd() {
        Timeline timeline = Timeline.of(List.of(activity(1, 0, 10), activity(2, 10, 5, on(1, 0))));

        assertThat(timeline.tooEarly()).isEmpty();
    }

    @Test
    void theLongestChainCountsTheDaysBetweenThatWereAskedFor() {
        Timeline timeline = Timeline.of(List.of(
                activity(1, 0, 10),
                activity(2, 10, 30, on(1, 0)),
                activity(3, 10, 20, on(1, 15)),
                activity(4, 50, 5, on(2, 0), on(3, 0))));

        Chain chain = timeline.longestChain().orElseThrow();
        assertThat(chain.numbers()).isEqualTo("K1 → K3 → K4");
        assertThat(chain.days()).isEqualTo(50);
        assertThat(chain.slack()).isEqualTo(5);
    }

    @Test
    void thereIsNoChainWhereNothingDependsOnAnything() {
        assertThat(Timeline.of(List.of(activity(1, 0, 10), activity(2, 0, 99))).longestChain())
                .isEmpty();
    }

    @Property(tries = 200)
    void noChainOfARandomPlanIsLongerThanTheLongest(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int count) {
        Random random = new Random(seed);
        List<Activity> activities = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<Dependency> follows = new ArrayList<>();
            for (int j = 1; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    follows.add(on(j, random.nextInt(20)));
                }
            }
            activities.add(
                    activity(i, random.nextInt(500), 1 + random.nextInt(90), follows.toArray(Dependency[]::new)));
        }
        Timeline timeline = Timeline.of(activities);

        assertThat(timeline.circle()).isEmpty();
        timeline.longestChain().ifPresent(chain -> {
            List<Activity> links = chain.activities();
            long days = links.get(0).days();
            for (int i = 1; i < links.size(); i++) {
                days += links.get(i).days()
                        + links.get(i)
                                .dependencyOn(links.get(i - 1).id())
                                .orElseThrow()
                                .lagDays();
            }
            assertThat(chain.days()).isEqualTo(days);
            for (int walk = 0; walk < 50; walk++) {
                assertThat(walk(timeline, random)).isLessThanOrEqualTo(days);
            }
        });
    }

    /** Some chain, backwards from anywhere along random dependencies: its length where it has two links or more. */
    private static long walk(Timeline timeline, Random random) {
        List<Activity> all = timeline.activities();
        Activity at = all.get(random.nextInt(all.size()));
        if (at.follows().isEmpty()) {
            return 0;
        }
        long days = at.days();
        while (!at.follows().isEmpty()) {
            Dependency next = at.follows().get(random.nextInt(at.follows().size()));
            at = timeline.numbered(timeline.numberOf(next.on())).orElseThrow();
            days += next.lagDays() + at.days();
        }
        return days;
    }

    static Dependency on(int ordinal, int lag) {
        return new Dependency(new UUID(0, ordinal), lag);
    }

    static Activity activity(int ordinal, int from, int days, Dependency... follows) {
        return new Activity(
                new UUID(0, ordinal),
                ordinal,
                "",
                "Kegiatan " + ordinal,
                "",
                null,
                "34.71",
                List.of(),
                DAY.plusDays(from),
                DAY.plusDays(from + days - 1L),
                List.of(follows),
                List.of(),
                List.of(),
                0);
    }
}
