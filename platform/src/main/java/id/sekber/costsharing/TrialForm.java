package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what someone wants to try on the board. What cannot be read is left out of the trial, and said. */
record TrialForm(Trial trial, Problems problems) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static TrialForm of(Typed typed, List<Sharer> sharers, Locale page) {
        Figures figures = new Figures(page);
        Problems problems = Problems.NONE;
        Optional<Money> joint = Optional.empty();
        if (!typed.text("biaya").isBlank()) {
            Reading<Money> reading = figures.readMoney(typed.text("biaya"));
            joint = read(reading).filter(Money::isPositive);
            problems = joint.isPresent() ? problems : because(problems, "biaya", reading, "costsharing.trial.joint");
        }
        Optional<BigDecimal> cap = Optional.empty();
        if (!typed.text("batas").isBlank()) {
            Reading<BigDecimal> reading = figures.readNumber(typed.text("batas"));
            cap = read(reading).filter(percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0);
            problems = cap.isPresent() ? problems : because(problems, "batas", reading, "costsharing.trial.cap");
        }
        Optional<Trial.Credit> credit = Optional.empty();
        if (!typed.text("potongan").isBlank()) {
            Reading<Money> reading = figures.readMoney(typed.text("potongan"));
            Optional<Money> amount = read(reading).filter(money -> !money.isNegative());
            problems =
                    amount.isPresent() ? problems : because(problems, "potongan", reading, "costsharing.trial.credit");
            boolean hostKnown = Coalitions.place(typed.text("tuan"), sharers).isPresent();
            problems = problems.unless(
                    hostKnown || amount.map(Money::isZero).orElse(true), "tuan", "costsharing.trial.host");
            credit = amount.filter(money -> hostKnown && money.isPositive())
                    .map(money -> new Trial.Credit(typed.text("tuan"), money));
        }
        return new TrialForm(new Trial(joint, cap, !typed.text("sendiri").isEmpty(), credit), problems);
    }

    private static <T> Optional<T> read(Reading<T> reading) {
        return reading instanceof Reading.Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    private static Problems because(Problems problems, String field, Reading<?> reading, String rule) {
        return reading instanceof Reading.Refused<?> refused
                ? problems.and(field, refused.reason())
                : problems.and(field, rule);
    }
}
