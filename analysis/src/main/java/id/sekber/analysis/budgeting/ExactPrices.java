package id.sekber.analysis.budgeting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of a voter and the prices that were paid, over one common denominator.
 *
 * <p>A voter who still has money has paid the full price of everything on the ballot that was bought. So what such voters have left
 * follows from how many of them paid which price, and no purse needs a fraction of its own.
 */
final class ExactPrices {

    /** A price for one point of score, not yet paid: numerator over (common denominator times divisor). */
    record Offer(BigInteger numerator, BigInteger divisor) {}

    private final List<BigInteger> prices = new ArrayList<>();
    private BigInteger denominator;
    private BigInteger share;

    /** @param share of one unit of weight */
    ExactPrices(BigInteger share, BigInteger denominator) {
        BigInteger common = share.gcd(denominator);
        this.share = share.divide(common);
        this.denominator = denominator.divide(common);
    }

    int rounds() {
        return prices.size();
    }

    Fraction share() {
        return Fraction.of(share, denominator);
    }

    Fraction price(int round) {
        return Fraction.of(prices.get(round), denominator);
    }

    Fraction fraction(Offer offer) {
        return Fraction.of(offer.numerator(), denominator.multiply(offer.divisor()));
    }

    /**
     * The price for one point at which the rich, of that total of weighted points, pay what the poor leave open.
     *
     * @param weightOfPoor those who pay all that they have left
     * @param paidByPoor for each round the weighted points for which they paid its price
     */
    Offer offer(BigInteger cost, BigInteger weightOfPoor, ExactSum[] paidByPoor, BigInteger pointsOfRich) {
        return new Offer(cost.multiply(denominator).subtract(left(weightOfPoor, paidByPoor)), pointsOfRich);
    }

    /** What voters of that weight who paid these points have left together, times the common denominator. */
    BigInteger left(BigInteger weight, ExactSum[] paid) {
        BigInteger left = weight.multiply(share);
        for (int round = 0; round < prices.size(); round++) {
            if (!paid[round].isZero()) {
                left = left.subtract(prices.get(round).multiply(paid[round].value()));
            }
        }
        return left;
    }

    /** How a purse, times the common denominator, compares with the offer for that score. */
    int compare(BigInteger purse, Offer offer, BigInteger score) {
        return purse.multiply(offer.divisor()).compareTo(offer.numerator().multiply(score));
    }

    /** How two offers compare, each by a unit of utility. */
    static int compare(Offer offer, BigInteger factor, Offer other, BigInteger otherFactor) {
        return offer.numerator()
                .multiply(other.divisor().multiply(otherFactor))
                .compareTo(other.numerator().multiply(offer.divisor().multiply(factor)));
    }

    void accept(Offer offer) {
        BigInteger common = offer.numerator().gcd(offer.divisor());
        BigInteger finer = offer.divisor().divide(common);
        denominator = denominator.multiply(finer);
        share = share.multiply(finer);
        prices.replaceAll(price -> price.multiply(finer));
        prices.add(offer.numerator().divide(common));
    }

    BigInteger shareOverDenominator() {
        return share;
    }

    BigInteger priceOverDenominator(int round) {
        return prices.get(round);
    }

    BigInteger denominator() {
        return denominator;
    }
}
