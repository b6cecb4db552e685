package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads one cost as typed, counted in the unit that was chosen. */
final class CostCells {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private final Figures figures;
    private final Unit unit;

    CostCells(Locale locale, Unit unit) {
        this.figures = new Figures(locale);
        this.unit = unit;
    }

    Reading<Money> read(String typed) {
        Reading<Money> amount = unit == Unit.RUPIAH
                ? figures.readMoney(typed)
                : figures.readNumber(typed).fold(number -> inRupiah(typed, number), Reading::refused);
        return amount.fold(
                money -> money.isNegative()
                        ? Reading.refused(Reason.of("costsharing.cost.negative", typed.strip()))
                        : Reading.read(money),
                Reading::refused);
    }

    private static boolean finerThanSen(BigDecimal rupiah) {
        return rupiah.stripTrailingZeros().scale() > 2;
    }

    private Reading<Money> inRupiah(String typed, BigDecimal number) {
        BigDecimal rupiah = unit.toRupiah(number);
        if (finerThanSen(rupiah)) {
            return Reading.refused(Reason.of("costsharing.cost.decimals", typed.strip()));
        }
        if (rupiah.compareTo(LARGEST) > 0) {
            return Reading.refused(Reason.of("costsharing.cost.tooLarge", typed.strip(), Money.rupiah(LARGEST)));
        }
        return Reading.read(Money.rupiah(rupiah));
    }
}
