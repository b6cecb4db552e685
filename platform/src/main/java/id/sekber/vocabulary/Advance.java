package id.sekber.vocabulary;

/** Where long work tells how far it has come, so that someone can watch it and call it off. */
@FunctionalInterface
public interface Advance {

    /** For work that nobody watches. */
    Advance UNWATCHED = (done, total) -> {};

    /** The work was called off. Whoever does it lets this pass, so that its transaction takes everything back. */
    final class CalledOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Cheap enough to be told after each row.
     *
     * @param done how much is done, in any unit
     * @param total how much there is to do, in the same unit; 0 where that is not known yet
     * @throws CalledOff if the work is to stop
     */
    void to(long done, long total);
}
