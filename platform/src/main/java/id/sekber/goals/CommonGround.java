package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.goals.GoalRows.Text;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Holds the released goals of the members against each other, and lets the office judge what was found. */
@UseCase
public class CommonGround {

    private final GoalRows goals;
    private final JudgementRows judgements;
    private final Members members;
    private final Findings findings;
    private final Clock clock;

    CommonGround(GoalRows goals, JudgementRows judgements, Members members, GoalNames names, Clock clock) {
        this.goals = goals;
        this.judgements = judgements;
        this.members = members;
        this.findings = new Findings(names);
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Matrix matrix(Actor actor) {
        LocalDate today = actor.today(clock);
        List<DevelopmentGoal> held = goals.held(today);
        return new Matrix(members.on(today), held, judgements.of(findings.among(held)));
    }

    /** What was found about two goals; nothing where they belong to one member or do not hold. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Judged> about(Actor actor, String first, String second) {
        return judgements.of(findings.among(List.of(released(first), released(second))));
    }

    @MayJudgeGoals
    public Outcome<Judged> judge(Actor actor, String first, String second, Finding.Kind kind, JudgementForm form) {
        Judged before = about(actor, first, second).stream()
                .filter(judged -> judged.finding().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new GoalNotFound(first + " " + second));
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Judgement.Verdict verdict = Judgement.Verdict.find(form.verdict()).orElseThrow();
        boolean seen = before.judgement() == null
                ? form.version() == 0
                : form.version() == before.judgement().version();
        boolean saved = seen
                && judgements.save(
                        actor, before.finding(), verdict, form.reason().trim(), form.version(), clock.instant());
        return saved ? Outcome.done(before) : Outcome.overtaken(before);
    }

    private DevelopmentGoal released(String number) {
        return goals.find(number, Text.SHOWN)
                .filter(DevelopmentGoal::holds)
                .orElseThrow(() -> new GoalNotFound(number));
    }
}
