package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.cases.OwnProfile;
import id.sekber.secretariats.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the case library hold its cases against the secretariat's latest profile. */
@Component
class CodedProfile implements OwnProfile {

    private final Profiles profiles;
    private final Members members;
    private final Clock clock;

    CodedProfile(Profiles profiles, Members members, Clock clock) {
        this.profiles = profiles;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Optional<Own> of(Actor actor) {
        LocalDate today =
                LocalDate.now(clock.withZone(ZoneId.of(actor.seatOrRefuse().zone())));
        return profiles.latest(actor)
                .map(profile -> new Own(
                        LibraryCoding.of(profile.setup(), members.on(today).size()),
                        profile.setup().facts().ownCase()));
    }
}
