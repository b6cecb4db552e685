package id.sekber.institution;

import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a rule of the box is broken. A condition is held only against what is known: it holds, does not hold, or stays open
 * and says what is missing. As text it is one line that {@link ConditionReader} reads.
 */
sealed interface Condition {

    Truth of(Setup setup, int members);

    /** As {@link ConditionReader} reads it. */
    String text();

    /** As people read it; options have the names of this box. */
    Reason words(Box box);

    /** All of them hold. One that does not is enough to say no, whatever is missing for the others. */
    record And(List<Condition> parts) implements Condition {

        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth of(Setup setup, int members) {
            Truth open = null;
            for (Condition part : parts) {
                Truth truth = part.of(setup, members);
                if (truth.no()) {
                    return Truth.NO;
                }
                open = first(open, truth);
            }
            return open == null ? Truth.YES : open;
        }

        @Override
        public String text() {
            return joined(parts, Word.AND, part -> part instanceof Or);
        }

        @Override
        public Reason words(Box box) {
            return folded(parts, "institution.condition.and", box);
        }
    }

    /** At least one holds. One that does is enough to say yes, whatever is missing for the others. */
    record Or(List<Condition> parts) implements Condition {

        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth of(Setup setup, int members) {
            Truth open = null;
            for (Condition part : parts) {
                Truth truth = part.of(setup, members);
                if (truth.yes()) {
                    return Truth.YES;
                }
                open = first(open, truth);
            }
            return open == null ? Truth.NO : open;
        }

        @Override
        public String text() {
            return joined(parts, Word.OR, part -> part instanceof And);
        }

        @Override
        public Reason words(Box box) {
            return folded(parts, "institution.condition.or", box);
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return part.of(setup, members).not();
        }

        @Override
        public String text() {
            return Word.NOT.written() + " " + bracketed(part, part instanceof And || part instanceof Or);
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.not", part.words(box));
        }
    }

    /** It is known that this holds; what is not known does not count. */
    record Known(Condition part) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return Truth.of(part.of(setup, members).yes());
        }

        @Override
        public String text() {
            return Word.KNOWN.written() + " " + bracketed(part, part instanceof And || part instanceof Or);
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.known", part.words(box));
        }
    }

    /** One of these is chosen. What nobody chose counts as not chosen, even while its question is not answered. */
    record Chosen(List<Option> anyOf) implements Condition {

        public Chosen {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public Truth of(Setup setup, int members) {
            return Truth.of(anyOf.stream().anyMatch(setup::has));
        }

        @Override
        public String text() {
            return codes(anyOf);
        }

        @Override
        public Reason words(Box box) {
            return Reason.of(
                    anyOf.size() == 1 ? "institution.condition.chosen" : "institution.condition.chosenAny",
                    names(anyOf, box));
        }
    }

    /** None of these is chosen, although their question is answered; open until it is. */
    record Without(List<Option> noneOf) implements Condition {

        public Without {
            noneOf = List.copyOf(noneOf);
        }

        @Override
        public Truth of(Setup setup, int members) {
            if (noneOf.stream().anyMatch(setup::has)) {
                return Truth.NO;
            }
            return noneOf.stream()
                    .map(Option::group)
                    .filter(group -> !setup.answered(group))
                    .findFirst()
                    .map(group -> Truth.open(new Missing.Answer(group)))
                    .orElse(Truth.YES);
        }

        @Override
        public String text() {
            return Word.WITHOUT.written() + " " + codes(noneOf);
        }

        @Override
        public Reason words(Box box) {
            return Reason.of(
                    noneOf.size() == 1 ? "institution.condition.without" : "institution.condition.withoutAny",
                    names(noneOf, box));
        }
    }

    /** It is mandatory cooperation. */
    record Mandatory() implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return said(setup.facts().mandatory(), Missing.Fact.MANDATORY);
        }

        @Override
        public String text() {
            return Word.MANDATORY.written();
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.mandatory");
        }
    }

    /** One member hosts a facility of all. */
    record Hosted() implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return said(setup.facts().hosting(), Missing.Fact.HOSTING);
        }

        @Override
        public String text() {
            return Word.HOSTED.written();
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.hosted");
        }
    }

    /** Costs are divided by this key. */
    record DividedBy(CostKey key) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return setup.facts().keys().isEmpty()
                    ? Truth.open(Missing.Fact.KEYS)
                    : Truth.of(setup.facts().keys().contains(key));
        }

        @Override
        public String text() {
            return Word.KEY.written() + " " + key.word();
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.key", Reason.of(key.messageKey()));
        }
    }

    record MemberCount(Comparing comparing, int limit) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return Truth.of(comparing.holds(members, limit));
        }

        @Override
        public String text() {
            return Word.MEMBERS.written() + " " + comparing.sign() + " " + limit;
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.members", comparing.words(limit));
        }
    }

    /** The percent of the yearly money that comes from a source; a source that is not chosen gives nothing. */
    record ShareOf(Option source, Comparing comparing, BigDecimal percent) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            BigDecimal share = setup.shares().isEmpty() ? null : setup.shares().getOrDefault(source, BigDecimal.ZERO);
            return share == null ? Truth.open(Missing.Fact.SHARES) : Truth.of(comparing.holds(share, percent));
        }

        @Override
        public String text() {
            return Word.SHARE.written() + " " + source.code() + " " + comparing.sign() + " " + percent.toPlainString();
        }

        @Override
        public Reason words(Box box) {
            return Reason.of(
                    "institution.condition.share",
                    box.nameOf(source),
                    comparing.words(Reason.of("institution.condition.percent", percent)));
        }
    }

    /** How far a support system has come, from 0 to 4. */
    record LevelOf(Option system, Comparing comparing, int level) implements Condition {

        @Override
        public Truth of(Setup setup, int members) {
            return setup.rating(system)
                    .map(rating -> Truth.of(comparing.holds(rating.maturity().level(), level)))
                    .orElseGet(() -> Truth.open(new Missing.Level(system)));
        }

        @Override
        public String text() {
            return Word.LEVEL.written() + " " + system.code() + " " + comparing.sign() + " " + level;
        }

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.condition.level", box.nameOf(system), comparing.words(level));
        }
    }

    private static Truth said(@Nullable Boolean fact, Missing missing) {
        return fact == null ? Truth.open(missing) : Truth.of(fact);
    }

    private static @Nullable Truth first(@Nullable Truth open, Truth next) {
        return open == null && next.known() == null ? next : open;
    }

    private static String joined(List<Condition> parts, Word word, Function<Condition, Boolean> needsBrackets) {
        return parts.stream()
                .map(part -> bracketed(part, needsBrackets.apply(part)))
                .collect(Collectors.joining(" " + word.written() + " "));
    }

    private static String bracketed(Condition part, boolean brackets) {
        return brackets ? "(" + part.text() + ")" : part.text();
    }

    private static String codes(List<Option> options) {
        return options.stream().map(Option::code).collect(Collectors.joining(", "));
    }

    private static Reason folded(List<Condition> parts, String key, Box box) {
        List<Reason> words = new ArrayList<>();
        for (Condition part : parts) {
            Reason each = part.words(box);
            words.add(
                    part instanceof And || part instanceof Or ? Reason.of("institution.condition.group", each) : each);
        }
        return words.stream().reduce((one, other) -> Reason.of(key, one, other)).orElseThrow();
    }

    private static Object names(List<Option> options, Box box) {
        return options.stream()
                .<Object>map(box::nameOf)
                .reduce((one, other) -> Reason.of("institution.condition.list", one, other))
                .orElseThrow();
    }
}
