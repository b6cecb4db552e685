package id.sekber.healthcheck;

import java.util.Comparator;

/**
 * Those who answer together: a member's people, or those of no member.
 *
 * @param code of the member; {@link #OF_NO_MEMBER} for staff, partners and other outsiders
 * @param name short name of the member; empty for those of no member
 * @param ordinal fixed place of the member; 0 for those of no member
 */
public record Group(String code, String name, int ordinal) {

    static final String OF_NO_MEMBER = "none";

    /** In the order of the members, those of no member last. */
    static final Comparator<Group> ORDER =
            Comparator.comparing(Group::isMember).reversed().thenComparing(Group::ordinal);

    static final Group OTHERS = new Group(OF_NO_MEMBER, "", 0);

    public boolean isMember() {
        return !code.equals(OF_NO_MEMBER);
    }
}
