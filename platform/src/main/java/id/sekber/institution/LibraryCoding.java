package id.sekber.institution;

import id.sekber.cases.Coding;
import id.sekber.cases.DecisionRule;
import id.sekber.cases.FundingSource;
import id.sekber.cases.OrganisingModel;
import id.sekber.cases.RegulatoryBasis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the options of the box are told in the codes of the case library. Where the library has no code of
 * the same meaning, as for every option that an installation added, the answer is unknown, so that it counts neither for
 * nor against a case.
 */
final class LibraryCoding {

    private LibraryCoding() {}

    static Coding of(Setup setup, int members) {
        Option model = setup.model().orElse(null);
        return new Coding(
                model == null ? null : model(model),
                setup.facts().network(),
                rule(setup),
                professionalManager(setup),
                rotatingChair(setup),
                funding(setup),
                ownRevenue(setup),
                setup.strongest() == null ? null : basis(setup.strongest()),
                legalPersonality(setup, model),
                setup.facts().sectors().isEmpty() ? null : setup.facts().sectors(),
                members == 0 ? null : members);
    }

    /** The library codes by the body that members form; a mere contract forms none, regional management is a body of members. */
    private static @Nullable OrganisingModel model(Option model) {
        return switch (model.code()) {
            case "O1", "O2" -> OrganisingModel.COORDINATION_FORUM;
            case "O3" -> OrganisingModel.JOINT_SECRETARIAT;
            case "O4", "O5" -> OrganisingModel.COOPERATION_BODY;
            case "O6" -> OrganisingModel.JOINT_ENTERPRISE;
            case "O7" -> OrganisingModel.SPECIAL_PURPOSE_DISTRICT;
            case "O9" -> OrganisingModel.METROPOLITAN_AUTHORITY;
            default -> null;
        };
    }

    /** A veto on finance stands beside a rule and is none itself; two rules at once are no single code. */
    private static @Nullable DecisionRule rule(Setup setup) {
        List<Option> rules = setup.of(Group.VOTING).stream()
                .filter(option -> !option.is("M12"))
                .toList();
        if (rules.size() != 1) {
            return null;
        }
        return switch (rules.get(0).code()) {
            case "M8" -> DecisionRule.CONSENSUS;
            case "M9" -> DecisionRule.MAJORITY;
            case "M10", "M11" -> DecisionRule.WEIGHTED_MAJORITY;
            default -> null;
        };
    }

    /** Whether a question is answered in options that the library can know. */
    private static boolean answered(Setup setup, Group group) {
        return setup.answered(group) && setup.of(group).stream().noneMatch(Option::own);
    }

    /** Hired for the task, by contract or as a contractor. */
    private static @Nullable Boolean professionalManager(Setup setup) {
        return answered(setup, Group.EXECUTIVE) ? setup.hasAny("M14", "M16") : null;
    }

    private static @Nullable Boolean rotatingChair(Setup setup) {
        return answered(setup, Group.CHAIR) ? setup.has("M4") : null;
    }

    /** Compensation, reserves and own-agency budgets are no source from outside; the library has no code for them. */
    private static @Nullable Set<FundingSource> funding(Setup setup) {
        if (!answered(setup, Group.MONEY)) {
            return null;
        }
        Set<FundingSource> sources = EnumSet.noneOf(FundingSource.class);
        for (Option option : setup.of(Group.MONEY)) {
            switch (option.code()) {
                case "F1", "F7" -> sources.add(FundingSource.MEMBER_CONTRIBUTIONS);
                case "F2" -> addAid(sources, setup.aid());
                case "F3" -> sources.add(FundingSource.DONOR);
                case "F4", "F9" -> sources.add(FundingSource.PRIVATE_PARTNERSHIP);
                case "F5", "F6" -> sources.add(FundingSource.USER_FEES);
                case "F8" -> sources.add(FundingSource.LOANS);
                default -> {}
            }
        }
        return sources;
    }

    private static void addAid(Set<FundingSource> sources, Set<GovernmentAid> aid) {
        if (aid.contains(GovernmentAid.PROVINCE)) {
            sources.add(FundingSource.PROVINCIAL_GRANT);
        }
        if (aid.contains(GovernmentAid.CENTRE)) {
            sources.add(FundingSource.NATIONAL_GRANT);
        }
    }

    private static @Nullable Boolean ownRevenue(Setup setup) {
        return answered(setup, Group.MONEY) ? setup.hasAny("F5", "F6") : null;
    }

    /** The library counts instruments of a province as local, and has no code for company statutes. */
    private static @Nullable RegulatoryBasis basis(Option strongest) {
        return switch (strongest.code()) {
            case "R1" -> RegulatoryBasis.INFORMAL;
            case "R2" -> RegulatoryBasis.MEMORANDUM;
            case "R3" -> RegulatoryBasis.COOPERATION_AGREEMENT;
            case "R4" -> RegulatoryBasis.JOINT_DECREE;
            case "R5", "R6", "R7" -> RegulatoryBasis.LOCAL_LAW;
            case "R8" -> RegulatoryBasis.NATIONAL_LAW;
            default -> null;
        };
    }

    /** Of cooperation bodies and regional management some are legal persons and some are not. */
    private static @Nullable Boolean legalPersonality(Setup setup, @Nullable Option model) {
        if (setup.has("R9")) {
            return true;
        }
        if (model == null) {
            return null;
        }
        return switch (model.code()) {
            case "O6", "O9" -> true;
            case "O1", "O2", "O3", "O7", "O8" -> false;
            default -> null;
        };
    }
}
