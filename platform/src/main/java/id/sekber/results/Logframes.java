package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.programmes.StrandsOfProgramme;
import id.sekber.programmes.WorkOnOutputs;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The logframes of programmes: read whole, and written entry by entry. What is withdrawn stays in the journal. */
@UseCase
public class Logframes {

    private final LogframeRows rows;
    private final TargetRows targets;
    private final Programmes programmes;
    private final StrandsOfProgramme strands;
    private final WorkOnOutputs work;
    private final Identifiers identifiers;

    Logframes(
            LogframeRows rows,
            TargetRows targets,
            Programmes programmes,
            StrandsOfProgramme strands,
            WorkOnOutputs work,
            Identifiers identifiers) {
        this.rows = rows;
        this.targets = targets;
        this.programmes = programmes;
        this.strands = strands;
        this.work = work;
        this.identifiers = identifiers;
    }

    /** By eight queries, whatever there is. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Logframe of(Actor actor, Programme programme, Locale locale) {
        return new Logframe(
                programme,
                strands.of(actor, programme, locale),
                rows.indicators(programme.id()),
                rows.assumptions(programme.id()),
                rows.risks(programme.id()),
                targets.dimensions(programme),
                targets.targets(programme.id()));
    }

    /** By output, how many activities serve it; by one query. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Map<UUID, Integer> activities(Actor actor, Programme programme) {
        return work.counted(programme.id());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Entry find(Actor actor, Programme programme, EntryKind kind, UUID id) {
        List<? extends Entry> all = switch (kind) {
            case INDICATOR -> rows.indicators(programme.id());
            case ASSUMPTION -> rows.assumptions(programme.id());
            case RISK -> rows.risks(programme.id());
        };
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(() -> new EntryNotFound(id));
    }

    /** Answers the identity of the new entry. */
    @MayPlanProgrammes
    public Outcome<UUID> add(Actor actor, String number, EntryForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        Problems problems = form.problems(programme, targets.dimensions(programme), figures);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        rows.add(actor, programme.id(), read(id, form, programme, figures));
        return Outcome.done(id);
    }

    @MayPlanProgrammes
    public Outcome<Entry> change(Actor actor, String number, UUID id, EntryForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        Entry saved = find(actor, programme, form.kind(), id);
        Problems problems = form.problems(programme, targets.dimensions(programme), figures);
        Entry read = problems.any() ? saved : read(id, form, programme, figures);
        if (read instanceof Indicator indicator) {
            problems = problems.and(mismatches(programme, indicator));
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(actor, read)
                ? Outcome.done(find(actor, programme, form.kind(), id))
                : Outcome.overtaken(find(actor, programme, form.kind(), id));
    }

    /** An indicator that is now said to add up must do so in the targets that it has. */
    private Problems mismatches(Programme programme, Indicator indicator) {
        Problems problems = Problems.NONE;
        List<Dimension> dimensions = targets.dimensions(programme);
        for (Target target : targets.targets(programme.id())) {
            if (target.indicator().equals(indicator.id())) {
                for (Reason mismatch : target.mismatches(indicator, dimensions)) {
                    problems =
                            problems.and("menjumlah", "results.target.in", Integer.toString(target.year()), mismatch);
                }
            }
        }
        return problems;
    }

    /** With an indicator go its targets; what they were stays in the journal. */
    @MayPlanProgrammes
    public Outcome<Entry> withdraw(Actor actor, String number, EntryKind kind, UUID id, int version) {
        Entry entry = find(actor, programmes.find(actor, number), kind, id);
        return rows.withdraw(kind, id, version) ? Outcome.done(entry) : Outcome.overtaken(entry);
    }

    private static Entry read(UUID id, EntryForm form, Programme programme, Figures figures) {
        if (form instanceof IndicatorForm indicator) {
            return indicator.read(id, programme, figures);
        }
        return form instanceof AssumptionForm assumption
                ? assumption.read(id, programme)
                : ((RiskForm) form).read(id, programme);
    }
}
