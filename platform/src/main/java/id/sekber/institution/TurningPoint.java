package id.sekber.institution;

import id.sekber.vocabulary.Wording;
import java.util.Locale;

/**
 * Something that happened around the institutions and changed what they could do.
 *
 * @param meaning what it meant for cooperation
 */
record TurningPoint(Moment moment, Kind kind, Wording title, Wording meaning, Wording source, SourceQuality quality) {

    enum Kind {
        LAW,
        DECENTRALISATION,
        CRISIS;

        String messageKey() {
            return "institution.turning." + name().toLowerCase(Locale.ROOT);
        }
    }
}
