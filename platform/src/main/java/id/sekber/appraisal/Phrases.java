package id.sekber.appraisal;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Turns of phrase that several sentences share. */
final class Phrases {

    private Phrases() {}

    static Reason text(String text) {
        return Reason.of("appraisal.text", text);
    }

    static Reason wording(Wording wording) {
        return Reason.of("appraisal.text", wording);
    }

    /** "A", "A dan B", "A, B dan C". */
    static Reason all(List<Reason> items) {
        return joined(items, "appraisal.list.and");
    }

    /** "A", "A atau B", "A, B atau C". */
    static Reason either(List<Reason> items) {
        return joined(items, "appraisal.list.or");
    }

    private static Reason joined(List<Reason> items, String lastKey) {
        if (items.isEmpty()) {
            return text("-");
        }
        Reason list = items.get(items.size() - 1);
        for (int i = items.size() - 2; i >= 0; i--) {
            list = Reason.of(i == items.size() - 2 ? lastKey : "appraisal.list.more", items.get(i), list);
        }
        return list;
    }

    /** Rounded half up to at most these decimals. */
    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A share of one in percent, to one decimal. */
    static BigDecimal percent(double share) {
        return rounded(share * 100, 1);
    }
}
