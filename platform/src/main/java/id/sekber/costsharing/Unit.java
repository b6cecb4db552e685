package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** In what the costs of a spreadsheet are counted, and in what a picture shows them. */
public enum Unit {
    RUPIAH("rupiah", 0),
    MILLIONS("juta", 6),
    BILLIONS("miliar", 9);

    private static final BigDecimal FROM_BILLIONS = BigDecimal.TEN.pow(9);
    private static final BigDecimal FROM_MILLIONS = BigDecimal.TEN.pow(6);

    private final String code;
    private final int power;

    Unit(String code, int power) {
        this.code = code;
        this.power = power;
    }

    static Optional<Unit> withCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    /** The largest in which this amount is one or more. */
    static Unit of(Money amount) {
        BigDecimal size = amount.amount().abs();
        return size.compareTo(FROM_BILLIONS) >= 0 ? BILLIONS : size.compareTo(FROM_MILLIONS) >= 0 ? MILLIONS : RUPIAH;
    }

    /** As forms name it. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "costsharing.unit." + name();
    }

    BigDecimal toRupiah(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }

    /** The amount counted in this unit. */
    public BigDecimal of(BigDecimal rupiah) {
        return rupiah.movePointLeft(power);
    }

    /** Two decimals, except where whole rupiah are counted. */
    public int decimals() {
        return this == RUPIAH ? 0 : 2;
    }
}
