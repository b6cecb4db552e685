package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * A cost plan as it is shown.
 *
 * @param current whether it speaks of the parties that the programme has today
 * @param years what each year costs
 * @param notes what to know of its costs before dividing them
 */
public record PlanPage(
        Plan plan,
        boolean current,
        List<Year> years,
        Money builtOverLife,
        Money worth,
        Drawing picture,
        Unit unit,
        List<Reason> notes) {

    /** @param apart what the parties would pay in the year each by itself */
    public record Year(int year, Money built, Money operated, Money joint, Money apart) {}

    public PlanPage {
        years = List.copyOf(years);
        notes = List.copyOf(notes);
    }

    static PlanPage of(Plan plan, List<Sharer> sharers, Figures figures) {
        List<Year> years = new ArrayList<>();
        for (int year : plan.calendar()) {
            Money apart = Money.rupiah(0);
            for (int i = 0; i < plan.sharers().size(); i++) {
                apart = apart.plus(plan.cost(year, 1 << i));
            }
            years.add(new Year(
                    year,
                    plan.built(year, plan.all()),
                    plan.operated(year, plan.all()),
                    plan.cost(year, plan.all()),
                    apart));
        }
        Money largest = years.stream()
                .map(Year::apart)
                .reduce(Money.rupiah(1), (one, other) -> one.compareTo(other) > 0 ? one : other);
        Unit unit = Unit.of(largest);
        return new PlanPage(
                plan,
                plan.isOf(sharers),
                years,
                Money.sumInRupiah(years.stream().map(Year::built).toList()),
                plan.presentValue(years.stream().map(Year::joint).toList()),
                YearsPicture.of(plan, unit, figures),
                unit,
                plan.ofAYear()
                        .map(year -> Observations.of(year.costs(), plan.sharers()))
                        .orElse(List.of()));
    }
}
