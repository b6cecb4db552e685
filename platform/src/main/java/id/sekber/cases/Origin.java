package id.sekber.cases;

import java.util.Locale;

/** Where a cooperation is at home. */
enum Origin implements Code {
    HOME,
    ABROAD;

    static Origin of(Case known) {
        return known.place().home() ? HOME : ABROAD;
    }

    @Override
    public String messageKey() {
        return "cases.origin." + name().toLowerCase(Locale.ROOT);
    }
}
