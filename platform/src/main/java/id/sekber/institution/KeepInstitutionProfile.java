package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.cases.Case;
import id.sekber.cases.Cases;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Writing a new version of a secretariat's profile. */
@UseCase
public class KeepInstitutionProfile {

    private static final int LONGEST_NUMBER = 6;

    private final Profiles profiles;
    private final Boxes boxes;
    private final Cases cases;
    private final Members members;
    private final Clock clock;

    KeepInstitutionProfile(Profiles profiles, Boxes boxes, Cases cases, Members members, Clock clock) {
        this.profiles = profiles;
        this.boxes = boxes;
        this.cases = cases;
        this.members = members;
        this.clock = clock;
    }

    /** The latest version as a form, or an empty one to begin with. */
    @MayKeepInstitution
    public ProfileForm begin(Actor actor, Locale locale) {
        return profiles.latest(actor)
                .map(profile -> ProfileForm.of(profile, new Figures(locale)))
                .orElseGet(() -> ProfileForm.blank(today(actor)));
    }

    /** What there is to choose from today. */
    @MayKeepInstitution
    public Box box(Actor actor) {
        return boxes.today();
    }

    /** The cases of which one may describe this secretariat: those at home, key and name. */
    @MayKeepInstitution
    public Map<String, String> casesAtHome(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        cases.all().stream()
                .filter(known -> known.place().home())
                .sorted(Comparator.comparing((Case known) -> known.name().in(language)))
                .forEach(known -> names.put(known.id(), known.name().in(language)));
        return names;
    }

    /** Saves what was typed as the next version, if it still builds on the latest one. */
    @MayKeepInstitution
    public Outcome<Profile> save(Actor actor, ProfileForm form, Locale locale) {
        Outcome<ProfileReader.Draft> reading = ProfileReader.read(
                form,
                boxes.today(),
                new Figures(locale),
                today(actor),
                id -> cases.find(id).isPresent());
        if (reading instanceof Outcome.Refused<ProfileReader.Draft> refused) {
            return Outcome.refused(refused.problems());
        }
        ProfileReader.Draft draft = ((Outcome.Done<ProfileReader.Draft>) reading).value();
        Optional<Profile> latest = profiles.latest(actor);
        if (latest.isPresent() && latest.get().number() != number(form.one(ProfileForm.BASE))) {
            return Outcome.overtaken(latest.get());
        }
        int next = latest.map(Profile::number).orElse(0) + 1;
        boolean added = profiles.add(actor, next, draft.validFrom(), Instant.now(clock), draft.setup());
        Profile saved = profiles.latest(actor).orElseThrow();
        return added ? Outcome.done(saved) : Outcome.overtaken(saved);
    }

    /** Which rules what was typed would break, before anything is saved. */
    @MayKeepInstitution
    @Transactional(readOnly = true)
    public Outcome<Fit> check(Actor actor, ProfileForm form, Locale locale) {
        Box box = boxes.today();
        Outcome<ProfileReader.Draft> reading = read(actor, form, box, locale);
        if (reading instanceof Outcome.Refused<ProfileReader.Draft> refused) {
            return Outcome.refused(refused.problems());
        }
        Setup setup = ((Outcome.Done<ProfileReader.Draft>) reading).value().setup();
        return Outcome.done(box.judge(setup, members.on(today(actor)).size()));
    }

    private Outcome<ProfileReader.Draft> read(Actor actor, ProfileForm form, Box box, Locale locale) {
        return ProfileReader.read(
                form,
                box,
                new Figures(locale),
                today(actor),
                id -> cases.find(id).isPresent());
    }

    private LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(ZoneId.of(actor.seatOrRefuse().zone())));
    }

    private static int number(String text) {
        boolean number = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(text) : -1;
    }
}
