package id.sekber.analysis.games;

/** What a coalition costs or gains when it acts on its own. */
@FunctionalInterface
public interface CoalitionValue {

    double of(Coalition coalition);
}
