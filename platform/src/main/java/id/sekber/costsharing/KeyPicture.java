package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars of what each sharer pays by one key, with its cost alone as a standing line. Lengths are in the units of the picture.
 *
 * @param height of the whole picture
 */
public record KeyPicture(List<Bar> bars, int height, Unit unit) {

    private static final double LEFT = 84;
    private static final double LONGEST = 146;
    private static final int ROW = 29;

    /**
     * @param within length of the bar up to the cost alone
     * @param beyond length of what lies beyond it; 0 where nothing does
     * @param alone where the standing line is
     * @param amount what is paid, in the unit of the picture
     */
    public record Bar(
            Sharer sharer,
            int y,
            String within,
            String beyondFrom,
            String beyond,
            String alone,
            BigDecimal amount,
            boolean harmed) {}

    public KeyPicture {
        bars = List.copyOf(bars);
    }

    static KeyPicture of(Division.Divided divided, Money scale, Unit unit) {
        List<Bar> bars = new ArrayList<>();
        List<Judgement.Standing> standings = divided.judgement().standings();
        for (int i = 0; i < standings.size(); i++) {
            Judgement.Standing standing = standings.get(i);
            double alone = length(standing.alone(), scale);
            double pays = length(standing.pays(), scale);
            double within = Math.min(alone, pays);
            bars.add(new Bar(
                    standing.sharer(),
                    8 + ROW * i,
                    text(within),
                    text(LEFT + within),
                    text(standing.harmed() ? pays - within : 0),
                    text(LEFT + alone),
                    unit.of(standing.pays().amount()),
                    standing.harmed()));
        }
        return new KeyPicture(bars, ROW * standings.size() + 5, unit);
    }

    private static double length(Money money, Money scale) {
        return money.amount().doubleValue() / scale.amount().doubleValue() * LONGEST;
    }

    static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
