package id.sekber.cases;

import id.sekber.vocabulary.Level;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation of governments, recorded once by one analyst on the five dimensions. Null is unknown, never zero.
 *
 * @param id readable and lasting, such as {@code sekber-kartamantul}
 */
public record Case(
        String id,
        Wording name,
        Place place,
        Life life,
        @Nullable Population population,
        Coding coding,
        Support support,
        Remarks remarks,
        Judgement judgement,
        Wording summary,
        List<TurningPoint> turningPoints,
        List<Wording> lessons,
        List<Source> sources,
        Confidence confidence) {

    /** The country by its two letters of ISO 3166. */
    public record Place(String country, Wording region) {

        static final String HOME = "ID";

        public boolean home() {
            return country.equals(HOME);
        }

        public String countryIn(String language) {
            return countryIn(country, language);
        }

        static String countryIn(String country, String language) {
            return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.forLanguageTag(language));
        }
    }

    /** The year of the present body or of the first agreement, and the year it was ended or stopped working. */
    public record Life(@Nullable Integer founded, @Nullable Integer ended) {}

    /** Of the whole territory of the members, unless the note says otherwise. */
    public record Population(
            long approximately,
            @Nullable Integer year,
            @Nullable Wording note) {}

    /** Support systems, and who outside government takes part. */
    public record Support(
            @Nullable Integer permanentStaff,
            @Nullable Boolean sharedData,
            @Nullable Boolean performanceMonitoring,
            Involvement economicSociety,
            Involvement civilSociety,
            Set<Level> levels) {

        public Support {
            levels = Set.copyOf(levels);
        }
    }

    /** What the analyst wrote beside the codes. */
    public record Remarks(
            @Nullable Wording management, @Nullable Wording apportionmentKey, Wording coding) {}

    /** Scores from 0 to 1 in steps of 0.2, and the reason for them: the judgement of one analyst, not a measurement. */
    public record Judgement(Map<Achievement, BigDecimal> scores, Wording reason) {

        public Judgement {
            scores = new EnumMap<>(scores);
            if (scores.size() < Achievement.values().length) {
                throw new IllegalArgumentException(
                        "Only %s are scored; score each of the four achievements.".formatted(scores.keySet()));
            }
        }

        public BigDecimal score(Achievement achievement) {
            return scores.getOrDefault(achievement, BigDecimal.ZERO);
        }

        /** For ordering only: the members of a mean are not of one kind. */
        BigDecimal sum() {
            return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param change null where the event did not change the organising model, or nobody has said so */
    public record TurningPoint(
            int year, Wording event, @Nullable ModelChange change) {

        public TurningPoint(int year, Wording event) {
            this(year, event, null);
        }
    }

    /**
     * What a turning point changed.
     *
     * @param followed what came of it, where someone has said so
     */
    public record ModelChange(
            OrganisingModel from,
            OrganisingModel to,
            @Nullable Wording followed) {

        public ModelChange {
            if (from == to) {
                throw new IllegalArgumentException(
                        "From %s to %s is no change; name two different models, or none.".formatted(from, to));
            }
        }
    }

    /**
     * Where the facts come from.
     *
     * @param seen whether the analyst read the opening of the source; otherwise it is remembered and unverified
     */
    public record Source(
            String title, @Nullable Integer year, @Nullable String address, boolean seen) {}

    public Case {
        turningPoints = List.copyOf(turningPoints);
        lessons = List.copyOf(lessons);
        sources = List.copyOf(sources);
    }

    public boolean ended() {
        return life.ended() != null;
    }

    public long sourcesSeen() {
        return sources.stream().filter(Source::seen).count();
    }
}
