package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryPictureTests {

    private static final double TOUCHING = 24;

    @Test
    void hasALaneOnlyForWhatThereIs() {
        HistoryPicture picture = picture(HistoryPicture.WIDE, event("1996", null), event("2003", Dimension.MODEL));

        assertThat(picture.lanes())
                .extracting(HistoryPicture.Strip::lane)
                .containsExactly(HistoryLine.Lane.GENERAL, HistoryLine.Lane.MODEL);
    }

    @Test
    void marksThatWouldTouchStandInRowsOfTheirOwn() {
        Event[] events = IntStream.range(0, 12)
                .mapToObj(i -> event("20" + (10 + i / 4), Dimension.FUNDING))
                .toArray(Event[]::new);

        for (int width : new int[] {HistoryPicture.WIDE, HistoryPicture.NARROW}) {
            List<HistoryPicture.Mark> marks =
                    picture(width, events).lanes().get(0).marks();
            for (HistoryPicture.Mark one : marks) {
                assertThat(one.x()).isBetween(10.0, width - 10.0);
                assertThat(marks)
                        .filteredOn(other -> other.number() != one.number() && other.y() == one.y())
                        .allMatch(other -> Math.abs(other.x() - one.x()) >= TOUCHING);
            }
        }
    }

    @Test
    void drawsASingleEventToo() {
        HistoryPicture picture = picture(HistoryPicture.NARROW, event("2001", null));

        assertThat(picture.ticks()).isNotEmpty();
        assertThat(picture.lanes().get(0).marks()).hasSize(1);
    }

    @Test
    void labelsFewYearsOnASmallScreen() {
        Event[] thirtyYears = {event("1995", null), event("2025", null)};

        assertThat(picture(HistoryPicture.NARROW, thirtyYears).ticks()).hasSizeLessThan(6);
        assertThat(picture(HistoryPicture.WIDE, thirtyYears).ticks()).hasSizeBetween(6, 17);
    }

    private static HistoryPicture picture(int width, Event... events) {
        List<HistoryLine> lines = IntStream.range(0, events.length)
                .mapToObj(i -> HistoryLine.of(events[i]).at(i + 1))
                .toList();
        return HistoryPicture.of(lines, width);
    }

    private static Event event(String when, @Nullable Dimension dimension) {
        Moment moment = Moment.read(when, LocalDate.of(2026, 11, 24)).fold(read -> read, reason -> {
            throw new AssertionError(reason.key());
        });
        return new Event(new UUID(0, 1), moment, "Peristiwa", "", dimension, "Uji", SourceQuality.READ, "Seseorang", 0);
    }
}
