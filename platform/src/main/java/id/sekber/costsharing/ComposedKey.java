package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a key that is made of others: two parts, a collar, a credit to the host, a fee per unit. */
final class ComposedKey {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What was read. */
    record Made(Map<String, KeyRows.Weight> weights, List<KeyRows.Part> parts, KeyRows.Terms terms) {}

    /** What was read, or what is wrong. */
    record Result(Optional<Made> made, Problems problems) {
        <T> T fold(Function<Made, T> read, Function<Problems, T> refused) {
            return problems.none() && made.isPresent() ? read.apply(made.get()) : refused.apply(problems);
        }
    }

    private final KeyForm form;
    private final List<Sharer> sharers;
    private final KeyRing ring;
    private final Locale page;
    private Problems problems;

    ComposedKey(KeyForm form, List<Sharer> sharers, KeyRing ring, Locale page) {
        this.form = form;
        this.sharers = sharers;
        this.ring = ring;
        this.page = page;
        this.problems = form.problemsOfTexts();
    }

    Result read() {
        Made made = switch (form.kind()) {
            case TWO_PART -> twoPart();
            case COLLAR -> collar();
            case CREDIT -> credit();
            default -> fee();
        };
        return new Result(Optional.of(made), problems);
    }

    private Made twoPart() {
        BigDecimal fixed = percent(KeyForm.FIXED);
        boolean between = fixed.signum() > 0 && fixed.compareTo(HUNDRED) < 0;
        problems = problems.unless(
                between || problems.at(KeyForm.FIXED).isPresent(), KeyForm.FIXED, "costsharing.key.fixed.range");
        BigDecimal kept = between ? fixed : BigDecimal.ONE;
        String capital = key(KeyForm.CAPITAL, ring.components());
        String operation = key(KeyForm.OPERATION, ring.components());
        problems = problems.unless(
                capital.isEmpty() || !capital.equals(operation), KeyForm.OPERATION, "costsharing.key.parts.same");
        return new Made(
                Map.of(),
                List.of(new KeyRows.Part(capital, kept), new KeyRows.Part(operation, HUNDRED.subtract(kept))),
                KeyRows.Terms.of(KeyDefinition.TWO_PART));
    }

    private Made collar() {
        BigDecimal floor = form.term(KeyForm.FLOOR).isBlank() ? BigDecimal.ZERO : percent(KeyForm.FLOOR);
        BigDecimal ceiling = form.term(KeyForm.CEILING).isBlank() ? HUNDRED : percent(KeyForm.CEILING);
        boolean neverAboveAlone = !form.term(KeyForm.NEVER_ABOVE_ALONE).isEmpty();
        BigDecimal members = BigDecimal.valueOf(sharers.size());
        if (problems.at(KeyForm.FLOOR).isEmpty() && problems.at(KeyForm.CEILING).isEmpty()) {
            problems = problems.unless(
                            floor.multiply(members).compareTo(HUNDRED) <= 0,
                            KeyForm.FLOOR,
                            "costsharing.key.floor.high",
                            floor,
                            sharers.size())
                    .unless(
                            ceiling.multiply(members).compareTo(HUNDRED) >= 0 && ceiling.compareTo(floor) >= 0,
                            KeyForm.CEILING,
                            "costsharing.key.ceiling.low",
                            ceiling,
                            sharers.size())
                    .unless(
                            floor.signum() > 0 || ceiling.compareTo(HUNDRED) < 0 || neverAboveAlone,
                            KeyForm.FLOOR,
                            "costsharing.key.collar.open");
        }
        return new Made(
                Map.of(),
                base(),
                new KeyRows.Terms(KeyDefinition.COLLAR, floor, ceiling, neverAboveAlone, "", BigDecimal.ZERO));
    }

    private Made credit() {
        String host = form.term(KeyForm.HOST);
        problems = problems.unless(Coalitions.place(host, sharers).isPresent(), KeyForm.HOST, "costsharing.trial.host");
        Money amount = money(KeyForm.CREDIT);
        return new Made(
                Map.of(),
                base(),
                new KeyRows.Terms(KeyDefinition.CREDIT, BigDecimal.ZERO, HUNDRED, false, host, amount.amount()));
    }

    private Made fee() {
        KeyForm.Numbers read = form.readWeights(sharers, page);
        problems = problems.and(read.problems());
        Map<String, KeyRows.Weight> quantities = new LinkedHashMap<>();
        read.values().forEach((member, value) -> quantities.put(member, new KeyRows.Weight(member, value, "", "", "")));
        Money price = money(KeyForm.PRICE);
        return new Made(
                quantities,
                base(),
                new KeyRows.Terms(KeyDefinition.FEE, BigDecimal.ZERO, HUNDRED, false, "", price.amount()));
    }

    private List<KeyRows.Part> base() {
        return List.of(new KeyRows.Part(key(KeyForm.BASE, ring.bases()), HUNDRED));
    }

    private String key(String field, List<Key> from) {
        String code = form.term(field);
        problems = problems.unless(
                from.stream().anyMatch(key -> key.code().equals(code)), field, "costsharing.key.base.missing");
        return code;
    }

    private BigDecimal percent(String field) {
        return read(field, form.readPercent(field, page), BigDecimal.ZERO);
    }

    private Money money(String field) {
        Reading<Money> positive = new Figures(page)
                .readMoney(form.term(field))
                .fold(
                        money -> money.isPositive()
                                ? Reading.read(money)
                                : Reading.refused(Reason.of("costsharing.key.amount.zero", form.term(field))),
                        Reading::refused);
        return read(field, positive, Money.rupiah(0));
    }

    private <T> T read(String field, Reading<T> reading, T nothing) {
        if (reading instanceof Reading.Refused<T> refused) {
            problems = problems.and(field, refused.reason());
        }
        return reading instanceof Reading.Read<T> read ? read.value() : nothing;
    }
}
