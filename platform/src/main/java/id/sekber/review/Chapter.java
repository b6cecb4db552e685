package id.sekber.review;

import id.sekber.cases.Dimension;

/**
 * What the review says of one dimension.
 *
 * @param today how it is
 * @param lessons what cases teach
 * @param alternatives what could be chosen instead
 * @param recommendation what the review recommends
 * @param dissent which member sees it otherwise, and why; empty where all agree
 */
public record Chapter(
        Dimension dimension,
        String today,
        String lessons,
        String alternatives,
        String recommendation,
        String dissent,
        int version) {

    /** A chapter that nobody has begun. */
    static Chapter empty(Dimension dimension) {
        return new Chapter(dimension, "", "", "", "", "", 0);
    }

    public boolean begun() {
        return !(today + lessons + alternatives + recommendation + dissent).isBlank();
    }
}
