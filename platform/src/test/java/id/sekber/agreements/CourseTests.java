package id.sekber.agreements;

import static id.sekber.agreements.CourseMother.CITY;
import static id.sekber.agreements.CourseMother.SLEMAN;
import static id.sekber.agreements.CourseMother.START;
import static id.sekber.agreements.CourseMother.at;
import static id.sekber.agreements.CourseMother.document;
import static id.sekber.agreements.CourseMother.facts;
import static id.sekber.agreements.CourseMother.next;
import static id.sekber.agreements.CourseMother.preparing;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.agreements.Step.Act;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTests {

    private static final CouncilTrigger NO_TRIGGER = new CouncilTrigger(false, true);

    @Test
    void goesThroughTheStagesInTheOrderOfTheLaw() {
        List<Stage> passed = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(Stage.EXECUTION) <= 0) {
                passed.add(at(stage).stage());
            }
        }
        assertThat(passed)
                .containsExactly(
                        Stage.PREPARATION,
                        Stage.OFFER,
                        Stage.MUTUAL_DRAFT,
                        Stage.MUTUAL_SIGNING,
                        Stage.COUNCILS,
                        Stage.COOPERATION_DRAFT,
                        Stage.COOPERATION_SIGNING,
                        Stage.EXECUTION);
        assertThat(at(Stage.COUNCILS)).isNotInstanceOf(Course.Signing.class).isNotInstanceOf(Course.Completing.class);
        assertThat(at(Stage.EXECUTION)).isInstanceOf(Course.InForce.class);
    }

    @Test
    void mandatoryCooperationIsCoordinatedBeforeItIsPrepared() {
        Course.Preparing preparing = (Course.Preparing) preparing(CooperationKind.MANDATORY);
        assertThat(reasons(preparing.complete(START, "", "staf")))
                .containsExactly(Reason.of("agreements.course.coordination.missing"));

        Course coordinated = next(preparing.coordinate(START, "disepakati", "staf"));

        assertThat(next(((Course.Completing) coordinated).complete(START, "", "staf")))
                .isInstanceOf(Course.Offering.class);
        assertThat(reasons(((Course.Preparing) coordinated).coordinate(START, "", "staf")))
                .containsExactly(Reason.of("agreements.course.coordination.once"));
    }

    @Test
    void voluntaryCooperationHasNoCoordination() {
        Course.Preparing preparing = (Course.Preparing) preparing(CooperationKind.VOLUNTARY);
        assertThat(reasons(preparing.coordinate(START, "", "staf"))).hasSize(1);
        assertThat(next(preparing.complete(START, "", "staf")).stage()).isEqualTo(Stage.OFFER);
    }

    @Test
    void aStepIsNotOlderThanTheStageBeforeIt() {
        Course.Completing offering = (Course.Completing) at(Stage.OFFER);
        assertThat(reasons(offering.complete(START.minusDays(1), "", "staf")))
                .containsExactly(Reason.of(
                        "agreements.course.out-of-order",
                        START.minusDays(1),
                        START,
                        offering.facts().law().stage(Stage.OFFER).cited()));
    }

    @Test
    void partiesSignInAnyOrderOfDays() {
        Course.Signing signing = (Course.Signing) at(Stage.MUTUAL_SIGNING);
        Course one = next(signing.sign(SLEMAN, START.plusDays(9), "7/KB", "staf"));
        assertThat(one.waiting()).extracting(AgreementParty::code).containsExactly(CITY);
        assertThat(one.facts().fixed(AgreementKind.KB)).isTrue();
        assertThat(one.facts().signed(AgreementKind.KB)).isFalse();

        Course both = next(((Course.Signing) one).sign(CITY, START.plusDays(2), "", "staf"));

        assertThat(both).isInstanceOf(Course.AskingCouncils.class);
        assertThat(both.facts().signed(AgreementKind.KB)).isTrue();
        assertThat(both.facts().fixed(AgreementKind.PKS)).isFalse();
    }

    @Test
    void aPartySignsOnceAndAStrangerNever() {
        Course one = next(((Course.Signing) at(Stage.MUTUAL_SIGNING)).sign(CITY, START, "", "staf"));
        for (String member : List.of(CITY, "34.02", "")) {
            assertThat(reasons(((Course.Signing) one).sign(member, START, "", "staf")))
                    .containsExactly(Reason.of("agreements.course.party.not-waited-for"));
        }
    }

    @Test
    void nothingIsSignedThatIsNotDrafted() {
        Course.DraftingMutual mutual = new Course.DraftingMutual(facts(CooperationKind.VOLUNTARY));
        Course.DraftingCooperation cooperation =
                new Course.DraftingCooperation(facts(CooperationKind.VOLUNTARY, document(AgreementKind.KB)));
        assertThat(reasons(mutual.complete(START, "", "staf")))
                .extracting(Reason::key)
                .containsExactly("agreements.course.kb.missing");
        assertThat(reasons(cooperation.complete(START, "", "staf")))
                .extracting(Reason::key)
                .containsExactly("agreements.course.pks.missing");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, false, true", "false, true, false"})
    void aCouncilApprovesWhereThePlanBurdensOrIsNotBudgeted(boolean burdens, boolean budgeted, boolean needed) {
        assertThat(new CouncilTrigger(burdens, budgeted).needsApproval()).isEqualTo(needed);
    }

    @Test
    void oneCouncilApprovesAndTheOtherIsNotNeeded() {
        Course.AskingCouncils asking = (Course.AskingCouncils) at(Stage.COUNCILS);
        assertThat(reasons(asking.waive(CITY, new CouncilTrigger(true, true), START, "staf")))
                .containsExactly(Reason.of(
                        "agreements.course.council.needed",
                        asking.facts().law().stage(Stage.COUNCILS).cited()));
        assertThat(reasons(asking.approve(CITY, START, " ", "staf")))
                .containsExactly(Reason.of("agreements.course.resolution.missing"));

        Course one = next(asking.approve(CITY, START, "12/DPRD", "staf"));
        assertThat(one).isInstanceOf(Course.AskingCouncils.class);
        assertThat(next(((Course.AskingCouncils) one).waive(SLEMAN, NO_TRIGGER, START, "staf")))
                .isInstanceOf(Course.DraftingCooperation.class);
    }

    @Test
    void isRegisteredOnceAndReportedOften() {
        Course.InForce force = (Course.InForce) at(Stage.EXECUTION);
        Course.InForce registered = (Course.InForce) next(force.register(START.plusDays(3), "R-1", "staf"));
        assertThat(reasons(registered.register(START.plusDays(4), "R-2", "staf")))
                .containsExactly(Reason.of("agreements.course.registered.once"));

        Course.InForce reported = (Course.InForce) next(registered.report(START.plusDays(5), "", "staf"));
        Course twice = next(reported.report(START.plusDays(400), "", "staf"));

        assertThat(twice.facts().stepsAt(Stage.REPORTING.key()))
                .extracting(Step::act)
                .containsExactly(Act.REPORTED, Act.REPORTED);
    }

    @Test
    void endsForAReasonOfTheLawAndNotBeforeItsTerm() {
        Course.InForce force = (Course.InForce) at(Stage.EXECUTION);
        EndReason term = force.facts().law().endReason(EndReason.TERM).orElseThrow();
        EndReason aim = force.facts().law().endReason("aim").orElseThrow();
        assertThat(reasons(force.end(term, START.plusYears(1), "staf")))
                .extracting(Reason::key)
                .containsExactly("agreements.course.term-runs");

        Course ended = next(force.end(aim, START.plusYears(1), "staf"));

        assertThat(ended).isInstanceOf(Course.Ended.class);
        assertThat(next(force.end(term, START.withYear(2031).withMonth(12).withDayOfMonth(31), "staf"))
                        .ended())
                .isTrue();
        assertThat(force.facts().law().endReason("pergantian")).isEmpty();
    }

    private static List<Reason> reasons(Outcome<Course.Move> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Course.Move>) outcome)
                .problems().list().stream().map(problem -> problem.reason()).toList();
    }
}
