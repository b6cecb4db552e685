package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Rights;
import id.sekber.accounts.UseCase;
import id.sekber.activities.Activities;
import id.sekber.activities.Deliverable;
import id.sekber.activities.Timeline;
import id.sekber.costsharing.AdoptedSharing;
import id.sekber.costsharing.AdoptedSharings;
import id.sekber.costsharing.AdoptedSharings.Adopted;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The budget of a programme. A liaison writes the lines of its own member, and no others. */
@UseCase
public class Budgets {

    static final int MOST_LINES = 400;

    /** A budget with the activities that it pays for. */
    public record View(Budget budget, Timeline timeline, Optional<Adopted> adopted) {}

    private final BudgetRows rows;
    private final Programmes programmes;
    private final Activities activities;
    private final AdoptedSharings sharings;
    private final Identifiers identifiers;

    Budgets(
            BudgetRows rows,
            Programmes programmes,
            Activities activities,
            AdoptedSharings sharings,
            Identifiers identifiers) {
        this.rows = rows;
        this.programmes = programmes;
        this.activities = activities;
        this.sharings = sharings;
        this.identifiers = identifiers;
    }

    /** Empty while nobody has said which years it covers. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<View> of(Actor actor, Programme programme) {
        return rows.frame(programme.id()).map(frame -> {
            Timeline timeline = activities.of(actor, programme);
            List<Deliverable> deliverables = timeline.activities().stream()
                    .flatMap(activity -> activity.deliverables().stream())
                    .toList();
            Budget budget = Budget.of(
                    frame,
                    rows.lines(programme.id()),
                    new RateBook(rows.rates()),
                    deliverables,
                    rows.funding(programme.id()));
            return new View(budget, timeline, adopted(actor, programme));
        });
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View find(Actor actor, Programme programme) {
        return of(actor, programme).orElseThrow(() -> new BudgetRecordNotFound(programme.number()));
    }

    /** The decision that divides the cost of this programme, if there is one. */
    private Optional<Adopted> adopted(Actor actor, Programme programme) {
        return sharings.all(actor).stream()
                .filter(each -> each.programme().equals(programme.number()))
                .findFirst();
    }

    /** Whether the actor may write the lines of this party. */
    static boolean writesFor(Actor actor, String party) {
        return Rights.may(actor, MayPlanProgrammes.class)
                || actor.member().filter(party::equals).isPresent();
    }

    /** Says which years the budget covers. */
    @MayPlanProgrammes
    public Outcome<Frame> frame(Actor actor, String number, FrameForm form) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        Outcome<Frame> read = form.read();
        if (!(read instanceof Outcome.Done<Frame> done)) {
            return read;
        }
        Frame frame = done.value();
        Problems problems =
                of(actor, programme).map(view -> lost(view.budget(), frame)).orElse(Problems.NONE);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(actor, programme.id(), frame)
                ? Outcome.done(frame)
                : Outcome.overtaken(rows.frame(programme.id()).orElse(frame));
    }

    /** What would fall outside. */
    private static Problems lost(Budget budget, Frame frame) {
        for (Line line : budget.lines()) {
            for (int year : budget.amounts(line).keySet()) {
                if (!frame.holds(year)) {
                    return Problems.of(
                            "akhir",
                            "budgets.frame.lost",
                            line.number(),
                            budget.amount(line, year),
                            Integer.toString(year));
                }
            }
        }
        for (Funding each : budget.funding()) {
            if (!frame.holds(each.year())) {
                return Problems.of("akhir", "budgets.frame.funding", each.amount(), Integer.toString(each.year()));
            }
        }
        return Problems.NONE;
    }

    /** Answers the number of the new line. */
    @MayWriteBudgetLines
    public Outcome<String> add(Actor actor, String number, LineForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        View view = find(actor, programme);
        List<Line> lines = view.budget().lines();
        if (lines.size() >= MOST_LINES) {
            return Outcome.refused("", "budgets.lines.many", MOST_LINES);
        }
        int ordinal = 1 + lines.stream().mapToInt(Line::ordinal).max().orElse(0);
        Outcome<Line> read = read(actor, programme, view, form, figures, identifiers.next(), ordinal);
        if (read instanceof Outcome.Done<Line> done) {
            rows.add(actor, programme.id(), List.of(done.value()));
        }
        return read.map(Line::number);
    }

    @MayWriteBudgetLines
    public Outcome<Line> change(Actor actor, String number, String lineNumber, LineForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        View view = find(actor, programme);
        Line saved = own(actor, view, lineNumber);
        if (saved.version() != form.version()) {
            return Outcome.overtaken(saved);
        }
        Outcome<Line> read = read(actor, programme, view, form, figures, saved.id(), saved.ordinal());
        if (!(read instanceof Outcome.Done<Line> done)) {
            return read;
        }
        return rows.save(actor, programme.id(), List.of(done.value())) == 1 ? read : Outcome.overtaken(saved);
    }

    @MayWriteBudgetLines
    public Outcome<Line> remove(Actor actor, String number, String lineNumber, int version) {
        Programme programme = programmes.find(actor, number);
        Line saved = own(actor, find(actor, programme), lineNumber);
        List<String> books = rows.takenOver(programme.id()).stream()
                .filter(taken -> taken.line().equals(saved.id()))
                .map(TakenOver::number)
                .toList();
        if (!books.isEmpty()) {
            return Outcome.refused("", "budgets.line.in-books", lineNumber, String.join(", ", books));
        }
        return rows.remove(saved.id(), version) ? Outcome.done(saved) : Outcome.overtaken(saved);
    }

    private static Line own(Actor actor, View view, String lineNumber) {
        Line saved = view.budget().numbered(lineNumber).orElseThrow(() -> new BudgetRecordNotFound(lineNumber));
        if (!writesFor(actor, saved.party())) {
            throw new NotAllowed();
        }
        return saved;
    }

    private Outcome<Line> read(
            Actor actor, Programme programme, View view, LineForm form, Figures figures, UUID id, int ordinal) {
        Outcome<Line> read = form.read(
                new LineForm.Context(
                        programme,
                        view.budget().frame(),
                        view.budget().rates(),
                        view.timeline(),
                        figures,
                        rows.rule().officeMaySpend(),
                        Spenders.isOffice(form.spender(), actor)),
                id,
                ordinal);
        return read instanceof Outcome.Done<Line> done
                        && !writesFor(actor, done.value().party())
                ? Outcome.refused("pihak", "budgets.party.own", ownName(actor, programme))
                : read;
    }

    private static String ownName(Actor actor, Programme programme) {
        return programme.parties().stream()
                .filter(party -> actor.member().filter(party.code()::equals).isPresent())
                .map(Party::name)
                .findFirst()
                .orElse("-");
    }

    /** Says who pays in a year. */
    @MayPlanProgrammes
    public Outcome<Frame> fund(Actor actor, String number, FundingForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        Frame frame = find(actor, programme).budget().frame();
        if (!frame.holds(form.year())) {
            throw new BudgetRecordNotFound(form.year());
        }
        Outcome<List<Funding>> read = form.read(programme, figures);
        if (!(read instanceof Outcome.Done<List<Funding>> done)) {
            return read.map(each -> frame);
        }
        return replaced(actor, programme, frame, form.version(), List.of(form.year()), done.value());
    }

    private Outcome<Frame> replaced(
            Actor actor, Programme programme, Frame frame, int version, List<Integer> years, List<Funding> funding) {
        return rows.replace(
                        actor, programme.id(), years, funding, new Frame(frame.firstYear(), frame.lastYear(), version))
                ? Outcome.done(frame)
                : Outcome.overtaken(frame);
    }

    /**
     * Puts what nobody pays yet on a party, or divides it by the adopted key.
     *
     * @param year a year, or empty for all
     * @param way code of a party, or {@code kunci}
     */
    @MayPlanProgrammes
    public Outcome<Money> balance(Actor actor, String number, String year, String way, int version) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        View view = find(actor, programme);
        Budget budget = view.budget();
        Problems problems = Problems.NONE
                .unless(
                        year.isEmpty()
                                || year.matches("\\d{4}") && budget.frame().holds(Integer.parseInt(year)),
                        "tahun",
                        "budgets.year.outside",
                        LineForm.shown(year),
                        Integer.toString(budget.frame().firstYear()),
                        Integer.toString(budget.frame().lastYear()))
                .unless(
                        way.equals(BY_KEY)
                                || programme.parties().stream()
                                        .anyMatch(party -> party.code().equals(way)),
                        "cara",
                        "budgets.balance.way",
                        LineForm.shown(way));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        List<Integer> years = budget.unbalanced().stream()
                .filter(each -> year.isEmpty() || year.equals(each.toString()))
                .toList();
        if (years.isEmpty()) {
            return Outcome.refused("", "budgets.balance.nothing");
        }
        Outcome<List<Funding>> balanced =
                way.equals(BY_KEY) ? byKey(actor, programme, view, years) : Balancing.onOwn(budget, years, way);
        Money moved = Money.sumInRupiah(years.stream().map(budget::rest).toList());
        if (!(balanced instanceof Outcome.Done<List<Funding>> done)) {
            return balanced.map(each -> moved);
        }
        return replaced(actor, programme, budget.frame(), version, years, done.value())
                .map(frame -> moved);
    }

    static final String BY_KEY = "kunci";

    private Outcome<List<Funding>> byKey(Actor actor, Programme programme, View view, List<Integer> years) {
        Optional<AdoptedSharing> sharing = view.adopted().flatMap(adopted -> sharings.by(actor, adopted.decision()));
        if (sharing.isEmpty()) {
            return Outcome.refused("cara", "budgets.balance.no-key");
        }
        Map<String, Share> shares = new LinkedHashMap<>();
        sharing.get().parts().forEach(part -> shares.put(part.code(), part.share()));
        List<String> parties = programme.parties().stream().map(Party::code).toList();
        if (!parties.containsAll(shares.keySet())) {
            return Outcome.refused(
                    "cara", "budgets.balance.other-parties", sharing.get().decision());
        }
        return Balancing.byKey(view.budget(), years, shares);
    }
}
