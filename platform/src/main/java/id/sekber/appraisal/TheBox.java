package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.cases.Coding;
import id.sekber.institution.Box;
import id.sekber.institution.CostKey;
import id.sekber.institution.Fit;
import id.sekber.institution.Group;
import id.sekber.institution.Option;
import id.sekber.institution.OptionVersion;
import id.sekber.institution.PresentInstitution;
import id.sekber.institution.Profile;
import id.sekber.institution.Rule;
import id.sekber.institution.Setup;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The morphological box as appraisals see it: by codes. The one place that knows how the institution keeps its options, rules
 * and profiles.
 */
@Component
class TheBox {

    /** That there is no oversight goes with no kind of oversight. */
    static final String NO_OVERSIGHT = "M20";

    /** The question that every alternative answers. */
    static final String MODEL = "model";

    /** Company statutes bind a company and not its members, so they are the strongest basis only where they stand alone. */
    private static final String STATUTES = "R9";

    private static final String GOVERNMENT_AID = "F2";

    private final PresentInstitution institution;

    TheBox(PresentInstitution institution) {
        this.institution = institution;
    }

    /** The choices of an alternative, with everything else as it is today. */
    record Sketch(Set<String> choices, Set<String> keys) {

        static Sketch of(Alternative alternative) {
            return new Sketch(alternative.choices(), alternative.costKeys());
        }

        Sketch without(String code) {
            return new Sketch(
                    choices.stream().filter(choice -> !choice.equals(code)).collect(Collectors.toSet()), keys);
        }
    }

    /** The box and the secretariat's profile as they are now; empty while it has no profile. */
    Optional<Today> today(Actor actor) {
        return institution.of(actor).map(present -> new Today(present.profile(), present.box()));
    }

    /** The box as it is now, and the setup of now that sketches depart from. */
    final class Today {

        private final Box box;
        private final int profile;
        private final Setup setup;
        private final Sketch sketch;
        private final List<Question> questions;

        private Today(Profile profile, Box box) {
            this.box = box;
            this.profile = profile.number();
            setup = profile.setup();
            sketch = new Sketch(
                    setup.chosen().stream().map(Option::code).collect(Collectors.toCollection(TreeSet::new)),
                    setup.facts().keys().stream().map(CostKey::name).collect(Collectors.toCollection(TreeSet::new)));
            questions = Arrays.stream(Group.values())
                    .filter(Group::chosen)
                    .map(group -> new Question(
                            group.name().toLowerCase(Locale.ROOT),
                            group.messageKey(),
                            group.several(),
                            offered(group).stream().map(TheBox::choice).toList()))
                    .toList();
        }

        /** Number of the version of the profile. */
        int profile() {
            return profile;
        }

        Sketch sketch() {
            return sketch;
        }

        /** The case of the library that describes the secretariat itself. */
        Optional<String> ownCase() {
            return Optional.ofNullable(setup.facts().ownCase());
        }

        /** Every question that is answered by choosing; support systems are rated and stay as they are. */
        List<Question> questions() {
            return questions;
        }

        /** What can be chosen, and what holds today although it no longer can be. */
        private List<OptionVersion> offered(Group group) {
            return box.everyOption().stream()
                    .filter(version -> version.option().group() == group)
                    .filter(version -> !version.retired() || setup.has(version.option()))
                    .toList();
        }

        private Fitting.Open open(Fit.Undecided undecided) {
            return new Fitting.Open(undecided.rule().rule(), undecided.missing().words(box));
        }

        Fitting judge(Sketch sketched, int members) {
            Fit fit = box.judge(setup(sketched), members);
            return new Fitting(
                    fit.broken().stream().map(TheBox::broken).toList(),
                    fit.open().stream().map(this::open).toList());
        }

        Coding coding(Sketch sketched, int members) {
            return institution.coding(setup(sketched), members);
        }

        /** Shares are known of today's sources only; what a member says in its own words is about today as well. */
        private Setup setup(Sketch sketched) {
            if (sketched.equals(sketch)) {
                return setup;
            }
            Set<Option> chosen = box.everyOption().stream()
                    .map(OptionVersion::option)
                    .filter(option -> sketched.choices().contains(option.code()))
                    .collect(Collectors.toSet());
            Setup.Facts facts = setup.facts();
            return new Setup(
                    chosen,
                    strongest(chosen),
                    has(chosen, GOVERNMENT_AID) ? setup.aid() : Set.of(),
                    Map.of(),
                    setup.support(),
                    Map.of(),
                    new Setup.Facts(
                            facts.network(),
                            facts.sectors(),
                            facts.mandatory(),
                            facts.hosting(),
                            Arrays.stream(CostKey.values())
                                    .filter(key -> sketched.keys().contains(key.name()))
                                    .collect(Collectors.toSet()),
                            facts.ownCase()));
        }
    }

    /** Keys by which costs may be divided: code and message key. */
    static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (CostKey key : CostKey.values()) {
            keys.put(key.name(), key.messageKey());
        }
        return keys;
    }

    private static Choice choice(OptionVersion words) {
        return new Choice(
                words.code(),
                words.name(),
                words.definition(),
                words.speaksFor(),
                words.speaksAgainst(),
                words.source());
    }

    private static Fitting.Broken broken(Rule rule) {
        return new Fitting.Broken(rule.code(), rule.hard(), rule.rule(), rule.reason(), rule.source());
    }

    private static boolean has(Set<Option> chosen, String code) {
        return chosen.stream().anyMatch(option -> option.code().equals(code));
    }

    /** Bases stand in the order of how much they bind. */
    private static @Nullable Option strongest(Set<Option> chosen) {
        List<Option> bases = chosen.stream()
                .filter(option -> option.group() == Group.BASIS)
                .sorted(Comparator.reverseOrder())
                .toList();
        Predicate<Option> statutes = option -> option.code().equals(STATUTES);
        return bases.stream()
                .filter(statutes.negate())
                .findFirst()
                .or(() -> bases.stream().findFirst())
                .orElse(null);
    }
}
