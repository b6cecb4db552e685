package id.sekber.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.challenges.Rating.Aspect;
import id.sekber.secretariats.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DivergenceTests {

    private static Divergence of(int[]... ratings) {
        List<Rating> all = new ArrayList<>();
        for (int[] each : ratings) {
            int ordinal = all.size() + 1;
            Member member = new Member("34.0" + ordinal, "M", "M", ordinal, LocalDate.of(2001, 1, 1), null, 0);
            all.add(new Rating(
                    new UUID(0, ordinal), member, each[0], each[1], each[2], "Sebab.", "Sekda", Instant.EPOCH, 1));
        }
        return new Divergence(all);
    }

    @Test
    void isTheMeanDistanceBetweenTwoMembers() {
        Divergence three = of(new int[] {4, 4, 3}, new int[] {3, 3, 3}, new int[] {3, 4, 1});

        assertThat(three.spread(Aspect.SEVERITY)).isEqualByComparingTo("0.666667");
        assertThat(three.spread(Aspect.WILLINGNESS)).isEqualByComparingTo("1.333333");
        assertThat(three.spread()).isEqualByComparingTo("0.888889");
        assertThat(three.widest()).isEqualTo(Aspect.WILLINGNESS);
    }

    @Test
    void isFourAtMostAndNothingWhereAllAreAlike() {
        assertThat(of(new int[] {0, 0, 0}, new int[] {4, 4, 4}).spread()).isEqualByComparingTo("4");
        assertThat(of(new int[] {2, 1, 3}, new int[] {2, 1, 3}).spread()).isEqualByComparingTo("0");
        assertThat(of(new int[] {2, 1, 3}, new int[] {2, 1, 3}).widest())
                .as("the first of several that are alike")
                .isEqualTo(Aspect.SEVERITY);
    }

    @Test
    void isNotKnownOfOneMember() {
        assertThat(of(new int[] {2, 1, 3}).known()).isFalse();
        assertThat(of().spread()).isZero();
    }

    @Test
    void marksThatFallTogetherAreStackedInThePicture() {
        RatingPicture picture = RatingPicture.of(of(new int[] {3, 0, 1}, new int[] {3, 1, 1}, new int[] {3, 2, 1}));

        assertThat(picture.rows().get(0).marks())
                .extracting(RatingPicture.Mark::y)
                .doesNotHaveDuplicates();
        assertThat(picture.rows().get(1).marks())
                .extracting(RatingPicture.Mark::y)
                .containsOnly(picture.rows().get(1).y());
        assertThat(picture.rows().get(1).from())
                .isLessThan(picture.rows().get(1).to());
    }
}
