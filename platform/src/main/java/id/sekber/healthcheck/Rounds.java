package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.healthcheck.Questionnaire.Item;
import id.sekber.healthcheck.Sheets.Tally;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The life of a round: drafted, opened, closed. */
@UseCase
public class Rounds {

    private final RoundRows rows;
    private final InvitedRows invited;
    private final Sheets sheets;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Rounds(RoundRows rows, InvitedRows invited, Sheets sheets, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.invited = invited;
        this.sheets = sheets;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** A round with those who are asked. */
    public record View(Round round, List<Invited> invited, Turnout turnout, LocalDate today) {

        /** The asker's own invitation, while it stands. */
        public Optional<Invited> own() {
            return invited.stream()
                    .filter(each -> each.ownPerson() && !each.revoked())
                    .findFirst();
        }
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Round.Summary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View find(Actor actor, String number) {
        return view(actor, round(number));
    }

    private View view(Actor actor, Round round) {
        List<Invited> asked = invited.of(round.id());
        return new View(round, asked, Turnout.of(asked, round.minimum()), actor.today(clock));
    }

    private Round round(String number) {
        return rows.find(number).orElseThrow(() -> new RoundNotFound(number));
    }

    @MayKeepHealthChecks
    public RoundForm begin(Actor actor) {
        return RoundForm.blank(actor.today(clock));
    }

    /** Answers the number of the new round. */
    @MayKeepHealthChecks
    public Outcome<String> draft(Actor actor, RoundForm form) {
        LocalDate today = actor.today(clock);
        Problems problems = form.problems(today);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String number = series.next(actor, "PK", today.getYear());
        rows.add(
                actor, identifiers.next(), number, form, Questionnaires.latest().version());
        return Outcome.done(number);
    }

    @MayKeepHealthChecks
    public Outcome<Round> change(Actor actor, String number, RoundForm form) {
        Round round = round(number);
        if (!round.draft()) {
            return Outcome.refused("", "healthcheck.promised", number);
        }
        Problems problems = form.problems(actor.today(clock));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(round.id(), form) ? Outcome.done(round(number)) : Outcome.overtaken(round(number));
    }

    /** From now on its promises hold. A round with fewer people than may be shown would waste their answers. */
    @MayKeepHealthChecks
    public Outcome<View> open(Actor actor, String number) {
        View view = find(actor, number);
        Round round = view.round();
        int asked = view.turnout().asked();
        Problems problems = Problems.NONE
                .unless(round.draft(), "", "healthcheck.open.already", number)
                .unless(
                        asked >= round.fewest(),
                        "undangan",
                        "healthcheck.open.few",
                        asked,
                        round.fewest(),
                        round.fewest() - asked)
                .unless(
                        !round.closesOn().isBefore(view.today()),
                        "",
                        "healthcheck.closes.past",
                        round.closesOn(),
                        view.today());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.open(round.id(), Questionnaires.latest().version(), clock.instant())
                ? Outcome.done(find(actor, number))
                : Outcome.refused("", "healthcheck.open.already", number);
    }

    @MayKeepHealthChecks
    public Outcome<View> extend(Actor actor, String number, String until) {
        View view = find(actor, number);
        Optional<LocalDate> day = RoundForm.date(until);
        Problems problems = Problems.NONE.unless(
                day.isPresent(),
                "tutup",
                "healthcheck.date.form",
                RoundForm.shown(until),
                view.today().toString());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        LocalDate last = day.orElseThrow();
        problems = problems.unless(!last.isBefore(view.today()), "tutup", "healthcheck.closes.past", last, view.today())
                .unless(
                        !last.isBefore(view.round().opensOn()),
                        "tutup",
                        "healthcheck.closes.before-opening",
                        last,
                        view.round().opensOn());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.extend(view.round().id(), last)
                ? Outcome.done(find(actor, number))
                : Outcome.refused("", "healthcheck.not-open", number);
    }

    /**
     * Closes for good: what may be shown is counted and written, everything else is destroyed.
     *
     * @param evenSo whether to close although too few answered for anything to be shown
     */
    @MayKeepHealthChecks
    public Outcome<View> close(Actor actor, String number, boolean evenSo) {
        View view = find(actor, number);
        Round round = view.round();
        if (!round.open()) {
            return Outcome.refused("", "healthcheck.not-open", number);
        }
        int answered = view.turnout().answered();
        if (answered < round.fewest() && !evenSo) {
            return Outcome.refused("yakin", "healthcheck.close.few", answered, round.fewest());
        }
        List<Tally> tallies = sheets.countOut(round.id(), clock.instant());
        List<Invited> asked = invited.of(round.id());
        UUID secretariat = actor.seatOrRefuse().secretariat();
        sheets.publish(secretariat, round, figures(round, asked, tallies));
        sheets.publishRemarks(secretariat, round, remarks(round, asked, tallies));
        return Outcome.done(find(actor, number));
    }

    private static List<Figure> figures(Round round, List<Invited> asked, List<Tally> tallies) {
        List<Group> groups = asked.stream()
                .filter(Invited::answered)
                .map(Invited::group)
                .distinct()
                .sorted(Group.ORDER)
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (Item item : round.questions().itemsInFigures()) {
            List<Publication.Count> counts = groups.stream()
                    .map(group -> count(item.code(), group, tallies))
                    .toList();
            figures.addAll(Publication.of(item.code(), groups, counts, round.minimum()));
        }
        return figures;
    }

    private static Publication.Count count(String item, Group group, List<Tally> tallies) {
        int people = 0;
        int total = 0;
        for (Tally tally : tallies) {
            String member = tally.member() == null ? Group.OF_NO_MEMBER : tally.member();
            if (tally.item().equals(item)
                    && member.equals(group.code())
                    && !tally.answer().equals(AnswerForm.DO_NOT_KNOW)) {
                people += tally.people();
                total += tally.people() * Integer.parseInt(tally.answer());
            }
        }
        return new Publication.Count(item, group, people, total);
    }

    private static List<Remark> remarks(Round round, List<Invited> asked, List<Tally> tallies) {
        Map<UUID, String> names = new HashMap<>();
        asked.forEach(each -> names.put(each.id(), each.name()));
        List<Remark> shown = new ArrayList<>();
        for (Item question : round.questions().questions()) {
            List<Remark> written = tallies.stream()
                    .filter(tally -> tally.item().equals(question.code()))
                    .flatMap(tally -> Collections.nCopies(
                            tally.people(),
                            new Remark(
                                    question.code(),
                                    tally.answer(),
                                    tally.author() == null ? null : names.get(tally.author())))
                            .stream())
                    .toList();
            if (Publication.enoughWrote(written.size(), round.minimum())) {
                shown.addAll(written);
            }
        }
        return shown;
    }

    /** What a closed round shows; empty while it is not closed. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Results> results(Actor actor, String number) {
        View view = find(actor, number);
        Round round = view.round();
        if (!round.closed()) {
            return Optional.empty();
        }
        Optional<Round> before = rows.before(round);
        return Optional.of(Results.of(
                view,
                sheets.figures(round.id()),
                sheets.remarks(round.id()),
                before.orElse(null),
                before.map(earlier -> sheets.figures(earlier.id())).orElse(List.of())));
    }
}
