package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.analysis.prospects.HarmSimulation;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** How likely each party is harmed: draws from the ranges of the plan that the cost sheet was made of. */
@UseCase
public class Simulations {

    private final SimulationRows rows;
    private final CostSheets sheets;
    private final PlanRows plans;
    private final Keys keys;
    private final Identifiers identifiers;
    private final Clock clock;

    Simulations(
            SimulationRows rows, CostSheets sheets, PlanRows plans, Keys keys, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.plans = plans;
        this.keys = keys;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The latest of the plan behind this sheet. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Simulation> latest(Actor actor, CostSheet sheet) {
        return sheet.plan().flatMap(rows::latest);
    }

    /** Draws, and answers which simulation it is; one that is called off keeps nothing. */
    @MayKeepCostSheets
    public Outcome<UUID> draw(Actor actor, Programme programme, String draws, String seed, Advance advance) {
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
        String number = draws.replaceAll("[.,\\s]", "");
        int wanted = number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
        if (wanted < HarmSimulation.FEWEST_DRAWS || wanted > most) {
            return Outcome.refused(
                    "undian", "costsharing.simulation.draws.refused", draws, HarmSimulation.FEWEST_DRAWS, most);
        }
        HarmSimulation.Result result = HarmSimulation.watched(
                        plan.get().uncertain(), rules, wanted, Long.parseLong(seed.strip()), 0, done -> {
                            advance.to(done, wanted);
                            return true;
                        })
                .orElseThrow();
        UUID id = identifiers.next();
        rows.add(actor, id, plan.get(), programme.id(), result, clock.instant());
        return Outcome.done(id);
    }
}
