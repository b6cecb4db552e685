package id.sekber.costsharing;

import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Cost tables to test with. */
final class Tables {

    /** City, Sleman, Bantul: the worked example of the cost workbench, in rupiah a year. Synthetic numbers. */
    static final List<Sharer> KARTAMANTUL = List.of(
            new Sharer("34.71", "Kota Yogyakarta", "Kota", 1),
            new Sharer("34.04", "Kabupaten Sleman", "Sleman", 2),
            new Sharer("34.02", "Kabupaten Bantul", "Bantul", 3));

    static final CostTable WASTE = inBillions("9.0", "7.0", "13.0", "4.0", "11.0", "9.5", "15.0");

    static final Key.Weighted TONNAGE = new Key.Weighted(
            "k1",
            Words.text("Tonase"),
            Words.text("sampah yang ditimbang"),
            Words.text("Penimbangan"),
            "K4",
            List.of(new BigDecimal(53), new BigDecimal(34), new BigDecimal(13)));

    static final Key.Weighted CONNECTIONS = new Key.Weighted(
            "k2",
            Words.text("Sambungan rumah"),
            Words.text("sambungan rumah"),
            Words.text("Balai Pialam, Januari 2024"),
            "K4",
            List.of(new BigDecimal("72.9"), new BigDecimal("14.2"), new BigDecimal("12.9")));

    static final Key.Mixed HALF_AND_HALF = new Key.Mixed(
            "k3",
            Words.text("Separuh rata, separuh tonase"),
            List.of(
                    new Key.Mixed.Component(new Key.Equal(), new BigDecimal(50)),
                    new Key.Mixed.Component(TONNAGE, new BigDecimal(50))));

    private Tables() {}

    static CostSheet sheet(CostTable costs) {
        return new CostSheet(
                new UUID(0, 1),
                1,
                FiscalYear.of(2026),
                "Angka contoh",
                "",
                KARTAMANTUL,
                costs,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Tim teknis");
    }

    static CostTable inBillions(String... costs) {
        return new CostTable(Arrays.stream(costs)
                .map(cost -> Money.rupiah(new BigDecimal(cost).movePointRight(9)))
                .toList());
    }

    static CostTable of(long... rupiah) {
        return new CostTable(Arrays.stream(rupiah).mapToObj(Money::rupiah).toList());
    }

    static List<Sharer> sharers(int count) {
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Sharer(
                        "91.%02d".formatted(i), "Kabupaten " + (char) ('A' + i - 1), "" + (char) ('A' + i - 1), i))
                .toList());
    }
}
