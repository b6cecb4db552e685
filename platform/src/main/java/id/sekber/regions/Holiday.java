package id.sekber.regions;

import java.time.LocalDate;

/**
 * A day on which offices are closed, or may be.
 *
 * @param kind a national holiday, or joint leave (cuti bersama)
 * @param status decreed, or expected
 * @param uncertaintyInDays by how many days an expected date may still move
 */
public record Holiday(LocalDate day, Bilingual name, Kind kind, Status status, int uncertaintyInDays, String source) {

    /** Why offices are closed. */
    public enum Kind {
        NATIONAL,
        JOINT_LEAVE
    }

    /** Whether a decree stands behind the date. */
    public enum Status {
        OFFICIAL,
        PROVISIONAL
    }
}
