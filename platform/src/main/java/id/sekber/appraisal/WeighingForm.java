package id.sekber.appraisal;

import id.sekber.vocabulary.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A member's judgements as typed.
 *
 * @param fields what stands in the fields of the method
 * @param version the version of the draft that was read before typing; 0 where there was none
 */
public record WeighingForm(Method method, Map<String, String> fields, int version) {

    /** What a pair may be answered with: how many times as important the first is. */
    public static final List<String> TIMES = List.of(
            "9", "8", "7", "6", "5", "4", "3", "2", "1", "1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9");

    public WeighingForm {
        fields = new LinkedHashMap<>(fields);
    }

    static WeighingForm of(Method method, Typed typed, List<Criterion> criteria) {
        Map<String, String> fields = new LinkedHashMap<>();
        JudgementReader.names(method, criteria)
                .forEach(name -> fields.put(name, typed.text(name).strip()));
        return new WeighingForm(method, fields, typed.version());
    }

    /** What was judged before by this method, to go on from; judgements by another method do not fill it. */
    static WeighingForm of(Method method, Optional<Weighing> before, int version) {
        return new WeighingForm(
                method,
                before.filter(weighing -> weighing.method() == method)
                        .map(Weighing::fields)
                        .orElse(Map.of()),
                version);
    }

    WeighingForm onTopOf(int saved) {
        return new WeighingForm(method, fields, saved);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String points(Criterion criterion) {
        return field(JudgementReader.POINTS + criterion.ordinal());
    }

    public String place(Criterion criterion) {
        return field(JudgementReader.PLACE + criterion.ordinal());
    }

    public String best() {
        return field(JudgementReader.BEST);
    }

    public String worst() {
        return field(JudgementReader.WORST);
    }

    public String pairName(Criterion row, Criterion column) {
        return JudgementReader.pair(row, column);
    }
}
