package id.sekber.goals;

import id.sekber.regions.Affair;
import id.sekber.regions.Affairs;
import id.sekber.regions.Bilingual;
import id.sekber.regions.Goal;
import id.sekber.regions.Goals;
import id.sekber.regions.IndicatorName;
import id.sekber.regions.Indicators;
import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What affairs, Sustainable Development Goals and indicators are called; a code that is not known is its own name. */
@Component
public class GoalNames {

    private final Affairs affairs;
    private final Goals sdgs;
    private final Indicators indicators;

    GoalNames(Affairs affairs, Goals sdgs, Indicators indicators) {
        this.affairs = affairs;
        this.sdgs = sdgs;
        this.indicators = indicators;
    }

    public Wording affair(AffairCode code) {
        return affairs.find(code)
                .map(affair -> wording(affair.name()))
                .orElseGet(() -> new Wording(code.text(), code.text()));
    }

    public Wording sdg(int number) {
        return sdgs.find(number)
                .map(goal -> new Wording(
                        "TPB %d %s".formatted(number, goal.name().indonesian()),
                        "SDG %d %s".formatted(number, goal.name().english())))
                .orElseGet(() -> new Wording("TPB " + number, "SDG " + number));
    }

    public Wording indicator(String name) {
        return indicators.name(name).map(known -> wording(known.label())).orElseGet(() -> new Wording(name, name));
    }

    /** Of an aim that has one. */
    public Wording indicatorOf(Aim aim) {
        return aim.indicator() == null
                ? new Wording(aim.ownIndicator(), aim.ownIndicator())
                : indicator(aim.indicator());
    }

    Map<String, String> affairs(String language) {
        Map<String, String> options = blank();
        for (Affair affair : affairs.all()) {
            options.put(
                    affair.code().text(), affair.code() + " " + affair.name().in(language));
        }
        return options;
    }

    Map<String, String> sdgs(String language) {
        Map<String, String> options = blank();
        for (Goal goal : sdgs.all()) {
            options.put(
                    String.valueOf(goal.number()),
                    goal.number() + " " + goal.name().in(language));
        }
        return options;
    }

    Map<String, String> indicators(String language) {
        Map<String, String> options = blank();
        for (IndicatorName name : indicators.names()) {
            options.put(name.name(), name.label().in(language));
        }
        return options;
    }

    private static Map<String, String> blank() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "-");
        return options;
    }

    private static Wording wording(Bilingual name) {
        return new Wording(name.indonesian(), name.english());
    }
}
