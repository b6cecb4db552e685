package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the money comes from more than one kind of source: one minus the sum of squared shares (one minus the index of
 * Herfindahl). 0 when all comes from one kind; with n kinds at most 1 - 1/n, when each gives as much.
 *
 * @param received by kind, in rupiah; kinds that gave nothing are missing
 */
public record Diversification(Map<FundKind, Money> received) {

    public Diversification {
        received = new EnumMap<>(received.isEmpty() ? new EnumMap<>(FundKind.class) : received);
    }

    static Diversification of(List<Fund> funds) {
        Map<FundKind, Money> received = new EnumMap<>(FundKind.class);
        for (Fund fund : funds) {
            if (fund.receivedInRupiah().isPositive()) {
                received.merge(fund.kind(), fund.receivedInRupiah(), Money::plus);
            }
        }
        return new Diversification(received);
    }

    public Money total() {
        return Money.sumInRupiah(received.values());
    }

    /** Its part of the whole as a ratio of 1. */
    public BigDecimal share(FundKind kind) {
        return Optional.ofNullable(received.get(kind))
                .map(part -> part.amount().divide(total().amount(), MathContext.DECIMAL64))
                .orElse(BigDecimal.ZERO);
    }

    /** Nothing while nothing was received. Computed from the exact amounts and rounded once. */
    public Optional<BigDecimal> index() {
        if (received.isEmpty()) {
            return Optional.empty();
        }
        BigInteger whole = units(total());
        BigInteger squares = received.values().stream()
                .map(Diversification::units)
                .map(part -> part.multiply(part))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal square = new BigDecimal(whole.multiply(whole));
        return Optional.of(square.subtract(new BigDecimal(squares)).divide(square, 4, RoundingMode.HALF_UP));
    }

    /** The most that this many kinds could reach. */
    public BigDecimal most() {
        return received.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.ONE.subtract(
                        BigDecimal.ONE.divide(BigDecimal.valueOf(received.size()), 4, RoundingMode.HALF_UP));
    }

    private static BigInteger units(Money money) {
        return money.amount().unscaledValue();
    }
}
