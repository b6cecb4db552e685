package id.sekber.costsharing;

import java.util.List;
import java.util.UUID;

/**
 * An agreement by which a loss in one programme is made good by a gain in another.
 *
 * @param agreement its number
 * @param clause where it says so
 * @param programmes those that it lets net
 * @param parties members that are bound by it; none where it is not in force
 */
public record Netting(
        UUID id, String agreement, String clause, boolean ended, List<UUID> programmes, List<String> parties) {

    public Netting {
        programmes = List.copyOf(programmes);
        parties = List.copyOf(parties);
    }

    /** Whether it binds anyone now. */
    public boolean inForce() {
        return !ended && !parties.isEmpty();
    }

    boolean nets(String member, UUID programme) {
        return inForce() && parties.contains(member) && programmes.contains(programme);
    }
}
