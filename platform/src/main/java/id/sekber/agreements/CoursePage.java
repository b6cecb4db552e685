package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A course as its page shows it.
 *
 * @param action what the actor can do next
 * @param parties the parties for which the actor can do it, where it is a party's own
 */
public record CoursePage(Course course, List<Line> lines, Action action, List<AgreementParty> parties) {

    /** The one thing that can be done next. */
    public enum Action {
        COORDINATE("koordinasi"),
        COMPLETE("tahap"),
        SIGN("tanda-tangan"),
        COUNCIL("dprd"),
        EXECUTE("daftar"),
        NONE("");

        private final String path;

        Action(String path) {
            this.path = path;
        }

        /** Where the form of the action goes. */
        public String path() {
            return path;
        }

        public String messageKey() {
            return "agreements.action." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a stage is. */
    public enum State {
        DONE("ok", "ok", "done"),
        NOW("wait", "half", "now"),
        SKIPPED("mute", "ok", "done"),
        LATER("mute", "none", null);

        private final String tone;
        private final String icon;
        private final @Nullable String mark;

        State(String tone, String icon, @Nullable String mark) {
            this.tone = tone;
            this.icon = icon;
            this.mark = mark;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public @Nullable String mark() {
            return mark;
        }

        public String messageKey() {
            return "agreements.stage-state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stage of the law, how far it is and what was done at it. */
    public record Line(LegalStage stage, State state, List<Step> steps) {

        public Optional<LocalDate> doneOn() {
            return steps.stream().map(Step::on).reduce((first, last) -> last.isAfter(first) ? last : first);
        }
    }

    public CoursePage {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
    }

    static CoursePage of(Course course, Actor actor) {
        List<Line> lines = course.facts().law().stages().stream()
                .map(stage ->
                        new Line(stage, state(course, stage), course.facts().stepsAt(stage.key())))
                .toList();
        List<AgreementParty> own =
                Rights.may(actor, MayRecordForParties.class) ? Courses.within(actor, course.waiting()) : List.of();
        return new CoursePage(course, lines, action(course, actor, own), own);
    }

    private static Action action(Course course, Actor actor, List<AgreementParty> own) {
        boolean staff = Rights.may(actor, MayRecordStages.class);
        if (course instanceof Course.PartyByParty) {
            return own.isEmpty() ? Action.NONE : course instanceof Course.Signing ? Action.SIGN : Action.COUNCIL;
        } else if (!staff || course.ended()) {
            return Action.NONE;
        } else if (course instanceof Course.Preparing preparing && preparing.awaitsCoordination()) {
            return Action.COORDINATE;
        }
        return course instanceof Course.InForce ? Action.EXECUTE : Action.COMPLETE;
    }

    private static State state(Course course, LegalStage stage) {
        Course.Facts facts = course.facts();
        Stage each = Stage.ofKey(stage.key());
        List<Step> steps = facts.stepsAt(stage.key());
        if (each == Stage.COUNCILS && course.stage().compareTo(each) > 0) {
            return steps.stream().allMatch(step -> step.act() == Step.Act.COUNCIL_NOT_NEEDED)
                    ? State.SKIPPED
                    : State.DONE;
        } else if (each.compareTo(Stage.EXECUTION) > 0) {
            return steps.isEmpty() ? State.LATER : State.DONE;
        } else if (course.ended() || each.compareTo(course.stage()) < 0) {
            return State.DONE;
        }
        return each == course.stage() ? State.NOW : State.LATER;
    }

    /** The stage where the cooperation stands. */
    public LegalStage here() {
        return course.facts().law().stage(course.stage());
    }

    public int version() {
        return course.facts().version();
    }

    public boolean registered() {
        return course instanceof Course.InForce force && force.registered();
    }

    /** Why a step is where it is, as a message: what was done, by whom recorded. */
    public Reason words(Step step) {
        String key =
                "agreements.act." + step.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reason.of(key, party(step), step.on(), note(step));
    }

    private Object note(Step step) {
        if (step.act() != Step.Act.ENDED) {
            return step.note();
        }
        return course.facts()
                .law()
                .endReason(step.note())
                .<Object>map(EndReason::name)
                .orElse(step.note());
    }

    private String party(Step step) {
        return course.facts().parties().stream()
                .filter(party -> party.code().equals(step.member()))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("");
    }
}
