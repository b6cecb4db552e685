package id.sekber.costsharing;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.Apportionment;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.NotApplicable;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Share;
import id.sekber.vocabulary.Shares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Divides the joint cost of one table by any key, to the last rupiah, and judges the result. */
final class Workbench {

    private final CostTable table;
    private final Optional<List<Money>> built;
    private final List<Sharer> sharers;
    private final CostGame game;

    Workbench(CostTable table, List<Sharer> sharers) {
        this(table, Optional.empty(), sharers);
    }

    /** @param built what of each coalition's cost is built, in the order of the table, where that is known */
    Workbench(CostTable table, Optional<List<Money>> built, List<Sharer> sharers) {
        this.table = table;
        this.built = built;
        this.sharers = List.copyOf(sharers);
        this.game = table.game(names());
    }

    private List<String> names() {
        return sharers.stream().map(Sharer::name).toList();
    }

    CostTable table() {
        return table;
    }

    List<Sharer> sharers() {
        return sharers;
    }

    /** The same without one of the sharers: what the others would pay if it left, or paid before it came. */
    Workbench without(int sharer) {
        List<Sharer> others = new ArrayList<>(sharers);
        others.remove(sharer);
        return new Workbench(table.without(sharer), built.map(parts -> CostTable.without(parts, sharer)), others);
    }

    Division divide(Key key) {
        Quotas quotas = quotas(key);
        if (quotas instanceof Impossible impossible) {
            return new Division.NotPossible(key, impossible.why());
        }
        Possible possible = (Possible) quotas;
        List<Money> amounts = table.joint().splitBy(possible.shares());
        return new Division.Divided(
                key, amounts, amounts, possible.because(), List.of(), judge(amounts), possible.steps());
    }

    /** What each pays by the key, without judging it: for trying many keys. */
    Optional<List<Money>> amounts(Key key) {
        return quotas(key) instanceof Possible possible
                ? Optional.of(table.joint().splitBy(possible.shares()))
                : Optional.empty();
    }

    /** By which shares what is built and what runs are paid in every year. */
    record Parts(Shares capital, Shares operation) {}

    Parts parts(Division.Divided divided) {
        if (divided.key() instanceof Key.TwoPart key && built.isPresent()) {
            Quotas capital = part(built.get(), key.capital());
            Quotas operation = part(operated(built.get()), key.operation());
            if (capital instanceof Possible one && operation instanceof Possible other) {
                return new Parts(one.shares(), other.shares());
            }
        }
        Shares shares = sharesOf(divided.byKey());
        return new Parts(shares, shares);
    }

    private List<Money> operated(List<Money> capital) {
        return IntStream.range(0, capital.size())
                .mapToObj(i -> table.costs().get(i).minus(capital.get(i)))
                .toList();
    }

    Judgement judge(List<Money> amounts) {
        return Judgement.of(table, sharers, amounts);
    }

    /** The exact shares that a key asks for, before they are rounded to rupiah; or why there are none. */
    private sealed interface Quotas {}

    private record Possible(Shares shares, List<Reason> because, Optional<Explanation> steps) implements Quotas {}

    private record Impossible(Reason why) implements Quotas {}

    private Quotas quotas(Key key) {
        if (key instanceof Key.Equal) {
            Reason because = Reason.of("costsharing.because.equal", sharers.size());
            return plain(
                    Shares.equal(sharers.size()),
                    sharers.stream().map(each -> because).toList());
        } else if (key instanceof Key.ProportionalToAlone) {
            return proportionalToAlone();
        } else if (key instanceof Key.Weighted weighted) {
            return weighted(weighted);
        } else if (key instanceof Key.Mixed mixed) {
            return mixed(mixed);
        } else if (key instanceof Key.TwoPart parts) {
            return twoPart(parts);
        } else if (key instanceof Key.Collar collar) {
            return adjusted(collar.base(), amounts -> collared(collar, amounts));
        } else if (key instanceof Key.HostCredit credit) {
            return adjusted(credit.base(), amounts -> credited(credit, amounts));
        } else if (key instanceof Key.FeePerUnit fee) {
            return fees(fee);
        }
        return fromGame((Key.FromGame) key);
    }

    /** The amounts of the base, changed in rupiah; they sum to the joint cost, so they are shares of it again. */
    private Quotas adjusted(Key base, Function<List<Money>, Quotas> change) {
        Quotas quotas = quotas(base);
        return quotas instanceof Possible possible ? change.apply(table.joint().splitBy(possible.shares())) : quotas;
    }

    private static Shares sharesOf(List<Money> amounts) {
        return Shares.ofWeights(amounts.stream().map(Money::amount).toList());
    }

    private Quotas collared(Key.Collar key, List<Money> asked) {
        Money floor = percentOfJoint(key.floor(), RoundingMode.UP);
        Money ceiling = percentOfJoint(key.ceiling(), RoundingMode.DOWN);
        List<Money> ceilings = table.alone().stream()
                .map(alone -> key.neverAboveAlone() && alone.compareTo(ceiling) < 0 ? alone : ceiling)
                .toList();
        List<Money> floors = ceilings.stream()
                .map(most -> most.compareTo(floor) < 0 ? most : floor)
                .toList();
        Optional<List<Money>> kept = KeptWithin.of(asked, floors, ceilings, table.joint());
        if (kept.isEmpty()) {
            return new Impossible(
                    Reason.of("costsharing.trial.cap.tooLow", Money.sumInRupiah(ceilings), table.joint()));
        }
        List<Money> amounts = kept.get();
        return plain(sharesOf(amounts), each(i -> {
            Reason name = key.base().name();
            int changed = amounts.get(i).compareTo(asked.get(i));
            return amounts.get(i).compareTo(ceilings.get(i)) == 0 && changed < 0
                    ? Reason.of("costsharing.because.ceiling", name, asked.get(i), ceilings.get(i))
                    : amounts.get(i).compareTo(floors.get(i)) == 0 && changed > 0
                            ? Reason.of("costsharing.because.floor", name, asked.get(i), floors.get(i))
                            : Reason.of("costsharing.because.collar", name, asked.get(i));
        }));
    }

    private Money percentOfJoint(BigDecimal percent, RoundingMode rounding) {
        return Money.rupiah(
                table.joint().amount().multiply(percent).movePointLeft(2).setScale(0, rounding));
    }

    private Quotas credited(Key.HostCredit key, List<Money> asked) {
        Optional<Integer> place = Coalitions.place(key.host(), sharers);
        if (place.isEmpty()) {
            return adjusted(key.base(), amounts -> plain(sharesOf(amounts), each(i -> becauseOf(key.base(), i))));
        }
        int host = place.get();
        if (key.credit().compareTo(asked.get(host)) > 0) {
            return new Impossible(Reason.of(
                    "costsharing.trial.credit.tooHigh",
                    key.credit(),
                    sharers.get(host).shortName(),
                    asked.get(host)));
        }
        List<Money> amounts = new ArrayList<>(asked);
        amounts.set(host, asked.get(host).minus(key.credit()));
        List<Integer> others = IntStream.range(0, sharers.size())
                .filter(i -> i != host)
                .boxed()
                .toList();
        List<BigDecimal> weights =
                others.stream().map(i -> asked.get(i).amount()).toList();
        Shares carried =
                Shares.reasonAgainst(weights).isPresent() ? Shares.equal(others.size()) : Shares.ofWeights(weights);
        List<Money> parts = key.credit().splitBy(carried);
        for (int k = 0; k < parts.size(); k++) {
            amounts.set(others.get(k), asked.get(others.get(k)).plus(parts.get(k)));
        }
        return plain(
                sharesOf(amounts),
                each(i -> Reason.of(
                        i == host ? "costsharing.because.host" : "costsharing.because.carries",
                        key.base().name(),
                        asked.get(i),
                        i == host ? key.credit() : amounts.get(i).minus(asked.get(i)),
                        sharers.get(host).shortName())));
    }

    private Reason becauseOf(Key key, int sharer) {
        return quotas(key) instanceof Possible possible ? possible.because().get(sharer) : key.formula();
    }

    /** What is built goes by one key, what runs by the other; both in the measure in which they are part of the whole. */
    private Quotas twoPart(Key.TwoPart key) {
        List<Money> capital = built.orElseGet(() -> table.costs().stream()
                .map(cost -> Money.rupiah(cost.amount()
                        .multiply(key.fixedPercent())
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)))
                .toList());
        List<Money> operation = operated(capital);
        Money jointCapital = capital.get(capital.size() - 1);
        Money jointOperation = operation.get(operation.size() - 1);
        Quotas byCapital = part(capital, key.capital());
        Quotas byOperation = part(operation, key.operation());
        if (byCapital instanceof Impossible) {
            return byCapital;
        } else if (byOperation instanceof Impossible) {
            return byOperation;
        }
        Shares one = ((Possible) byCapital).shares();
        Shares other = ((Possible) byOperation).shares();
        Shares mixed = Shares.mix(List.of(one, other), List.of(jointCapital.amount(), jointOperation.amount()));
        return plain(
                mixed,
                each(i -> Reason.of(
                        "costsharing.because.twoPart",
                        Words.percent(one.get(i)),
                        jointCapital,
                        key.capital().name(),
                        Words.percent(other.get(i)),
                        jointOperation,
                        key.operation().name())));
    }

    /** A part of the cost by a key; where nothing of it falls due, however it is divided. */
    private Quotas part(List<Money> costs, Key key) {
        return costs.get(costs.size() - 1).isPositive()
                ? new Workbench(new CostTable(costs), sharers).quotas(key)
                : plain(Shares.equal(sharers.size()), each(i -> key.formula()));
    }

    private Quotas fees(Key.FeePerUnit key) {
        if (key.quantities().size() != sharers.size()) {
            return new Impossible(Reason.of("costsharing.impossible.weights"));
        }
        List<Money> fees = key.quantities().stream()
                .map(quantity -> key.price().times(quantity, RoundingMode.HALF_UP))
                .toList();
        Money open = table.joint().minus(Money.sumInRupiah(fees));
        Quotas rest = quotas(key.rest());
        if (rest instanceof Impossible) {
            return rest;
        }
        List<Money> parts = open.splitBy(((Possible) rest).shares());
        List<Money> amounts = IntStream.range(0, fees.size())
                .mapToObj(i -> fees.get(i).plus(parts.get(i)))
                .toList();
        Optional<Integer> paid = IntStream.range(0, amounts.size())
                .filter(i -> amounts.get(i).isNegative())
                .boxed()
                .findFirst();
        if (paid.isPresent()) {
            return new Impossible(Reason.of(
                    "costsharing.impossible.negative", sharers.get(paid.get()).shortName()));
        }
        return plain(
                sharesOf(amounts),
                each(i -> Reason.of(
                        open.isNegative() ? "costsharing.because.fee.surplus" : "costsharing.because.fee",
                        key.quantities().get(i),
                        key.measure(),
                        key.price(),
                        fees.get(i),
                        open.isNegative() ? parts.get(i).negated() : parts.get(i),
                        key.rest().name())));
    }

    private static Possible plain(Shares shares, List<Reason> because) {
        return new Possible(shares, because, Optional.empty());
    }

    private Quotas proportionalToAlone() {
        List<BigDecimal> alone = table.alone().stream().map(Money::amount).toList();
        if (Shares.reasonAgainst(alone).isPresent()) {
            return new Impossible(Reason.of("costsharing.impossible.alone"));
        }
        Shares shares = Shares.ofWeights(alone);
        return plain(
                shares,
                each(i -> Reason.of(
                        "costsharing.because.alone",
                        Words.percent(shares.get(i)),
                        table.alone(i),
                        table.sumOfAlone())));
    }

    private Quotas weighted(Key.Weighted key) {
        if (key.weights().size() != sharers.size()) {
            return new Impossible(Reason.of("costsharing.impossible.weights"));
        }
        Optional<Reason> refused = Shares.reasonAgainst(key.weights());
        if (refused.isPresent()) {
            return new Impossible(refused.get());
        }
        Shares shares = Shares.ofWeights(key.weights());
        return plain(
                shares,
                each(i -> Reason.of(
                        "costsharing.because.weighted",
                        sharers.get(i).shortName(),
                        Words.percent(shares.get(i)),
                        key.measure())));
    }

    private Quotas mixed(Key.Mixed key) {
        List<Shares> divisions = new ArrayList<>();
        for (Key.Mixed.Component component : key.components()) {
            Quotas quotas = quotas(component.key());
            if (quotas instanceof Impossible impossible) {
                return impossible;
            }
            divisions.add(((Possible) quotas).shares());
        }
        List<BigDecimal> percents =
                key.components().stream().map(Key.Mixed.Component::percent).toList();
        return plain(Shares.mix(divisions, percents), each(i -> becauseMixed(key, divisions, i)));
    }

    private static Reason becauseMixed(Key.Mixed key, List<Shares> divisions, int sharer) {
        List<Reason> parts = new ArrayList<>();
        for (int k = 0; k < divisions.size(); k++) {
            Key.Mixed.Component component = key.components().get(k);
            Share share = divisions.get(k).get(sharer);
            parts.add(Reason.of(
                    "costsharing.because.mixed.part",
                    Words.percent(component.percent()),
                    component.key().name(),
                    Words.percent(share)));
        }
        return Reason.of("costsharing.because.mixed", Words.listed(parts));
    }

    private Quotas fromGame(Key.FromGame key) {
        Apportionment apportionment = key.method().kernel().of(game);
        if (apportionment instanceof NotApplicable refusal) {
            return new Impossible(whyNot(key, refusal));
        }
        Allocation allocation = (Allocation) apportionment;
        Optional<Sharer> paid = firstPaid(allocation);
        if (paid.isPresent()) {
            return new Impossible(
                    Reason.of("costsharing.impossible.negative", paid.get().shortName()));
        }
        List<BigDecimal> weights = allocation.amounts().stream()
                .map(amount -> new BigDecimal(Math.max(0, amount)))
                .toList();
        return new Possible(
                Shares.ofWeights(weights),
                each(i -> GameReasons.because(
                        key.method(), allocation, i, sharers.get(i).shortName())),
                Optional.of(allocation.explanation()));
    }

    /** A method may want to pay someone for joining; that is a compensation, to be named as one. */
    private Optional<Sharer> firstPaid(Allocation allocation) {
        return IntStream.range(0, sharers.size())
                .filter(i -> allocation.amount(i) < -game.tolerance())
                .mapToObj(sharers::get)
                .findFirst();
    }

    private Reason whyNot(Key.FromGame key, NotApplicable refusal) {
        if (key.method() == Key.FromGame.Method.NUCLEOLUS) {
            return Reason.of("costsharing.impossible.nucleolus", table.saving().negated());
        }
        // Where the kernel names someone, that one adds more to the others than it would pay alone.
        Object subject = refusal.reason().arguments().get(0);
        return subject instanceof String name
                ? Reason.of("costsharing.impossible.scrb", name)
                : Reason.of("costsharing.impossible.scrb.nothing");
    }

    private List<Reason> each(IntFunction<Reason> words) {
        return IntStream.range(0, sharers.size()).mapToObj(words).toList();
    }
}
