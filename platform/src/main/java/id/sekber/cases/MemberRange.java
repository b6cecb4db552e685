package id.sekber.cases;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;

/** The fewest and the most members of the cooperations at hand: the scale on which numbers of members are compared. */
record MemberRange(int fewest, int most) {

    static MemberRange of(Collection<Coding> codings) {
        IntStream members =
                codings.stream().map(Coding::members).filter(Objects::nonNull).mapToInt(Integer::intValue);
        var statistics = members.summaryStatistics();
        return statistics.getCount() == 0
                ? new MemberRange(1, 1)
                : new MemberRange(statistics.getMin(), statistics.getMax());
    }

    /** By ratio, not by difference: 3 is to 6 as 30 is to 60. */
    double agreement(int one, int other) {
        double distance = Math.abs(Math.log(one) - Math.log(other));
        double widest =
                Math.log(Math.max(most, Math.max(one, other))) - Math.log(Math.min(fewest, Math.min(one, other)));
        return distance == 0 ? 1 : 1 - distance / widest;
    }
}
