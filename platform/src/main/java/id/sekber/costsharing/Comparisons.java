package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.results.Safeguard;
import id.sekber.results.Safeguards;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Sets keys side by side: a year, the worst year, the whole life, the draws, and who would leave. */
@UseCase
public class Comparisons {

    private final CostSheets sheets;
    private final PlanRows plans;
    private final Keys keys;
    private final Offers offers;
    private final Simulations simulations;
    private final Safeguards safeguards;

    Comparisons(
            CostSheets sheets,
            PlanRows plans,
            Keys keys,
            Offers offers,
            Simulations simulations,
            Safeguards safeguards) {
        this.sheets = sheets;
        this.plans = plans;
        this.keys = keys;
        this.offers = offers;
        this.simulations = simulations;
        this.safeguards = safeguards;
    }

    /** @param wanted codes of the keys to be shown in full; where none is named, the one on offer and the first that is safe */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Comparison> of(Actor actor, Programme programme, List<String> wanted, Locale page) {
        return sheets.latest(actor, programme).map(sheet -> {
            Optional<Plan> plan = sheet.plan().flatMap(plans::find);
            Optional<Simulation> drawn = simulations.latest(actor, sheet);
            Workbench workbench = sheet.workbench();
            List<Safeguard> harming = safeguards.of(actor, programme).stream()
                    .filter(Safeguard::harms)
                    .toList();
            List<Division> divisions = keys.of(actor, programme, sheet.sharers()).offered().stream()
                    .map(workbench::divide)
                    .toList();
            List<Division.Divided> chosen = chosen(actor, programme, divisions, wanted);
            List<Comparison.Line> lines = divisions.stream()
                    .map(division -> line(division, plan, workbench, drawn, harming, chosen.contains(division)))
                    .toList();
            Money scale = scale(sheet, divisions);
            Unit unit = Unit.of(sheet.costs().joint());
            List<Comparison.Detail> details = chosen.stream()
                    .map(divided -> detail(divided, plan, workbench, drawn, harming, scale, unit, new Figures(page)))
                    .toList();
            return new Comparison(programme, sheet, plan, drawn, lines, details, unit);
        });
    }

    private List<Division.Divided> chosen(
            Actor actor, Programme programme, List<Division> divisions, List<String> wanted) {
        List<Division.Divided> possible = new ArrayList<>();
        for (Division division : divisions) {
            if (division instanceof Division.Divided divided) {
                possible.add(divided);
            }
        }
        List<Division.Divided> named = possible.stream()
                .filter(divided -> wanted.contains(divided.key().code()))
                .limit(Comparison.MOST_DETAILS)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        Optional<String> offered = offers.latest(actor, programme).map(Offer::keyCode);
        List<Division.Divided> chosen = new ArrayList<>();
        possible.stream()
                .filter(divided -> offered.equals(Optional.of(divided.key().code())))
                .forEach(chosen::add);
        possible.stream()
                .filter(divided -> divided.judgement().safe() && !chosen.contains(divided))
                .findFirst()
                .ifPresent(chosen::add);
        return chosen.isEmpty() ? possible.stream().limit(1).toList() : chosen;
    }

    private static Comparison.Line line(
            Division division,
            Optional<Plan> plan,
            Workbench workbench,
            Optional<Simulation> drawn,
            List<Safeguard> harming,
            boolean chosen) {
        Optional<Comparison.Worst> least = Optional.empty();
        Optional<Comparison.Worst> worstYear = Optional.empty();
        Optional<Reason> leaver = Optional.empty();
        Optional<BigDecimal> harmed = drawn.flatMap(
                        each -> each.of(division.key().code()))
                .flatMap(key ->
                        key.members().stream().map(Simulation.OfMember::harmed).max(Double::compare))
                .map(BigDecimal::new);
        if (division instanceof Division.Divided divided) {
            least = Optional.of(least(divided));
            worstYear = plan.map(each -> worst(Outlook.of(each, workbench, divided)));
            leaver = divided.judgement()
                    .worst()
                    .map(complaint -> Words.names(complaint.coalition(), workbench.sharers()));
        }
        return new Comparison.Line(
                division,
                Verdicts.summary(division, workbench.sharers(), harming),
                Verdicts.tone(division, harming),
                Verdicts.icon(division, harming),
                least,
                worstYear,
                harmed,
                leaver,
                chosen);
    }

    private static Comparison.Worst least(Division.Divided divided) {
        Judgement.Standing least = divided.judgement().standings().get(0);
        for (Judgement.Standing each : divided.judgement().standings()) {
            least = each.gain().compareTo(least.gain()) < 0 ? each : least;
        }
        return new Comparison.Worst(least.sharer().shortName(), least.gain());
    }

    private static Comparison.Worst worst(Outlook outlook) {
        Outlook.Member worst = outlook.worst();
        return new Comparison.Worst(worst.sharer().shortName() + ", " + outlook.year(worst), worst.worstGain());
    }

    private static Comparison.Detail detail(
            Division.Divided divided,
            Optional<Plan> plan,
            Workbench workbench,
            Optional<Simulation> drawn,
            List<Safeguard> harming,
            Money scale,
            Unit unit,
            Figures figures) {
        Optional<Simulation.OfKey> ofKey = drawn.flatMap(
                        each -> each.of(divided.key().code()))
                .filter(each -> !each.members().isEmpty());
        return new Comparison.Detail(
                divided,
                Verdicts.inWords(divided.judgement(), harming),
                KeyPicture.of(divided, scale, unit),
                plan.map(each -> Outlook.of(each, workbench, divided)),
                ofKey,
                ofKey.map(each -> GainsPicture.of(each, workbench.sharers(), figures)),
                Departures.of(workbench, divided));
    }

    private static Money scale(CostSheet sheet, List<Division> divisions) {
        Money largest = sheet.costs().alone().stream().reduce(Money.rupiah(1), Comparison::larger);
        for (Division each : divisions) {
            if (each instanceof Division.Divided divided) {
                largest = divided.amounts().stream().reduce(largest, Comparison::larger);
            }
        }
        return largest;
    }
}
