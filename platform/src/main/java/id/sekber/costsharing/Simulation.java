package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Draws of what a plan's costs and demand may turn out to be, each divided by every key that was offered.
 *
 * @param keys by code of the key
 */
public record Simulation(
        UUID id, UUID plan, int draws, long seed, Instant drawnAt, String drawnBy, Map<String, OfKey> keys) {

    /**
     * @param applicable in how many draws the key could divide
     * @param leaves in what part of them some group would rather leave
     * @param leaver the group that most often would, 0 for none
     */
    public record OfKey(int applicable, double leaves, int leaver, List<OfMember> members) {
        public OfKey {
            members = List.copyOf(members);
        }
    }

    /**
     * @param harmed in what part of the draws it pays more over the life than alone
     * @param harmedInYear in what part it does in at least one year
     * @param worstYear place of the year that is most often its worst
     * @param bins draws in each of equal steps of the gain from {@code from} to {@code to}
     */
    public record OfMember(
            double harmed,
            double error,
            double harmedInYear,
            double mean,
            double low,
            double middle,
            double high,
            int worstYear,
            double worstMean,
            double worstLow,
            double from,
            double to,
            List<Integer> bins) {

        public OfMember {
            bins = List.copyOf(bins);
        }

        /** What is gained in this many of 100 draws at most, for the eye. */
        public Money lowInRupiah() {
            return rupiah(low);
        }

        public Money middleInRupiah() {
            return rupiah(middle);
        }

        public Money highInRupiah() {
            return rupiah(high);
        }

        public Money worstLowInRupiah() {
            return rupiah(worstLow);
        }

        public BigDecimal harmedRatio() {
            return new BigDecimal(harmed);
        }

        public BigDecimal harmedInYearRatio() {
            return new BigDecimal(harmedInYear);
        }

        private static Money rupiah(double amount) {
            return Money.rupiah(new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP));
        }
    }

    public Simulation {
        keys = Map.copyOf(keys);
    }

    public Optional<OfKey> of(String key) {
        return Optional.ofNullable(keys.get(key));
    }
}
