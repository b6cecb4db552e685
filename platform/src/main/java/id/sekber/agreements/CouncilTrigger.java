package id.sekber.agreements;

/**
 * Whether a party's council must approve, by PP 28/2018 Pasal 6(2): the plan burdens the community and the region, and/or
 * its funding is not in the budget of the current year. UU 23/2014 Pasal 101(1)i and 154(1)i know the burden alone.
 */
public record CouncilTrigger(boolean burdensCommunityAndRegion, boolean inCurrentBudget) {

    public boolean needsApproval() {
        return burdensCommunityAndRegion || !inCurrentBudget;
    }
}
