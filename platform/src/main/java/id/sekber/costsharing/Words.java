package id.sekber.costsharing;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Turns of phrase that several sentences share. */
final class Words {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Words() {}

    /** "A", "A dan B", "A, B dan C". */
    static Reason listed(List<Reason> items) {
        Reason list = items.get(items.size() - 1);
        for (int i = items.size() - 2; i >= 0; i--) {
            list = Reason.of(
                    i == items.size() - 2 ? "costsharing.list.last" : "costsharing.list.more", items.get(i), list);
        }
        return list;
    }

    static Reason percent(Share share) {
        return percent(new BigDecimal(share.numerator().multiply(HUNDRED))
                .divide(new BigDecimal(share.denominator()), 1, RoundingMode.HALF_UP));
    }

    static Reason percent(BigDecimal ofHundred) {
        return Reason.of("costsharing.percent", ofHundred);
    }

    /** Of a part of one, to one decimal. */
    static Reason percentOf(double part) {
        return percent(new BigDecimal(part).movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    static Reason text(String text) {
        return Reason.of("costsharing.text", text);
    }

    /** The short names of a coalition, in the order of the sheet. */
    static Reason names(int coalition, List<Sharer> sharers) {
        return listed(Coalitions.members(coalition, sharers)
                .map(sharer -> text(sharer.shortName()))
                .toList());
    }

    /** "sendiri", "berdua", "bertiga" and so on. */
    static Reason together(int coalition) {
        return Reason.of("costsharing.together." + Integer.bitCount(coalition));
    }
}
