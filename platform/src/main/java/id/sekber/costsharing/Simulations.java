package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.analysis.prospects.HarmSimulation;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How likely each party is harmed: draws from the ranges of the plan that the cost sheet was made of. */
@UseCase
public class Simulations {

    static final int MOST_DRAWS = HarmSimulation.MOST_DRAWS;

    /** No such simulation of this programme. */
    static final class SimulationNotFound extends NotFound {
        SimulationNotFound(Object identifier) {
            super("Simulation", identifier);
        }
    }

    private final SimulationRows rows;
    private final SimulationRunner runner;
    private final CostSheets sheets;
    private final PlanRows plans;
    private final Keys keys;
    private final Identifiers identifiers;
    private final Clock clock;

    Simulations(
            SimulationRows rows,
            SimulationRunner runner,
            CostSheets sheets,
            PlanRows plans,
            Keys keys,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.runner = runner;
        this.sheets = sheets;
        this.plans = plans;
        this.keys = keys;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Simulation find(Actor actor, Programme programme, UUID id) {
        return rows.find(programme.id(), id).orElseThrow(() -> new SimulationNotFound(id));
    }

    /** The latest of the plan behind this sheet. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Simulation> latest(Actor actor, CostSheet sheet) {
        return sheet.plan().flatMap(rows::latest);
    }

    /** Begins to draw, and answers which simulation it is. */
    @MayKeepCostSheets
    public Outcome<UUID> begin(Actor actor, Programme programme, String draws, String seed) {
        Optional<CostSheet> sheet = sheets.latest(actor, programme);
        Optional<Plan> plan = sheet.flatMap(CostSheet::plan).flatMap(plans::find);
        if (sheet.isEmpty() || plan.isEmpty()) {
            return Outcome.refused("", "costsharing.simulation.plan.missing");
        }
        if (!seed.strip().matches("\\d{1,15}")) {
            return Outcome.refused("benih", "costsharing.simulation.seed.refused", seed);
        }
        List<HarmSimulation.Named> rules = DrawnRules.of(
                keys.of(actor, programme, sheet.get().sharers()).offered(),
                sheet.get().workbench());
        int most = HarmSimulation.mostDraws(sheet.get().sharers().size(), rules.size());
        int wanted = draws.strip().matches("\\d{1,7}") ? Integer.parseInt(draws.strip()) : 0;
        if (wanted < HarmSimulation.FEWEST_DRAWS || wanted > most) {
            return Outcome.refused(
                    "undian", "costsharing.simulation.draws.refused", draws, HarmSimulation.FEWEST_DRAWS, most);
        }
        UUID id = identifiers.next();
        long number = Long.parseLong(seed.strip());
        rows.begin(actor, id, programme.id(), plan.get().id(), wanted, number, clock.instant());
        SimulationRunner.Task task = new SimulationRunner.Task(id, plan.get().uncertain(), rules, wanted, number);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.run(actor, task);
            }
        });
        return Outcome.done(id);
    }

    /** Stops the draws at their next look; nothing of them is kept. */
    @MayKeepCostSheets
    public void cancel(Actor actor, Programme programme, UUID id) {
        if (!rows.unwant(programme.id(), id)) {
            find(actor, programme, id);
        }
    }
}
