package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping the box of the installation. Whatever is changed becomes a new version with its day, its author and its reason;
 * what was there before stays, because profiles were judged by it.
 */
@UseCase
public class KeepBox {

    private static final int LAST_OWN = 99;

    /** A rule or an option with its past, the latest version first, and the box in whose words it is read. */
    public record Kept<V>(V latest, List<V> versions, Box box) {}

    private final Boxes boxes;
    private final Clock clock;

    KeepBox(Boxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public Box box(Actor actor) {
        return boxes.today();
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public Kept<OptionVersion> option(Actor actor, String code) {
        BoxHistory history = boxes.history();
        return kept(history, code, history.ofOption(code));
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public Kept<Rule> rule(Actor actor, String code) {
        BoxHistory history = boxes.history();
        return kept(history, code, history.ofRule(code));
    }

    private static <V> Kept<V> kept(BoxHistory history, String code, List<V> versions) {
        if (versions.isEmpty()) {
            throw new NotInTheBox(code);
        }
        return new Kept<>(versions.get(0), versions, history.today());
    }

    @MayAdminister
    public Outcome<OptionVersion> revise(Actor actor, String code, OptionForm form) {
        OptionVersion latest = option(actor, code).latest();
        Problems problems = form.problems()
                .unless(
                        !BoxFields.same(form.texts(), OptionForm.of(latest).texts()),
                        "",
                        "institution.box.problem.same");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        OptionVersion next =
                form.version(latest.option(), latest.number() + 1, change(actor, form.text(BoxFields.WHY)));
        if (form.base() != latest.number() || !boxes.add(actor, next)) {
            return Outcome.overtaken(option(actor, code).latest());
        }
        return Outcome.done(next);
    }

    /** Adds an option of the installation's own to a question. */
    @MayAdminister
    public Outcome<OptionVersion> add(Actor actor, Group group, OptionForm form) {
        Problems problems = form.problems();
        int number = free(boxes.today().everyOption().stream()
                .map(OptionVersion::code)
                .filter(code -> code.charAt(0) == group.letter()));
        problems = problems.unless(
                number <= LAST_OWN, "", "institution.box.problem.full", LAST_OWN - Option.FIRST_OWN + 1);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Option option = new Option(group.letter() + String.valueOf(number), group);
        OptionVersion first = form.version(option, 1, change(actor, form.text(BoxFields.WHY)));
        if (!boxes.add(option) || !boxes.add(actor, first)) {
            return Outcome.overtaken(option(actor, option.code()).latest());
        }
        return Outcome.done(first);
    }

    @MayAdminister
    public Outcome<Rule> revise(Actor actor, String code, RuleForm form) {
        Kept<Rule> kept = rule(actor, code);
        Rule latest = kept.latest();
        Reading<Condition> condition = condition(form, kept.box());
        Problems problems = problems(form, condition)
                .unless(!BoxFields.same(form.texts(), RuleForm.of(latest).texts()), "", "institution.box.problem.same");
        if (problems.any() || !(condition instanceof Reading.Read<Condition> read)) {
            return Outcome.refused(problems);
        }
        Rule next = form.rule(code, latest.number() + 1, read.value(), change(actor, form.text(BoxFields.WHY)));
        if (form.base() != latest.number() || !boxes.add(actor, next)) {
            return Outcome.overtaken(rule(actor, code).latest());
        }
        return Outcome.done(next);
    }

    /** Adds a rule of the installation's own. */
    @MayAdminister
    public Outcome<Rule> add(Actor actor, RuleForm form) {
        Box box = boxes.today();
        Reading<Condition> condition = condition(form, box);
        int number = free(box.everyRule().stream().map(Rule::code));
        Problems problems = problems(form, condition)
                .unless(number <= LAST_OWN, "", "institution.box.problem.full", LAST_OWN - Option.FIRST_OWN + 1);
        if (problems.any() || !(condition instanceof Reading.Read<Condition> read)) {
            return Outcome.refused(problems);
        }
        Rule first = form.rule("X" + number, 1, read.value(), change(actor, form.text(BoxFields.WHY)));
        return boxes.add(actor, first)
                ? Outcome.done(first)
                : Outcome.overtaken(rule(actor, first.code()).latest());
    }

    private static int free(Stream<String> codes) {
        return Math.max(Option.FIRST_OWN, codes.mapToInt(Option::number).max().orElse(0) + 1);
    }

    private static Reading<Condition> condition(RuleForm form, Box box) {
        return ConditionReader.read(form.text(RuleForm.CONDITION), box::option);
    }

    private static Problems problems(RuleForm form, Reading<Condition> condition) {
        Problems problems = form.problems();
        return condition instanceof Reading.Refused<Condition> refused
                ? problems.and(RuleForm.CONDITION, refused.reason())
                : problems;
    }

    private Change change(Actor actor, String why) {
        return new Change(Instant.now(clock), actor.name(), false, why);
    }
}
