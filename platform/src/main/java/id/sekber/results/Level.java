package id.sekber.results;

/** The levels of a logframe, from why to what. */
public enum Level {
    GOAL,
    OUTCOME,
    OUTPUT;

    public String messageKey() {
        return "results.level." + name();
    }
}
