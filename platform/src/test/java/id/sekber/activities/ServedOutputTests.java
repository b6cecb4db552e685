package id.sekber.activities;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.programmes.Output;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programme.Answered;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServedOutputTests {

    private static final Output BUILDING = new Output(new UUID(1, 1), "Gedung");
    private static final Output GUIDE = new Output(new UUID(1, 2), "Panduan");
    private static final Output SECOND_GUIDE = new Output(new UUID(1, 3), "Panduan");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void isReadFromItsIdentityAndFromItsWords() {
        assertThat(served(Timeline.of(List.of()), GUIDE.id().toString())).isEqualTo(Outcome.done(GUIDE.id()));
        assertThat(served(Timeline.of(List.of()), " Gedung ")).isEqualTo(Outcome.done(BUILDING.id()));
    }

    @Test
    void isNotGuessedFromAPlaceOrFromPartOfTheWords() {
        for (String typed : List.of("1", "Ged", "gedung", new UUID(9, 9).toString())) {
            Outcome<UUID> outcome = served(Timeline.of(List.of()), typed);

            assertThat(((Outcome.Refused<UUID>) outcome).problems().at("keluaran"))
                    .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("activities.output.unknown"));
        }
    }

    @Test
    void ofTwoInTheSameWordsIsTheOneThatWasServedBefore() {
        assertThat(served(Timeline.of(List.of()), "Panduan")).isEqualTo(Outcome.done(GUIDE.id()));
        assertThat(served(Timeline.of(List.of(serving(SECOND_GUIDE))), "Panduan"))
                .isEqualTo(Outcome.done(SECOND_GUIDE.id()));
    }

    @Test
    void standsInItsWordsInACell() {
        Activity activity = serving(BUILDING);

        assertThat(ActivityCells.of(activity, Timeline.of(List.of(activity)), programme()))
                .containsEntry(ActivityColumn.OUTPUT, "Gedung");
    }

    @Test
    void theTimelineTellsWhichActivitiesServeAnOutput() {
        Activity activity = serving(BUILDING);

        assertThat(Timeline.of(List.of(activity)).serving(BUILDING)).containsExactly(activity);
        assertThat(Timeline.of(List.of(activity)).serving(GUIDE)).isEmpty();
    }

    private static Outcome<UUID> served(Timeline timeline, String typed) {
        Map<ActivityColumn, String> cells = new EnumMap<>(ActivityColumn.class);
        cells.putAll(ActivityCells.of(serving(BUILDING), Timeline.of(List.of()), programme()));
        cells.put(ActivityColumn.OUTPUT, typed);
        Outcome<Activity> read = ActivityCells.form(cells, List.of(), 0)
                .read(programme(), timeline, new UUID(0, 1), 1, new Identifiers(new SecureRandom()));
        return read.map(activity -> Objects.requireNonNull(activity.output()));
    }

    private static Activity serving(Output output) {
        return new Activity(
                new UUID(0, 1),
                1,
                "",
                "Satu",
                "",
                output.id(),
                "34.71",
                List.of(),
                DAY,
                DAY,
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private static Programme programme() {
        return new Programme(
                new UUID(2, 2),
                "P-2027-001",
                "Uji",
                "Uji.",
                "Uji.",
                List.of(BUILDING, GUIDE, SECOND_GUIDE),
                List.of(new Party("34.71", "Kota Yogyakarta", "Kota", 1)),
                new Answered("T-2027-001", "Uji"),
                DAY,
                0);
    }
}
