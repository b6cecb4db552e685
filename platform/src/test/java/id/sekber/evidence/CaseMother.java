package id.sekber.evidence;

import id.sekber.cases.Achievement;
import id.sekber.cases.Case;
import id.sekber.cases.Coding;
import id.sekber.cases.Confidence;
import id.sekber.cases.DecisionRule;
import id.sekber.cases.FundingSource;
import id.sekber.cases.Involvement;
import id.sekber.cases.NetworkType;
import id.sekber.cases.OrganisingModel;
import id.sekber.cases.RegulatoryBasis;
import id.sekber.cases.Sector;
import id.sekber.vocabulary.Level;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases for tests: say what is different about yours. */
final class CaseMother {

    static final int CODED_IN = 2026;

    private final String id;
    private @Nullable Integer members = 3;
    private boolean legal;
    private boolean manager;
    private boolean revenue;
    private boolean donor;
    private String durability = "0.8";
    private Confidence confidence = Confidence.HIGH;
    private @Nullable Integer founded = 2001;
    private @Nullable Integer ended;

    private CaseMother(String id) {
        this.id = id;
    }

    static CaseMother aCase(String id) {
        return new CaseMother(id);
    }

    /** Legal persons that last, and others that do not; the members are 2, 4, 6 and so on. */
    static List<Case> eight() {
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            boolean strong = i % 2 == 0;
            cases.add(aCase("case-" + i)
                    .members(2 * i)
                    .legal(strong)
                    .manager(i > 4)
                    .durability(strong ? "0.8" : "0.2")
                    .please());
        }
        return cases;
    }

    CaseMother members(@Nullable Integer number) {
        members = number;
        return this;
    }

    CaseMother legal(boolean yes) {
        legal = yes;
        return this;
    }

    CaseMother manager(boolean yes) {
        manager = yes;
        return this;
    }

    CaseMother revenue(boolean yes) {
        revenue = yes;
        return this;
    }

    CaseMother donor(boolean yes) {
        donor = yes;
        return this;
    }

    CaseMother durability(String score) {
        durability = score;
        return this;
    }

    CaseMother confidence(Confidence other) {
        confidence = other;
        return this;
    }

    CaseMother lived(@Nullable Integer from, @Nullable Integer until) {
        founded = from;
        ended = until;
        return this;
    }

    Case please() {
        Map<Achievement, BigDecimal> scores = new EnumMap<>(Achievement.class);
        for (Achievement achievement : Achievement.values()) {
            scores.put(achievement, new BigDecimal(durability));
        }
        return new Case(
                id,
                both("Kerja sama " + id),
                new Case.Place("ID", both("A region")),
                new Case.Life(founded, ended),
                null,
                new Coding(
                        OrganisingModel.JOINT_SECRETARIAT,
                        NetworkType.OUTREACH,
                        DecisionRule.CONSENSUS,
                        manager,
                        false,
                        donor ? Set.of(FundingSource.DONOR) : Set.of(FundingSource.MEMBER_CONTRIBUTIONS),
                        revenue,
                        RegulatoryBasis.JOINT_DECREE,
                        legal,
                        Set.of(Sector.WASTE),
                        members),
                new Case.Support(null, null, null, Involvement.NONE, Involvement.CONSULTED, Set.of(Level.LOCAL)),
                new Case.Remarks(null, null, both("A note")),
                new Case.Judgement(scores, both("A reason")),
                both("A summary"),
                List.of(),
                List.of(),
                List.of(),
                confidence);
    }

    private static Wording both(String text) {
        return new Wording(text, text);
    }
}
