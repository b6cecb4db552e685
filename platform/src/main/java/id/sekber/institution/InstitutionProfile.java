package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.cases.Comparison;
import id.sekber.cases.HeldCases;
import id.sekber.cases.Near;
import id.sekber.secretariats.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading a secretariat's profile: the latest version or an earlier one, what fits, and which cases are near. */
@UseCase
public class InstitutionProfile {

    static final int NEAREST = 4;

    /** More columns than these would not stand beside the profile on one page. */
    private static final int BESIDE = 3;

    /**
     * What the profile page shows.
     *
     * @param latest whether it is the version in force
     * @param box in whose words it is shown and by whose rules it is judged
     * @param judging which box that is
     * @param otherwise whether the other box would say something else
     * @param nearest cases other than the secretariat's own, the nearest first
     * @param comparison the secretariat beside the nearest three
     */
    public record View(
            Profile profile,
            boolean latest,
            int members,
            Box box,
            Judging judging,
            boolean otherwise,
            Fit fit,
            List<Near> nearest,
            Comparison comparison,
            List<Profile.Version> versions) {}

    /** By which rules a profile is judged. */
    public enum Judging {
        /** Those in force when it was saved. */
        AS_SAVED,
        TODAY
    }

    private final Profiles profiles;
    private final Boxes boxes;
    private final Members members;
    private final HeldCases held;
    private final Clock clock;

    InstitutionProfile(Profiles profiles, Boxes boxes, Members members, HeldCases held, Clock clock) {
        this.profiles = profiles;
        this.boxes = boxes;
        this.members = members;
        this.held = held;
        this.clock = clock;
    }

    /** Judged by the rules of today. Empty while nobody has written one. */
    @MayReadSecretariat
    public Optional<View> latest(Actor actor) {
        return profiles.latest(actor).map(profile -> view(actor, profile, Judging.TODAY));
    }

    @MayReadSecretariat
    public View version(Actor actor, int number, Judging judging) {
        return profiles.find(actor, number)
                .map(profile -> view(actor, profile, judging))
                .orElseThrow(() -> new ProfileNotFound(number));
    }

    /** Options and rules in force today, for whoever works with them: evidence, alternatives. */
    @MayReadSecretariat
    public Box box(Actor actor) {
        return boxes.today();
    }

    private View view(Actor actor, Profile profile, Judging judging) {
        List<Profile.Version> versions = profiles.versions(actor);
        int count = memberCount(actor);
        BoxHistory history = boxes.history();
        Box today = history.today();
        Box then = history.at(profile.savedAt());
        Box box = judging == Judging.TODAY ? today : then;
        List<Near> nearest = nearest(profile.setup(), count);
        return new View(
                profile,
                versions.get(0).number() == profile.number(),
                count,
                box,
                judging,
                !then.sameAs(today),
                box.judge(profile.setup(), count),
                nearest,
                comparison(actor, profile.setup(), count, nearest),
                versions);
    }

    private int memberCount(Actor actor) {
        return members.on(LocalDate.now(
                        clock.withZone(ZoneId.of(actor.seatOrRefuse().zone()))))
                .size();
    }

    private List<Near> nearest(Setup setup, int count) {
        @Nullable String own = setup.facts().ownCase();
        return held.holdings().byNearness(LibraryCoding.of(setup, count)).stream()
                .filter(near -> !near.known().id().equals(own))
                .limit(NEAREST)
                .toList();
    }

    private static Comparison comparison(Actor actor, Setup setup, int count, List<Near> nearest) {
        List<Comparison.Column> columns = new ArrayList<>();
        columns.add(Comparison.Column.own(actor.seatOrRefuse().secretariatName(), LibraryCoding.of(setup, count)));
        nearest.stream()
                .limit(BESIDE)
                .map(near -> Comparison.Column.of(near.known()))
                .forEach(columns::add);
        return new Comparison(columns);
    }
}
