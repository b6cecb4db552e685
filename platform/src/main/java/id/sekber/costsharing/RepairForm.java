package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a compensation is to bring about, as typed.
 *
 * @param floor what every party is to gain in a year at least
 * @param stable whether no group is to be cheaper on its own either
 */
public record RepairForm(String key, String floor, boolean stable) {

    public static final String FLOOR = "lantai";
    public static final String STABLE = "goyah";

    static RepairForm of(Typed typed) {
        return new RepairForm(
                typed.text("kunci"), typed.text(FLOOR), !typed.text(STABLE).isEmpty());
    }

    /** The same for the key that the board shows. */
    RepairForm by(Key shown) {
        return new RepairForm(shown.code(), floor, stable);
    }

    /** As an address asks for it again. */
    public String query() {
        return "kunci=" + encoded(key) + "&" + FLOOR + "=" + encoded(floor) + (stable ? "&" + STABLE + "=ya" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Outcome<Money> read(Locale page) {
        Reading<Money> reading = new Figures(page).readMoney(floor);
        return reading.fold(
                money -> money.isNegative()
                        ? Outcome.refused(FLOOR, "costsharing.repair.floor.negative", floor.strip())
                        : Outcome.done(money),
                reason -> Outcome.refused(Problems.NONE.and(FLOOR, reason)));
    }
}
