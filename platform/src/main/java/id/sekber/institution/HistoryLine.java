package id.sekber.institution;

import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of an institution: its own event, a version of its profile, or a turning point around it.
 *
 * @param number its place in time, from 1; the same in picture and table
 * @param event identity of an own event; null for other lines
 * @param version number of the version of the profile; 0 for other lines
 * @param about what of its kind it is: the dimension of an event, the kind of a turning point
 * @param story null when the title says it all
 * @param source null for a version, whose source is the profile itself
 */
public record HistoryLine(
        int number,
        Lane lane,
        Moment moment,
        Reason title,
        @Nullable Wording story,
        @Nullable Reason about,
        @Nullable Wording source,
        @Nullable SourceQuality quality,
        @Nullable UUID event,
        int version) {

    /** Where a line stands in the picture; own lanes above, what happened around below. */
    public enum Lane {
        PROFILE,
        GENERAL,
        MODEL,
        MANAGEMENT,
        FUNDING,
        SUPPORT,
        REGULATION,
        ENVIRONMENT;

        static Lane of(@Nullable Dimension dimension) {
            return dimension == null ? GENERAL : valueOf(dimension.name());
        }

        public boolean own() {
            return this != ENVIRONMENT;
        }

        public String messageKey() {
            return "institution.lane." + name().toLowerCase(Locale.ROOT);
        }
    }

    static final Comparator<HistoryLine> IN_TIME =
            Comparator.comparing(HistoryLine::moment).thenComparing(HistoryLine::lane);

    static HistoryLine of(Event event) {
        Dimension dimension = event.dimension();
        return new HistoryLine(
                0,
                Lane.of(dimension),
                event.moment(),
                said(new Wording(event.title(), event.title())),
                event.story().isBlank() ? null : new Wording(event.story(), event.story()),
                dimension == null ? null : Reason.of(dimension.messageKey()),
                new Wording(event.source(), event.source()),
                event.quality(),
                event.id(),
                0);
    }

    static HistoryLine of(Profile.Version version) {
        return new HistoryLine(
                0,
                Lane.PROFILE,
                Moment.of(version.validFrom()),
                Reason.of("institution.history.version", version.number(), version.savedBy()),
                null,
                null,
                null,
                null,
                null,
                version.number());
    }

    static HistoryLine of(TurningPoint point) {
        return new HistoryLine(
                0,
                Lane.ENVIRONMENT,
                point.moment(),
                said(point.title()),
                point.meaning(),
                Reason.of(point.kind().messageKey()),
                point.source(),
                point.quality(),
                null,
                0);
    }

    private static Reason said(Wording words) {
        return Reason.of("institution.history.said", words);
    }

    HistoryLine at(int place) {
        return new HistoryLine(place, lane, moment, title, story, about, source, quality, event, version);
    }
}
