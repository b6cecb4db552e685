package id.sekber.agreements;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cooperation of two regions for tests, taken as far as a test needs it. */
final class CourseMother {

    static final String CITY = "34.71";
    static final String SLEMAN = "34.04";
    static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate TERM = LocalDate.of(2031, 12, 31);

    private CourseMother() {}

    static Course preparing(CooperationKind kind) {
        return Course.begin(facts(kind, document(AgreementKind.KB), document(AgreementKind.PKS)));
    }

    /** A voluntary cooperation at this stage, everything done on the first day. */
    static Course at(Stage stage) {
        Course course = preparing(CooperationKind.VOLUNTARY);
        while (course.stage() != stage) {
            course = onward(course);
        }
        return course;
    }

    private static Course onward(Course course) {
        if (course instanceof Course.Completing completing) {
            return next(completing.complete(START, "", "staf"));
        }
        Course now = course;
        for (String member : List.of(CITY, SLEMAN)) {
            now = now instanceof Course.Signing signing
                    ? next(signing.sign(member, START, "", "staf"))
                    : next(((Course.AskingCouncils) now).waive(member, new CouncilTrigger(false, true), START, "staf"));
        }
        return now;
    }

    static Course.Facts facts(CooperationKind kind, Agreement... documents) {
        return new Course.Facts(
                new UUID(0, 1),
                "K-2026-001",
                law(kind),
                List.of(party(CITY, "Kota Yogyakarta", 1), party(SLEMAN, "Kabupaten Sleman", 2)),
                List.of(documents),
                List.of(),
                0);
    }

    private static AgreementParty party(String code, String name, int ordinal) {
        return new AgreementParty(code, name, ordinal, "", "", "", "");
    }

    static Agreement document(AgreementKind kind) {
        return new Agreement(
                new UUID(0, kind.ordinal()),
                "A-2026-00" + kind.ordinal(),
                kind,
                "K-2026-001",
                START,
                "P-2026-001",
                "Program",
                "Judul",
                "objek",
                "tujuan",
                "lingkup",
                "APBD",
                START,
                TERM,
                List.of(),
                Instant.EPOCH,
                0);
    }

    private static StageSet law(CooperationKind kind) {
        List<LegalStage> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Wording words = new Wording(stage.key(), stage.key());
            Wording article = new Wording("Pasal " + stage.ordinal(), "Art. " + stage.ordinal());
            stages.add(new LegalStage(
                    stage.ordinal() + 1,
                    stage.key(),
                    words,
                    stage == Stage.COUNCILS,
                    words,
                    null,
                    LawStatus.RECALLED,
                    article,
                    LawStatus.NORM,
                    null));
        }
        Wording ends = new Wording("Pasal 9", "Art. 9");
        return new StageSet(
                "uji",
                START,
                kind.code(),
                ends,
                ends,
                LawStatus.NORM,
                stages,
                List.of(
                        new EndReason(EndReason.TERM, ends, ends, LawStatus.NORM),
                        new EndReason("aim", ends, ends, LawStatus.NORM)));
    }

    static Course next(Outcome<Course.Move> outcome) {
        if (outcome instanceof Outcome.Done<Course.Move> done) {
            return done.value().next();
        }
        throw new AssertionError("The move was refused: " + outcome);
    }
}
