package id.sekber.cases;

import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a cooperation on one line of a comparison. Two facts are the same when they are equal. */
public sealed interface Fact {

    Fact UNKNOWN = new Unknown();

    record Unknown() implements Fact {}

    record Coded(List<Code> codes) implements Fact {

        public Coded {
            codes = codes.stream().sorted(Comparator.comparing(Code::code)).toList();
        }
    }

    record YesNo(boolean yes) implements Fact {}

    record Count(long number) implements Fact {}

    record Score(BigDecimal value) implements Fact {

        /** Which of the six steps from 0 to 1, counted from 0. */
        public int step() {
            return value.movePointRight(1).intValue() / 2;
        }
    }

    record Words(List<Wording> texts) implements Fact {

        public Words {
            texts = List.copyOf(texts);
        }
    }

    static Fact of(@Nullable Code code) {
        return code == null ? UNKNOWN : new Coded(List.of(code));
    }

    static Fact of(@Nullable Collection<? extends Code> codes) {
        return codes == null ? UNKNOWN : new Coded(List.copyOf(codes));
    }

    static Fact of(@Nullable Boolean yes) {
        return yes == null ? UNKNOWN : new YesNo(yes);
    }

    static Fact of(@Nullable Integer number) {
        return number == null ? UNKNOWN : new Count(number);
    }

    static Fact of(@Nullable Wording text) {
        return text == null ? UNKNOWN : new Words(List.of(text));
    }

    default boolean known() {
        return !(this instanceof Unknown);
    }
}
