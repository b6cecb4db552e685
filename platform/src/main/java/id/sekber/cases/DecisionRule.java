package id.sekber.cases;

import java.util.Locale;

/** The normal rule of decision in the main organ; a directive is the decision of a higher government. */
public enum DecisionRule implements Code {
    CONSENSUS,
    MAJORITY,
    WEIGHTED_MAJORITY,
    DIRECTIVE;

    @Override
    public String messageKey() {
        return "cases.rule." + name().toLowerCase(Locale.ROOT);
    }
}
