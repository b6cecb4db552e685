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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Divides the joint cost of one table by any key, to the last rupiah, and judges the result. */
final class Workbench {

    private final CostTable table;
    private final List<Sharer> sharers;
    private final CostGame game;

    Workbench(CostTable table, List<Sharer> sharers) {
        this.table = table;
        this.sharers = List.copyOf(sharers);
        this.game = table.game(sharers.stream().map(Sharer::name).toList());
    }

    CostTable table() {
        return table;
    }

    List<Sharer> sharers() {
        return sharers;
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
        }
        return fromGame((Key.FromGame) key);
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
