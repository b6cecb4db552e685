package id.sekber.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sample of what was spent in a year.
 *
 * @param seed with which it was drawn, so that anyone may draw it again
 * @param population out of how many expenditures
 */
public record Sample(
        UUID id,
        String number,
        int year,
        long seed,
        LocalDate drawnOn,
        String drawnBy,
        int population,
        List<Control> controls) {

    public enum Result {
        OPEN("wait", "half"),
        IN_ORDER("ok", "ok"),
        FINDING("warn", "warn");

        private final String tone;
        private final String icon;

        Result(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "spending.control." + name();
        }
    }

    /** @param answer what the treasurer says to a finding; empty while nothing */
    public record Control(Expenditure expenditure, Result result, String finding, String answer, int version) {}

    public Sample {
        controls = List.copyOf(controls);
    }

    public long done() {
        return controls.stream().filter(each -> each.result() != Result.OPEN).count();
    }

    public long findings() {
        return controls.stream().filter(each -> each.result() == Result.FINDING).count();
    }
}
