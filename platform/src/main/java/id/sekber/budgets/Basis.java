package id.sekber.budgets;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the amount of a budget line rests on. */
public sealed interface Basis {

    Way way();

    /** Amounts as they are expected to be paid, by year. */
    record RealCosts(SortedMap<Integer, Money> amounts) implements Basis {

        public RealCosts {
            amounts = new TreeMap<>(amounts);
        }

        @Override
        public Way way() {
            return Way.REAL;
        }
    }

    /** So many units a year at the rate of the catalogue. */
    record Units(String rate, SortedMap<Integer, BigDecimal> quantities) implements Basis {

        public Units {
            quantities = new TreeMap<>(quantities);
        }

        @Override
        public Way way() {
            return Way.UNIT;
        }
    }

    /** One sum of the catalogue, paid in the year in which this is handed over. */
    record LumpSum(String rate, UUID deliverable) implements Basis {

        @Override
        public Way way() {
            return Way.LUMP;
        }
    }

    /** A percentage of what the party's lines of these cost types come to in the year, other flat rates left out. */
    record FlatRate(BigDecimal percent, List<String> of) implements Basis {

        public FlatRate {
            of = List.copyOf(of);
        }

        @Override
        public Way way() {
            return Way.FLAT;
        }
    }
}
