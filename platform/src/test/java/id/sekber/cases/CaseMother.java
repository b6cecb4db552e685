package id.sekber.cases;

import id.sekber.vocabulary.Level;
import id.sekber.vocabulary.ReasonWords;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

/** Cases and codings for tests: begin with a common one and say what is different about yours. */
final class CaseMother {

    /** For files whose words do not matter: each key says itself. */
    static final ReasonWords WORDS = new ReasonWords(echo(), Locale.ROOT);

    private static MessageSource echo() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }

    private String id = "two-towns";
    private String name = "Two Towns";
    private String country = "ID";
    private @Nullable Integer founded = 2001;
    private @Nullable Integer ended;
    private String summary = "Two towns share a landfill.";
    private Coding coding = secretariat();
    private String score = "0.6";
    private final List<Case.TurningPoint> turningPoints = new ArrayList<>();

    static CaseMother aCase(String id) {
        CaseMother mother = new CaseMother();
        mother.id = id;
        return mother;
    }

    static Coding secretariat() {
        return new Coding(
                OrganisingModel.JOINT_SECRETARIAT,
                NetworkType.OUTREACH,
                DecisionRule.CONSENSUS,
                true,
                true,
                Set.of(FundingSource.MEMBER_CONTRIBUTIONS, FundingSource.PROVINCIAL_GRANT),
                false,
                RegulatoryBasis.JOINT_DECREE,
                false,
                Set.of(Sector.WASTE, Sector.ROADS),
                3);
    }

    static Coding authority() {
        return new Coding(
                OrganisingModel.METROPOLITAN_AUTHORITY,
                NetworkType.ACTION,
                DecisionRule.MAJORITY,
                true,
                false,
                Set.of(FundingSource.OWN_TAX, FundingSource.PROVINCIAL_GRANT),
                true,
                RegulatoryBasis.NATIONAL_LAW,
                true,
                Set.of(Sector.WASTE, Sector.TRANSPORT),
                12);
    }

    static Coding unknown() {
        return new Coding(null, null, null, null, null, null, null, null, null, null, null);
    }

    CaseMother named(String other) {
        name = other;
        return this;
    }

    CaseMother inCountry(String other) {
        country = other;
        return this;
    }

    CaseMother lived(@Nullable Integer from, @Nullable Integer until) {
        founded = from;
        ended = until;
        return this;
    }

    CaseMother telling(String other) {
        summary = other;
        return this;
    }

    CaseMother coded(Coding other) {
        coding = other;
        return this;
    }

    CaseMother turnedIn(int... years) {
        for (int year : years) {
            turningPoints.add(new Case.TurningPoint(year, both("Something changed in " + year)));
        }
        return this;
    }

    Case please() {
        Map<Achievement, BigDecimal> scores = new EnumMap<>(Achievement.class);
        for (Achievement achievement : Achievement.values()) {
            scores.put(achievement, new BigDecimal(score));
        }
        return new Case(
                id,
                both(name),
                new Case.Place(country, both("A region")),
                new Case.Life(founded, ended),
                null,
                coding,
                new Case.Support(null, null, true, Involvement.NONE, Involvement.CONSULTED, Set.of(Level.LOCAL)),
                new Case.Remarks(null, null, both("A note")),
                new Case.Judgement(scores, both("A reason")),
                both(summary),
                turningPoints,
                List.of(both("A lesson")),
                List.of(new Case.Source("A book", 2010, null, true), new Case.Source("A memory", null, null, false)),
                Confidence.MEDIUM);
    }

    private static Wording both(String text) {
        return new Wording(text, text);
    }
}
