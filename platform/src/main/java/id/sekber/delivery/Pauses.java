package id.sekber.delivery;

import java.time.Duration;
import java.util.List;

/** How long to wait before trying again: longer each time, for a server that is down is not helped by being asked. */
final class Pauses {

    private static final List<Duration> GROWING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final Duration LONGEST = Duration.ofDays(1);

    private Pauses() {}

    /** @param tries how many have failed, the last one included */
    static Duration after(int tries) {
        return tries >= 1 && tries <= GROWING.size() ? GROWING.get(tries - 1) : LONGEST;
    }
}
