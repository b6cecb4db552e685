package id.sekber.portfolio;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Choosing among programmes under one budget: opened by the office, valued by each member, worked out by two methods side by side. */
@UseCase
public class Choices {

    /**
     * A choice and what came of it so far.
     *
     * @param own what the reader's member gave, as a draft or released
     * @param waiting members that have not released
     * @param allocations by each method, from what was released; empty while nothing was
     */
    public record View(
            Choice choice,
            Map<Member, Valuation> released,
            Optional<Valuation> own,
            List<Member> waiting,
            List<Allocation> allocations) {}

    private final ChoiceRows rows;
    private final Programmes programmes;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Choices(
            ChoiceRows rows,
            Programmes programmes,
            Members members,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ChoiceSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor, String number) {
        Choice choice = find(number);
        Map<String, Valuation> valuations = rows.valuations(choice.id());
        List<Member> present = members.on(actor.today(clock));
        Map<Member, Valuation> released = new LinkedHashMap<>();
        for (Member member : present) {
            Valuation valuation = valuations.get(member.code());
            if (valuation != null && valuation.released()) {
                released.put(member, valuation);
            }
        }
        return new View(
                choice,
                released,
                actor.member().map(valuations::get),
                present.stream().filter(member -> !released.containsKey(member)).toList(),
                released.isEmpty() ? List.of() : Allocation.of(choice, released));
    }

    /** What may take part, for the form. */
    @MayOpenChoices
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> programmes(Actor actor) {
        return programmes.all(actor);
    }

    /** Answers the number of the new choice. */
    @MayOpenChoices
    public Outcome<String> open(Actor actor, ChoiceForm form, Figures figures) {
        List<ProgrammeSummary> known = programmes.all(actor);
        Problems problems = form.problems(known, figures);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Map<UUID, Money> costs = new LinkedHashMap<>();
        for (ProgrammeSummary programme : known) {
            if (!form.cost(programme.number()).isBlank()) {
                costs.put(programme.id(), ChoiceForm.money(form.cost(programme.number()), figures));
            }
        }
        String number = series.next(actor, "PF", actor.today(clock).getYear());
        rows.add(
                actor,
                identifiers.next(),
                number,
                form.title().trim(),
                form.readYear().orElseThrow(),
                ChoiceForm.money(form.budget(), figures),
                costs);
        return Outcome.done(number);
    }

    /** Ends the valuing; what is shown then is what was released. */
    @MayOpenChoices
    public Outcome<String> close(Actor actor, String number, int version) {
        Choice choice = find(number);
        rows.hold(choice.id());
        if (rows.valuations(choice.id()).values().stream().noneMatch(Valuation::released)) {
            return Outcome.refused("", "portfolio.close.nothing");
        }
        return rows.close(choice.id(), version, clock.instant()) ? Outcome.done(number) : Outcome.overtaken(number);
    }

    /** Writes the draft of the member that the actor works for. Nobody else can read it. */
    @MayValueProgrammes
    public Outcome<Valuation> prepare(Actor actor, String number, ValuationForm form) {
        Choice choice = find(number);
        String member = actor.member().orElseThrow(NotAllowed::new);
        rows.hold(choice.id());
        Problems problems = Problems.NONE
                .unless(find(number).open(), "", "portfolio.closed", number)
                .and(form.problems(choice));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Optional<Valuation> before =
                Optional.ofNullable(rows.valuations(choice.id()).get(member));
        if (before.isPresent() && before.get().released()) {
            return Outcome.refused("", "portfolio.released.already");
        }
        boolean saved = rows.save(actor, choice.id(), member, form, form.read(choice), clock.instant());
        Valuation now = rows.valuations(choice.id()).get(member);
        if (now == null) {
            throw new IllegalStateException("The valuation of " + member + " was saved and cannot be read.");
        }
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    /** Writes the draft and releases it at once: from now on all see it, and it counts. */
    @MayReleaseValuations
    public Outcome<Valuation> release(Actor actor, String number, ValuationForm form) {
        Outcome<Valuation> prepared = prepare(actor, number, form);
        if (prepared instanceof Outcome.Done<Valuation> done) {
            rows.release(find(number).id(), done.value().member(), actor.name(), clock.instant());
        }
        return prepared;
    }

    /** What was released becomes the member's draft again. */
    @MayReleaseValuations
    public Outcome<String> takeBack(Actor actor, String number) {
        Choice choice = find(number);
        rows.hold(choice.id());
        if (!find(number).open()) {
            return Outcome.refused("", "portfolio.closed", number);
        }
        rows.takeBack(choice.id(), actor.member().orElseThrow(NotAllowed::new));
        return Outcome.done(number);
    }

    private Choice find(String number) {
        return rows.find(number).orElseThrow(() -> new ChoiceNotFound(number));
    }
}
