package id.sekber.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a cooperation is coded on the five dimensions: what a case and a secretariat can be compared by. Null is unknown.
 *
 * @param professionalManager whether someone who is hired for it manages the daily work
 * @param rotatingChair whether the chair goes round among the members
 * @param ownRevenue whether the cooperation itself may collect fees, fines or taxes
 * @param legalPersonality whether it is a legal person that can own and owe
 * @param members how many governments are members
 */
public record Coding(
        @Nullable OrganisingModel model,
        @Nullable NetworkType network,
        @Nullable DecisionRule rule,
        @Nullable Boolean professionalManager,
        @Nullable Boolean rotatingChair,
        @Nullable Set<FundingSource> funding,
        @Nullable Boolean ownRevenue,
        @Nullable RegulatoryBasis basis,
        @Nullable Boolean legalPersonality,
        @Nullable Set<Sector> sectors,
        @Nullable Integer members) {

    public Coding {
        funding = funding == null ? null : Set.copyOf(funding);
        sectors = sectors == null ? null : Set.copyOf(sectors);
        if (members != null && members < 1) {
            throw new IllegalArgumentException(
                    "%d members cannot cooperate; give 1 or more, or leave the number unknown.".formatted(members));
        }
    }
}
