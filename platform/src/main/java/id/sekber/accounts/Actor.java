package id.sekber.accounts;

import id.sekber.database.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, in the secretariat they now work in.
 *
 * @param person identity of the person
 * @param name as others see it
 * @param administrator whether the person administers the installation
 * @param seat where and as what the person acts; null outside any secretariat
 */
public record Actor(
        UUID person,
        String name,
        boolean administrator,
        @Nullable Seat seat) {

    /**
     * A place at the table: one secretariat, the roles held there today, the member spoken for.
     *
     * @param member code of the region that the person speaks for; null for staff, auditors and partners
     * @param memberName its short name; null with the code
     * @param zone time zone of the secretariat
     */
    public record Seat(
            UUID secretariat,
            String slug,
            String secretariatName,
            Set<Role> roles,
            @Nullable String member,
            @Nullable String memberName,
            String zone) {

        public Seat {
            roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        }

        public boolean holdsAny(Role... any) {
            for (Role role : any) {
                if (roles.contains(role)) {
                    return true;
                }
            }
            return false;
        }
    }

    public Actor at(Seat place) {
        return new Actor(person, name, administrator, place);
    }

    public Seat seatOrRefuse() {
        if (seat == null) {
            throw new NoSeat();
        }
        return seat;
    }

    /** The day it is where the secretariat works. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneId.of(seatOrRefuse().zone())));
    }

    /** The member that the actor speaks for, if any. */
    public Optional<String> member() {
        return seat == null ? Optional.empty() : Optional.ofNullable(seat.member());
    }

    public Asker asker() {
        return new Asker(
                person,
                seat == null ? null : seat.secretariat(),
                seat == null ? null : seat.member(),
                administrator,
                null);
    }
}
