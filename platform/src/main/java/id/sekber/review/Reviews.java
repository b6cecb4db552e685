package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Role;
import id.sekber.accounts.UseCase;
import id.sekber.cases.Dimension;
import id.sekber.decisions.NewProposal;
import id.sekber.decisions.ProposalAdopted;
import id.sekber.decisions.Proposals;
import id.sekber.decisions.Subject;
import id.sekber.institution.InstitutionProfile;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a secretariat: begun from its profile, written chapter by chapter, adopted by the members, followed up. */
@UseCase
public class Reviews {

    static final String SUBJECT = "review";
    private static final int LONGEST_SUMMARY = 10_000;

    private final ReviewRows rows;
    private final Records records;
    private final InstitutionProfile institution;
    private final Proposals proposals;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Reviews(
            ReviewRows rows,
            Records records,
            InstitutionProfile institution,
            Proposals proposals,
            Members members,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.institution = institution;
        this.proposals = proposals;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ReviewSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Review find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new ReviewNotFound(number));
    }

    /** The profile under review, in the words and by the rules that were in force when it was saved. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public InstitutionProfile.View profile(Actor actor, Review review) {
        return institution.version(actor, review.profile(), InstitutionProfile.Judging.AS_SAVED);
    }

    /** Who may own a step, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.on(actor.today(clock));
    }

    /** The records that a chapter may rest on, for the form. */
    @MayKeepReviews
    @Transactional(readOnly = true)
    public List<Exhibit.Offer> offered(Actor actor, String language) {
        return records.all(actor, language);
    }

    /** Answers the number of the new review. It starts from the plan that was adopted last: what is still to do goes on. */
    @MayKeepReviews
    public Outcome<String> begin(Actor actor, ReviewForm form) {
        Optional<InstitutionProfile.View> profile = institution.latest(actor);
        Problems problems = form.problems().unless(profile.isPresent(), "", "review.profile.missing");
        if (problems.any() || profile.isEmpty()) {
            return Outcome.refused(problems);
        }
        LocalDate today = actor.today(clock);
        Optional<Review> previous = rows.lastAdopted();
        UUID id = identifiers.next();
        String number = series.next(actor, "R", today.getYear());
        rows.add(
                actor,
                id,
                number,
                form,
                profile.get().profile().number(),
                previous.map(Review::number).orElse(null),
                today);
        previous.map(Review::pending).ifPresent(steps -> carryOver(actor, steps, id));
        return Outcome.done(number);
    }

    private void carryOver(Actor actor, List<Step> steps, UUID to) {
        rows.carryOver(
                actor, steps, to, steps.stream().map(step -> identifiers.next()).toList());
    }

    @MayKeepReviews
    public Outcome<Review> write(Actor actor, String number, Dimension dimension, ChapterForm form) {
        Review review = held(actor, number);
        Problems problems = form.problems().unless(review.open(), "", "review.closed", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(review.id(), dimension, form)
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    @MayKeepReviews
    public Outcome<Review> attach(Actor actor, String number, Dimension dimension, ExhibitForm form, String language) {
        Review review = held(actor, number);
        Optional<Exhibit.Offer> chosen = form.path().isEmpty()
                ? Optional.empty()
                : records.all(actor, language).stream()
                        .filter(offer -> offer.path().equals(form.path()))
                        .findFirst();
        Problems problems = form.problems()
                .unless(review.open(), "", "review.closed", number)
                .unless(form.path().isEmpty() || chosen.isPresent(), "rujukan", "review.exhibit.unknown", form.path());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String words = form.words().isBlank()
                ? chosen.orElseThrow().words()
                : form.words().trim();
        rows.attach(
                actor,
                identifiers.next(),
                review.id(),
                dimension,
                words,
                chosen.map(Exhibit.Offer::path).orElse(null));
        return Outcome.done(find(actor, number));
    }

    @MayKeepReviews
    public Outcome<Review> detach(Actor actor, String number, UUID exhibit) {
        Review review = held(actor, number);
        if (!review.open()) {
            return Outcome.refused("", "review.closed", number);
        }
        if (!rows.detach(review.id(), exhibit)) {
            throw new ReviewNotFound(exhibit);
        }
        return Outcome.done(find(actor, number));
    }

    @MayKeepReviews
    public Outcome<Review> plan(Actor actor, String number, StepForm form) {
        Review review = held(actor, number);
        Problems problems = form.problems()
                .unless(review.open(), "", "review.closed", number)
                .unless(
                        form.member().isEmpty()
                                || members(actor).stream()
                                        .anyMatch(member -> member.code().equals(form.member())),
                        "pemilik",
                        "review.step.member.unknown",
                        form.member());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.add(actor, identifiers.next(), review.id(), form);
        return Outcome.done(find(actor, number));
    }

    /** Takes a step out of a plan that the members have not yet seen; later it can only be dropped, with a reason. */
    @MayKeepReviews
    public Outcome<Review> remove(Actor actor, String number, UUID step) {
        Review review = held(actor, number);
        if (!review.open()) {
            return Outcome.refused("", "review.closed", number);
        }
        if (!rows.remove(review.id(), step)) {
            throw new ReviewNotFound(step);
        }
        return Outcome.done(find(actor, number));
    }

    /** Says how far a step of an adopted plan has come. */
    @MayReportSteps
    public Outcome<Review> report(Actor actor, String number, UUID step, ReportForm form) {
        Review review = find(actor, number);
        Step found = review.step(step).orElseThrow(() -> new ReviewNotFound(step));
        if (!mayReport(actor, found)) {
            throw new NotAllowed();
        }
        Problems problems =
                form.problems("-" + step).unless(review.state() == Review.State.ADOPTED, "", "review.step.not-adopted");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.report(step, form) ? Outcome.done(find(actor, number)) : Outcome.overtaken(find(actor, number));
    }

    public static boolean mayReport(Actor actor, Step step) {
        Actor.Seat seat = actor.seatOrRefuse();
        return seat.holdsAny(Role.OFFICER)
                || (step.memberCode() != null
                        && step.memberCode().equals(seat.member())
                        && seat.holdsAny(Role.LIAISON, Role.STEERING, Role.HEAD));
    }

    /** Puts the review and its plan to all members. Answers the number of the proposal. */
    @MayKeepReviews
    public Outcome<String> put(Actor actor, String number, String summary) {
        Review review = held(actor, number);
        Problems problems = Problems.NONE
                .unless(review.open(), "", "review.closed", number)
                .unless(
                        review.lacks().isEmpty(),
                        "",
                        "review.lacking",
                        review.lacks().size())
                .unless(!summary.isBlank(), "ringkasan", "review.summary.missing")
                .unless(
                        summary.length() <= LONGEST_SUMMARY,
                        "ringkasan",
                        "review.text.long",
                        summary.length(),
                        LONGEST_SUMMARY);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String proposal = proposals.put(
                actor,
                new NewProposal(
                        new Subject(SUBJECT, review.id()),
                        review.title(),
                        summary.trim(),
                        "/kelembagaan/tinjauan/" + number,
                        members(actor).stream().map(Member::code).toList(),
                        null,
                        null));
        rows.put(review.id(), proposal);
        return Outcome.done(proposal);
    }

    /** What was adopted may be published, and taken back. */
    @MayKeepReviews
    public Outcome<Review> publish(Actor actor, String number, boolean published) {
        Review review = held(actor, number);
        if (review.state() != Review.State.ADOPTED) {
            return Outcome.refused("", "review.publish.not-adopted", number);
        }
        rows.publish(review.id(), published);
        return Outcome.done(find(actor, number));
    }

    private Review held(Actor actor, String number) {
        rows.hold(number);
        return find(actor, number);
    }

    /** Keeps with the review that the members adopted it. */
    @Component
    static class Adoption {

        private final ReviewRows rows;

        Adoption(ReviewRows rows) {
            this.rows = rows;
        }

        @EventListener
        void keep(ProposalAdopted adopted) {
            if (adopted.subject().kind().equals(SUBJECT)) {
                rows.adopt(adopted.subject().id(), adopted.decisionNumber(), adopted.decidedOn());
            }
        }
    }
}
