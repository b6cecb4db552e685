package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.decisions.NewProposal;
import id.sekber.decisions.ProposalAdopted;
import id.sekber.decisions.Proposals;
import id.sekber.decisions.Subject;
import id.sekber.programmes.Party;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a programme on its way to the parties: gathered from its sections, checked, submitted, approved, compared. */
@UseCase
public class Plans {

    static final String SUBJECT = "programme-plan";

    /** Proposals are kept in one language, like all that is decided. */
    private static final Locale OF_PROPOSALS = Locale.forLanguageTag("id");

    private static final int LONGEST_TITLE = 200;

    /**
     * Where the plan stands.
     *
     * @param plan as its sections tell it now
     * @param sinceApproval what differs from the version in force; empty where none is
     */
    public record View(
            Programme programme, Plan plan, Check check, List<Version> versions, Optional<Differences> sinceApproval) {

        public String fingerprint() {
            return plan.fingerprint();
        }

        public Optional<Version> inForce() {
            return Plans.inForce(versions);
        }
    }

    private final List<PlanSection> sections;
    private final VersionRows rows;
    private final Programmes programmes;
    private final Proposals proposals;
    private final MessageSource messages;
    private final Identifiers identifiers;
    private final Clock clock;

    Plans(
            List<PlanSection> sections,
            VersionRows rows,
            Programmes programmes,
            Proposals proposals,
            MessageSource messages,
            Identifiers identifiers,
            Clock clock) {
        this.sections = List.copyOf(sections);
        this.rows = rows;
        this.programmes = programmes;
        this.proposals = proposals;
        this.messages = messages;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    private static Optional<Version> inForce(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.state() == Version.State.IN_FORCE)
                .findFirst();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor, String programmeNumber) {
        Programme programme = programmes.find(actor, programmeNumber);
        Now now = now(actor, programme);
        List<Version> versions = rows.of(programme.id());
        return new View(
                programme,
                now.plan(),
                now.check(),
                versions,
                inForce(versions).map(version -> Differences.between(rows.plan(version.id()), now.plan())));
    }

    private record Now(Plan plan, Check check) {}

    private Now now(Actor actor, Programme programme) {
        List<Plan.Section> said = new ArrayList<>();
        List<Check.Section> checked = new ArrayList<>();
        for (PlanSection section : sections) {
            PlanSection.Told told = section.tell(actor, programme);
            said.add(new Plan.Section(section.title(), told.facts()));
            checked.add(new Check.Section(section.title(), told.gaps()));
        }
        return new Now(new Plan(said).asKept(), new Check(checked));
    }

    /** What a version said when it was submitted. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Plan plan(Actor actor, Version version) {
        return rows.plan(version.id());
    }

    /** The plan as it stands now, submitted or not. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Plan plan(Actor actor, Programme programme) {
        return now(actor, programme).plan();
    }

    /** The latest first. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Version> versions(Actor actor, Programme programme) {
        return rows.of(programme.id());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Version version(Actor actor, Programme programme, int ordinal) {
        return rows.of(programme.id()).stream()
                .filter(version -> version.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new VersionNotFound(programme.number() + "/" + ordinal));
    }

    /**
     * Puts the plan as it stands to all parties. An earlier version that they are still being asked about is replaced. It is
     * overtaken where the plan is no longer the one that was seen.
     */
    @MaySubmitPlans
    public Outcome<Version> submit(Actor actor, String programmeNumber, SubmissionForm form) {
        Programme programme = programmes.find(actor, programmeNumber);
        rows.hold(programme.id());
        List<Version> earlier = rows.of(programme.id());
        Now now = now(actor, programme);
        Plan plan = now.plan();
        Problems problems = form.problems(actor.today(clock), earlier.isEmpty())
                .and(completeness(now.check()))
                .and(novelty(plan, earlier));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Version latest = earlier.isEmpty() ? null : earlier.get(0);
        if (!plan.fingerprint().equals(form.seen()) && latest != null) {
            return Outcome.overtaken(latest);
        } else if (!plan.fingerprint().equals(form.seen())) {
            return Outcome.refused("", "submission.overtaken");
        }
        int ordinal = latest == null ? 1 : latest.ordinal() + 1;
        UUID id = identifiers.next();
        rows.add(
                actor,
                id,
                programme.id(),
                ordinal,
                form,
                plan,
                actor.name(),
                proposals.put(actor, proposal(programme, id, ordinal, form, latest)),
                clock.instant());
        return Outcome.done(version(actor, programme, ordinal));
    }

    private static Problems completeness(Check check) {
        return Problems.NONE.unless(check.ready(), "", "submission.missing", check.missing());
    }

    /** Members are not asked twice about the same words. */
    private Problems novelty(Plan plan, List<Version> earlier) {
        Problems problems = Problems.NONE;
        for (Version version : earlier) {
            if (version.state() == Version.State.IN_FORCE || version.state() == Version.State.PROPOSED) {
                boolean same = rows.plan(version.id()).fingerprint().equals(plan.fingerprint());
                problems = problems.unless(!same, "", "submission.unchanged", version.ordinal());
            }
        }
        return problems;
    }

    private NewProposal proposal(
            Programme programme, UUID id, int ordinal, SubmissionForm form, @Nullable Version latest) {
        String title = messages.getMessage(
                "submission.proposal.title", new Object[] {programme.title(), String.valueOf(ordinal)}, OF_PROPOSALS);
        return new NewProposal(
                new Subject(SUBJECT, id),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                form.note().trim(),
                SubmissionController.path(programme.number()) + "/" + ordinal,
                programme.parties().stream().map(Party::code).toList(),
                form.answerDate().orElse(null),
                latest != null && latest.state() == Version.State.PROPOSED ? latest.proposal() : null);
    }

    /** Keeps with the version that the parties approved it. */
    @Component
    static class Approval {

        private final VersionRows rows;

        Approval(VersionRows rows) {
            this.rows = rows;
        }

        @EventListener
        void keep(ProposalAdopted adopted) {
            if (adopted.subject().kind().equals(SUBJECT)) {
                rows.approve(adopted.subject().id(), adopted.decisionNumber(), adopted.decidedOn());
            }
        }
    }
}
