package id.sekber.accounts;

/** What a person may be in a secretariat. A person may hold several roles, but speaks for one member at most. */
public enum Role {
    /** Staff of the secretariat: prepares, records, mediates; decides nothing. */
    OFFICER,
    /** Liaison of a member: prepares the member's positions and papers. */
    LIAISON,
    /** Technical team: delivers data and cost estimates. */
    TECHNICAL,
    /** Steering group, the regional secretary of a member: releases positions. */
    STEERING,
    /** Head of region: decides for the member. */
    HEAD,
    /** Council of a member: reads, and later approves. */
    COUNCIL,
    /** Reads everything that is not a member's private draft, and the journal; controls what was spent. */
    AUDITOR,
    /** Partner of a programme: reads what the secretariat works on. */
    PARTNER,
    /** Treasurer of the secretariat: keeps its books; decides nothing and controls nothing. */
    TREASURER;

    public String messageKey() {
        return "accounts.role." + name();
    }
}
