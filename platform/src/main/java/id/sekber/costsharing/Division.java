package id.sekber.costsharing;

import id.sekber.analysis.Explanation;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** What a key says of a cost table: who pays what, or why it cannot divide this cost. */
public sealed interface Division {

    Key key();

    /**
     * @param byKey what the key itself asks of each, in the order of the sheet; sums to the joint cost exactly
     * @param amounts what each pays in the end: the same, unless something was adjusted; sums to the joint cost exactly
     * @param because why each sharer pays its amount, in the same order, as it stands behind "karena"
     * @param adjustments what was changed after the key had divided: a cap, a credit to the host, a compensation
     * @param steps how the analysis reached the result, where the key looks at all coalitions
     */
    record Divided(
            Key key,
            List<Money> byKey,
            List<Money> amounts,
            List<Reason> because,
            List<Reason> adjustments,
            Judgement judgement,
            Optional<Explanation> steps)
            implements Division {

        public Divided {
            byKey = List.copyOf(byKey);
            amounts = List.copyOf(amounts);
            because = List.copyOf(because);
            adjustments = List.copyOf(adjustments);
        }

        public Money joint() {
            return Money.sumInRupiah(amounts);
        }

        /** What the sharer bears in the end, as a part of the joint cost, where 1 is the whole. */
        public BigDecimal borne(int sharer) {
            return amounts.get(sharer).amount().divide(joint().amount(), MathContext.DECIMAL64);
        }

        /** The part of the joint cost that the key asks of the sharer. */
        public Share share(int sharer) {
            return new Share(
                    byKey.get(sharer).amount().unscaledValue(), joint().amount().unscaledValue());
        }
    }

    /** The same division after something was adjusted, judged anew. */
    static Divided adjusted(Divided divided, List<Money> amounts, List<Reason> adjustments, Judgement judgement) {
        return new Divided(
                divided.key(), divided.byKey(), amounts, divided.because(), adjustments, judgement, divided.steps());
    }

    record NotPossible(Key key, Reason why) implements Division {}
}
