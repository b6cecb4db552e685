package id.sekber.demonstration;

import id.sekber.demonstration.Cast.Part;
import id.sekber.portfolio.ChoiceForm;
import id.sekber.portfolio.Choices;
import id.sekber.portfolio.ValuationForm;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One budget for the programmes of the demonstration, valued by two members while the third still thinks. All figures are examples. */
@Component
@Order(95)
class PortfolioChapter implements Chapter {

    private static final String YEAR = "2027";
    private static final String BUDGET = "12.000.000.000";
    private static final List<String> COSTS = List.of("9.000.000.000", "4.500.000.000", "3.000.000.000");
    private static final List<String> CITY = List.of("9", "4", "2");
    private static final List<String> BANTUL = List.of("3", "10", "5");

    private final Choices choices;
    private final Programmes programmes;

    PortfolioChapter(Choices choices, Programmes programmes) {
        this.choices = choices;
        this.programmes = programmes;
    }

    @Override
    public void tell(Cast cast) {
        List<String> numbers = cast.as(
                Part.OFFICER,
                officer -> programmes.all(officer).stream()
                        .map(ProgrammeSummary::number)
                        .sorted()
                        .limit(COSTS.size())
                        .toList());
        String choice = cast.as(
                Part.OFFICER,
                officer -> Demonstration.done(choices.open(
                        officer,
                        new ChoiceForm("Program bersama tahun 2027 (contoh)", YEAR, BUDGET, each(numbers, COSTS)),
                        new Figures(Locale.forLanguageTag("id")))));
        value(cast, Part.STEERING_CITY, choice, each(numbers, CITY));
        value(cast, Part.STEERING_BANTUL, choice, each(numbers, BANTUL));
    }

    private void value(Cast cast, Part part, String choice, Map<String, String> points) {
        cast.as(
                part,
                steering -> Demonstration.done(
                        choices.release(steering, choice, new ValuationForm(points, "Nilai contoh.", -1))));
    }

    private static Map<String, String> each(List<String> numbers, List<String> values) {
        Map<String, String> each = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            each.put(numbers.get(i), values.get(i));
        }
        return each;
    }
}
