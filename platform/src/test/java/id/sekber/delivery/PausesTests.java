package id.sekber.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTests {

    @Test
    void pausesGrowToADayAndStayThere() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 20).mapToObj(Pauses::after).toList();

        assertThat(pauses).isSorted().first().isEqualTo(Duration.ofMinutes(1));
        assertThat(pauses.subList(6, 20)).containsOnly(Duration.ofDays(1));
    }
}
