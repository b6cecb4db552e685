package id.sekber.institution;

import org.jspecify.annotations.Nullable;

/** Whether something holds of a setup: yes, no, or open because something is missing. */
record Truth(@Nullable Boolean known, @Nullable Missing missing) {

    static final Truth YES = new Truth(true, null);
    static final Truth NO = new Truth(false, null);

    Truth {
        if ((known == null) == (missing == null)) {
            throw new IllegalArgumentException("A truth is either known or says what is missing.");
        }
    }

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    static Truth open(Missing missing) {
        return new Truth(null, missing);
    }

    boolean yes() {
        return Boolean.TRUE.equals(known);
    }

    boolean no() {
        return Boolean.FALSE.equals(known);
    }

    Truth not() {
        return known == null ? this : of(!known);
    }
}
