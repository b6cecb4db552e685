package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.cases.Case;
import id.sekber.cases.Coding;
import id.sekber.cases.HeldCases;
import id.sekber.cases.Holdings;
import id.sekber.evidence.Lessons;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The alternatives of an appraisal: built from the box, with its rules checked as one chooses. */
@UseCase
public class Alternatives {

    private final AppraisalRows rows;
    private final Appraisals appraisals;
    private final TheBox box;
    private final HeldCases held;
    private final Lessons lessons;
    private final Members members;
    private final Clock clock;

    Alternatives(
            AppraisalRows rows,
            Appraisals appraisals,
            TheBox box,
            HeldCases held,
            Lessons lessons,
            Members members,
            Clock clock) {
        this.rows = rows;
        this.appraisals = appraisals;
        this.box = box;
        this.held = held;
        this.lessons = lessons;
        this.members = members;
        this.clock = clock;
    }

    /**
     * What an editor shows beside its form.
     *
     * @param editing the alternative that is changed; null for a new one
     * @param keys code and message key of the keys by which costs may be divided
     * @param fitting how the typed choices go together
     */
    public record Editor(
            Appraisal appraisal,
            @Nullable Alternative editing,
            List<Question> questions,
            Map<String, String> keys,
            Fitting fitting) {}

    /** An alternative with what cases like it achieved. */
    public record View(
            Overview overview,
            Alternative alternative,
            int position,
            ComparableCases cases,
            @Nullable Case ownCase,
            Map<String, String> keys) {}

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor, String number, int ordinal) {
        Overview overview = appraisals.overview(actor, number);
        Alternative alternative = overview.appraisal().alternative(ordinal);
        TheBox.Today today = today(actor, number);
        Holdings cases = held.holdings();
        Coding coding =
                today.coding(TheBox.Sketch.of(alternative), overview.members().size());
        String ownCase = today.ownCase().orElse(null);
        return new View(
                overview,
                alternative,
                overview.appraisal().alternatives().indexOf(alternative),
                ComparableCases.of(coding, ownCase, cases, lessons.about(actor, coding, ownCase)),
                alternative.today() ? today.ownCase().flatMap(cases::find).orElse(null) : null,
                TheBox.keys());
    }

    @MayLeadAppraisals
    @Transactional(readOnly = true)
    public AlternativeForm begin(Actor actor, String number) {
        return AlternativeForm.beginning(appraisals.find(actor, number).today());
    }

    @MayLeadAppraisals
    @Transactional(readOnly = true)
    public AlternativeForm edit(Actor actor, String number, int ordinal, Locale locale) {
        return AlternativeForm.of(appraisals.find(actor, number).alternative(ordinal), new Figures(locale));
    }

    /** What stands beside the form while one chooses. */
    @MayLeadAppraisals
    @Transactional(readOnly = true)
    public Editor editor(Actor actor, String number, @Nullable Integer ordinal, AlternativeForm form) {
        Appraisal appraisal = appraisals.find(actor, number);
        TheBox.Today today = today(actor, number);
        return new Editor(
                appraisal,
                ordinal == null ? null : changeable(appraisal, ordinal),
                today.questions(),
                TheBox.keys(),
                today.judge(form.sketch(), memberCount(actor)));
    }

    /** The questions of the box, to read a form by. */
    @MayLeadAppraisals
    @Transactional(readOnly = true)
    public List<Question> questions(Actor actor, String number) {
        return today(actor, number).questions();
    }

    /** The hard rules that the typed choices break, for showing them before anything is saved. */
    @MayLeadAppraisals
    @Transactional(readOnly = true)
    public Problems hardBreaks(Actor actor, String number, AlternativeForm form) {
        return new AlternativeReader(today(actor, number), new Figures(Locale.forLanguageTag("id")))
                .hardBreaks(form.sketch(), memberCount(actor));
    }

    /** Answers the number of the new alternative. */
    @MayLeadAppraisals
    public Outcome<Integer> add(Actor actor, String number, AlternativeForm form, Locale locale) {
        Appraisal found = appraisals.find(actor, number);
        rows.hold(found.id());
        Appraisal appraisal = appraisals.find(actor, number);
        Problems problems = Problems.NONE
                .unless(appraisal.open(), "", "appraisal.closed", number)
                .unless(
                        appraisal.alternatives().size() < Alternative.MOST,
                        "",
                        "appraisal.alternative.many",
                        Alternative.MOST);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Outcome<AlternativeReader.Draft> reading = read(actor, appraisal, null, form, locale);
        if (!(reading instanceof Outcome.Done<AlternativeReader.Draft> done)) {
            return refused(reading);
        }
        int ordinal = rows.nextAlternative(appraisal.id());
        rows.addAlternative(actor, appraisal.id(), ordinal, done.value(), clock.instant());
        return Outcome.done(ordinal);
    }

    @MayLeadAppraisals
    public Outcome<Alternative> change(Actor actor, String number, int ordinal, AlternativeForm form, Locale locale) {
        Appraisal appraisal = appraisals.find(actor, number);
        Alternative before = changeable(appraisal, ordinal);
        if (!appraisal.open()) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        Outcome<AlternativeReader.Draft> reading = read(actor, appraisal, before, form, locale);
        if (!(reading instanceof Outcome.Done<AlternativeReader.Draft> done)) {
            return refused(reading);
        }
        AlternativeReader.Draft draft = done.value();
        boolean changed = !draft.sketch().choices().equals(before.choices())
                || !draft.sketch().keys().equals(before.costKeys());
        boolean saved = rows.saveAlternative(appraisal.id(), ordinal, form.version(), draft, changed, clock.instant());
        Alternative now = appraisals.find(actor, number).alternative(ordinal);
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    /** Takes the alternative out of the comparison; its scores stay in the journal and the tables. */
    @MayLeadAppraisals
    public Outcome<Appraisal> withdraw(Actor actor, String number, int ordinal) {
        Appraisal appraisal = appraisals.find(actor, number);
        changeable(appraisal, ordinal);
        if (!appraisal.open()) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        rows.withdrawAlternative(appraisal.id(), ordinal);
        return Outcome.done(appraisals.find(actor, number));
    }

    /** Takes today's model from the version of the profile that is in force now. */
    @MayLeadAppraisals
    public Outcome<Appraisal> renewToday(Actor actor, String number) {
        Appraisal appraisal = appraisals.find(actor, number);
        if (!appraisal.open()) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        rows.renewToday(appraisal.id(), appraisal.today().version(), today(actor, number), clock.instant());
        return Outcome.done(appraisals.find(actor, number));
    }

    /** Today's model is what it is: the profile changes it, not the appraisal. */
    private static Alternative changeable(Appraisal appraisal, int ordinal) {
        Alternative alternative = appraisal.alternative(ordinal);
        if (alternative.today()) {
            throw new AlternativeNotFound(appraisal.number() + "/" + ordinal);
        }
        return alternative;
    }

    private Outcome<AlternativeReader.Draft> read(
            Actor actor, Appraisal appraisal, @Nullable Alternative editing, AlternativeForm form, Locale locale) {
        Set<String> others = appraisal.alternatives().stream()
                .filter(alternative -> editing == null || alternative.ordinal() != editing.ordinal())
                .map(Alternative::name)
                .collect(Collectors.toSet());
        return new AlternativeReader(today(actor, appraisal.number()), new Figures(locale))
                .read(form, others, memberCount(actor));
    }

    private static <T> Outcome<T> refused(Outcome<AlternativeReader.Draft> reading) {
        return reading instanceof Outcome.Refused<AlternativeReader.Draft> refused
                ? Outcome.refused(refused.problems())
                : Outcome.refused(Problems.NONE);
    }

    private TheBox.Today today(Actor actor, String number) {
        return box.today(actor).orElseThrow(() -> new AppraisalNotFound(number));
    }

    private int memberCount(Actor actor) {
        return members.on(actor.today(clock)).size();
    }
}
