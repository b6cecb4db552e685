package id.sekber.agreements;

import id.sekber.agreements.Step.Act;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The way of one cooperation between regions through the stages of the law. Each stage is a type of its own and offers only
 * the moves that the law allows there; what a move refuses, it refuses with the rule and its article.
 */
public sealed interface Course {

    /**
     * What all stages share.
     *
     * @param decision number of the decision on which the cooperation rests
     * @param documents the first Kesepakatan Bersama and the first Perjanjian Kerja Sama drafted from it, as far as there are any
     */
    record Facts(
            UUID id,
            String decision,
            StageSet law,
            List<AgreementParty> parties,
            List<Agreement> documents,
            List<Step> steps,
            int version) {

        public Facts {
            parties = List.copyOf(parties);
            documents = List.copyOf(documents);
            steps = List.copyOf(steps);
        }

        Facts with(Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Facts(id, decision, law, parties, documents, more, version);
        }

        boolean mandatory() {
            return law.kind().equals(CooperationKind.MANDATORY.code());
        }

        boolean has(AgreementKind kind) {
            return documents.stream().anyMatch(document -> document.kind() == kind);
        }

        public List<Step> stepsAt(String stage) {
            return steps.stream().filter(step -> step.stage().equals(stage)).toList();
        }

        boolean did(Act act) {
            return steps.stream().anyMatch(step -> step.act() == act);
        }

        /** The parties of which nothing is written down at this stage. */
        List<AgreementParty> waitingAt(Stage stage) {
            return parties.stream()
                    .filter(party -> steps.stream()
                            .noneMatch(step -> step.at(stage) && party.code().equals(step.member())))
                    .toList();
        }

        /** Whether all parties have signed. */
        public boolean signed(AgreementKind kind) {
            return waitingAt(signing(kind)).isEmpty();
        }

        /** From the first signature on, the text stands. */
        boolean fixed(AgreementKind kind) {
            return steps.stream().anyMatch(step -> step.at(signing(kind)));
        }

        private static Stage signing(AgreementKind kind) {
            return kind == AgreementKind.KB ? Stage.MUTUAL_SIGNING : Stage.COOPERATION_SIGNING;
        }
    }

    /** A move that the law allows: what was done, and where the cooperation stands after it. */
    record Move(Course next, Step done) {}

    Facts facts();

    /** Where the cooperation stands; an ended one stands nowhere in the ten stages, and has the last. */
    Stage stage();

    default boolean ended() {
        return false;
    }

    /** Key of the stage in the reference data. */
    default String stageKey() {
        return stage().key();
    }

    /** The parties for which the stage waits; nobody where it is not the parties' own. */
    default List<AgreementParty> waiting() {
        return List.of();
    }

    static Course begin(Facts facts) {
        return new Preparing(facts);
    }

    /** A stage that the staff completes. */
    sealed interface Completing extends Course permits Preparing, Offering, DraftingMutual, DraftingCooperation {

        Problems missing();

        Course following(Facts facts);

        default Outcome<Move> complete(LocalDate on, String note, String recorder) {
            Problems problems = missing().and(Order.after(facts(), stage(), on, facts().steps()));
            Step done = new Step(stageKey(), Act.COMPLETED, null, on, note, recorder);
            return problems.any()
                    ? Outcome.refused(problems)
                    : Outcome.done(new Move(following(facts().with(done)), done));
        }
    }

    record Preparing(Facts facts) implements Completing {

        @Override
        public Stage stage() {
            return Stage.PREPARATION;
        }

        public boolean awaitsCoordination() {
            return facts.mandatory() && !facts.did(Act.COORDINATED);
        }

        /** Mandatory cooperation alone is coordinated before it begins. */
        Outcome<Move> coordinate(LocalDate on, String note, String recorder) {
            if (!awaitsCoordination()) {
                return Outcome.refused("", "agreements.course.coordination.once");
            }
            Step done = new Step(stageKey(), Act.COORDINATED, null, on, note, recorder);
            return Outcome.done(new Move(new Preparing(facts.with(done)), done));
        }

        @Override
        public Problems missing() {
            return Problems.NONE.unless(!awaitsCoordination(), "", "agreements.course.coordination.missing");
        }

        @Override
        public Course following(Facts reached) {
            return new Offering(reached);
        }
    }

    record Offering(Facts facts) implements Completing {

        @Override
        public Stage stage() {
            return Stage.OFFER;
        }

        @Override
        public Problems missing() {
            return Problems.NONE;
        }

        @Override
        public Course following(Facts reached) {
            return new DraftingMutual(reached);
        }
    }

    record DraftingMutual(Facts facts) implements Completing {

        @Override
        public Stage stage() {
            return Stage.MUTUAL_DRAFT;
        }

        @Override
        public Problems missing() {
            return Order.drafted(facts, AgreementKind.KB, stage());
        }

        @Override
        public Course following(Facts reached) {
            return new SigningMutual(reached);
        }
    }

    record DraftingCooperation(Facts facts) implements Completing {

        @Override
        public Stage stage() {
            return Stage.COOPERATION_DRAFT;
        }

        @Override
        public Problems missing() {
            return Order.drafted(facts, AgreementKind.PKS, stage());
        }

        @Override
        public Course following(Facts reached) {
            return new SigningCooperation(reached);
        }
    }

    /** A stage that is over when each party has done its own. */
    sealed interface PartyByParty extends Course permits Signing, AskingCouncils {

        PartyByParty still(Facts facts);

        Course following(Facts facts);

        @Override
        default List<AgreementParty> waiting() {
            return facts().waitingAt(stage());
        }

        default Outcome<Move> doneBy(String member, Act act, LocalDate on, String note, String recorder) {
            Problems problems = Order.waitsFor(this, member)
                    .and(Order.after(
                            facts(),
                            stage(),
                            on,
                            facts().steps().stream()
                                    .filter(step -> !step.at(stage()))
                                    .toList()));
            if (problems.any()) {
                return Outcome.refused(problems);
            }
            Step done = new Step(stageKey(), act, member, on, note, recorder);
            Facts reached = facts().with(done);
            PartyByParty here = still(reached);
            return Outcome.done(new Move(here.waiting().isEmpty() ? following(reached) : here, done));
        }
    }

    /** Signing one of the two documents. */
    sealed interface Signing extends PartyByParty permits SigningMutual, SigningCooperation {

        AgreementKind document();

        default Outcome<Move> sign(String member, LocalDate on, String number, String recorder) {
            return doneBy(member, Act.SIGNED, on, number, recorder);
        }
    }

    record SigningMutual(Facts facts) implements Signing {

        @Override
        public Stage stage() {
            return Stage.MUTUAL_SIGNING;
        }

        @Override
        public AgreementKind document() {
            return AgreementKind.KB;
        }

        @Override
        public PartyByParty still(Facts reached) {
            return new SigningMutual(reached);
        }

        @Override
        public Course following(Facts reached) {
            return new AskingCouncils(reached);
        }
    }

    /** Each party's council approves, or is not needed and the record says why. */
    record AskingCouncils(Facts facts) implements PartyByParty {

        @Override
        public Stage stage() {
            return Stage.COUNCILS;
        }

        @Override
        public PartyByParty still(Facts reached) {
            return new AskingCouncils(reached);
        }

        @Override
        public Course following(Facts reached) {
            return new DraftingCooperation(reached);
        }

        /** The council decided: lawful whether or not the trigger applied. */
        Outcome<Move> approve(String member, LocalDate on, String resolution, String recorder) {
            return resolution.isBlank()
                    ? Outcome.refused("nomor", "agreements.course.resolution.missing")
                    : doneBy(member, Act.COUNCIL_APPROVED, on, resolution, recorder);
        }

        /** No approval is due: refused where the trigger applies. */
        Outcome<Move> waive(String member, CouncilTrigger trigger, LocalDate on, String recorder) {
            return trigger.needsApproval()
                    ? Outcome.refused(
                            "nomor",
                            "agreements.course.council.needed",
                            facts.law().stage(stage()).cited())
                    : doneBy(member, Act.COUNCIL_NOT_NEEDED, on, "", recorder);
        }
    }

    record SigningCooperation(Facts facts) implements Signing {

        @Override
        public Stage stage() {
            return Stage.COOPERATION_SIGNING;
        }

        @Override
        public AgreementKind document() {
            return AgreementKind.PKS;
        }

        @Override
        public PartyByParty still(Facts reached) {
            return new SigningCooperation(reached);
        }

        @Override
        public Course following(Facts reached) {
            return new InForce(reached);
        }
    }

    /** Signed by all: it is carried out, registered once and reported on, until it ends. */
    record InForce(Facts facts) implements Course {

        @Override
        public Stage stage() {
            return Stage.EXECUTION;
        }

        public boolean registered() {
            return facts.did(Act.REGISTERED);
        }

        Outcome<Move> register(LocalDate on, String number, String recorder) {
            Problems problems = Problems.NONE
                    .unless(!registered(), "", "agreements.course.registered.once")
                    .and(Order.after(facts, Stage.REGISTRATION, on, signatures()));
            return noted(problems, new Step(Stage.REGISTRATION.key(), Act.REGISTERED, null, on, number, recorder));
        }

        Outcome<Move> report(LocalDate on, String words, String recorder) {
            Problems problems = Order.after(facts, Stage.REPORTING, on, signatures());
            return noted(problems, new Step(Stage.REPORTING.key(), Act.REPORTED, null, on, words, recorder));
        }

        private List<Step> signatures() {
            return facts.steps().stream()
                    .filter(step -> step.at(Stage.COOPERATION_SIGNING))
                    .toList();
        }

        private Outcome<Move> noted(Problems problems, Step done) {
            return problems.any()
                    ? Outcome.refused(problems)
                    : Outcome.done(new Move(new InForce(facts.with(done)), done));
        }

        /** Ends for one of the reasons of the law; that the term is over cannot be said before it is. */
        Outcome<Move> end(EndReason reason, LocalDate on, String recorder) {
            Problems problems = Order.after(facts, Stage.EXECUTION, on, facts.steps());
            LocalDate term = facts.documents().stream()
                    .filter(document -> document.kind() == AgreementKind.PKS)
                    .map(Agreement::ends)
                    .findFirst()
                    .orElse(on);
            if (reason.key().equals(EndReason.TERM) && on.isBefore(term)) {
                problems = problems.and(
                        "alasan",
                        "agreements.course.term-runs",
                        term,
                        Reason.of("agreements.article", reason.article()));
            }
            Step done = new Step(stageKey(), Act.ENDED, null, on, reason.key(), recorder);
            return problems.any()
                    ? Outcome.refused(problems)
                    : Outcome.done(new Move(new Ended(facts.with(done)), done));
        }
    }

    /** Nothing follows. */
    record Ended(Facts facts) implements Course {

        @Override
        public Stage stage() {
            return Stage.EXECUTION;
        }

        @Override
        public boolean ended() {
            return true;
        }
    }
}
