package id.sekber.metering;

import java.util.List;
import java.util.Optional;

/**
 * Everything about one slip of a meter.
 *
 * @param history the first reading, then its corrections; the last one holds
 * @param disputes the latest first
 */
public record Slip(Meter meter, List<MeterReading> history, List<Dispute> disputes) {

    public Slip {
        history = List.copyOf(history);
        disputes = List.copyOf(disputes);
    }

    public MeterReading now() {
        return history.get(history.size() - 1);
    }

    public Optional<Dispute> open() {
        return disputes.stream().filter(Dispute::open).findFirst();
    }
}
