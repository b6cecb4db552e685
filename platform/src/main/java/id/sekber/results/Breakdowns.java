package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.KeptLines;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/** By what the targets of a programme are broken down. */
@UseCase
public class Breakdowns {

    private final TargetRows rows;
    private final LogframeRows entries;
    private final Programmes programmes;
    private final Identifiers identifiers;

    Breakdowns(TargetRows rows, LogframeRows entries, Programmes programmes, Identifiers identifiers) {
        this.rows = rows;
        this.entries = entries;
        this.programmes = programmes;
        this.identifiers = identifiers;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Dimension> of(Actor actor, Programme programme) {
        return rows.dimensions(programme);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Dimension find(Actor actor, Programme programme, UUID id) {
        return rows.dimensions(programme).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EntryNotFound(id));
    }

    @MayPlanProgrammes
    public Outcome<UUID> add(Actor actor, String number, DimensionForm form) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        Problems problems = form.problems(rows.dimensions(programme));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        rows.add(actor, programme.id(), id, form);
        rows.write(actor, id, categories(List.of(), form));
        return Outcome.done(id);
    }

    @MayPlanProgrammes
    public Outcome<Dimension> change(Actor actor, String number, UUID id, DimensionForm form) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        Dimension saved = find(actor, programme, id);
        List<Dimension> others = rows.dimensions(programme).stream()
                .filter(each -> !each.id().equals(id))
                .toList();
        Problems problems = form.problems(others)
                .unless(form.byMember() == saved.ofMembers(), "anggota", "results.dimension.members.kept");
        List<Dimension.Category> categories = categories(saved.ofMembers() ? List.of() : saved.categories(), form);
        problems = problems.and(dropped(saved, categories));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(id, form)) {
            return Outcome.overtaken(find(actor, programme, id));
        }
        rows.write(actor, id, categories);
        return Outcome.done(find(actor, programme, id));
    }

    /** Refused while indicators are broken down by it. */
    @MayPlanProgrammes
    public Outcome<Dimension> withdraw(Actor actor, String number, UUID id, int version) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        Dimension saved = find(actor, programme, id);
        List<String> users = entries.indicators(programme.id()).stream()
                .filter(indicator -> indicator.dimensions().contains(id))
                .map(Indicator::name)
                .toList();
        if (!users.isEmpty()) {
            return Outcome.refused("", "results.dimension.used", saved.name(), users.size(), users.get(0));
        }
        return rows.withdraw(id, version) ? Outcome.done(saved) : Outcome.overtaken(saved);
    }

    /** As typed; one whose words were changed stays the one that it was. */
    private List<Dimension.Category> categories(List<Dimension.Category> before, DimensionForm form) {
        List<String> lines = form.lines();
        List<OptionalInt> kept =
                KeptLines.of(before.stream().map(Dimension.Category::name).toList(), lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Dimension.Category(
                        kept.get(i).isPresent()
                                ? before.get(kept.get(i).getAsInt()).key()
                                : identifiers.next().toString(),
                        lines.get(i)))
                .toList();
    }

    private Problems dropped(Dimension saved, List<Dimension.Category> categories) {
        Set<String> kept = categories.stream().map(Dimension.Category::key).collect(Collectors.toSet());
        Map<String, Integer> used = rows.used(saved.id());
        Problems problems = Problems.NONE;
        for (Dimension.Category category : saved.categories()) {
            Integer targets = used.get(category.key());
            if (targets != null && !kept.contains(category.key())) {
                problems = problems.and("bagian", "results.category.used", category.name(), targets);
            }
        }
        return problems;
    }
}
