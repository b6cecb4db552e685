package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Explains to a council why its region pays what it pays: from the result's own reasons, sentence by sentence. */
final class Paragraph {

    private Paragraph() {}

    static List<Reason> of(CostSheet sheet, Division.Divided divided, int focus) {
        List<Reason> sentences = new ArrayList<>();
        Judgement.Standing standing = divided.judgement().standings().get(focus);
        String name = standing.sharer().name();
        sentences.add(Reason.of(
                "costsharing.paragraph.pays",
                name,
                divided.byKey().get(focus),
                divided.because().get(focus)));
        Money difference = standing.pays().minus(divided.byKey().get(focus));
        if (!difference.isZero()) {
            sentences.add(Reason.of("costsharing.paragraph.adjusted", name, standing.pays()));
        }
        sentences.add(compared(standing, name));
        objecting(sheet, divided, focus, sentences);
        return sentences;
    }

    private static Reason compared(Judgement.Standing standing, String name) {
        return switch (standing.state()) {
            case HARMED ->
                Reason.of(
                        "costsharing.paragraph.harmed",
                        name,
                        standing.alone(),
                        standing.gain().negated());
            case NEUTRAL -> Reason.of("costsharing.paragraph.neutral", name, standing.alone());
            case SAFE, WAVERING -> Reason.of("costsharing.paragraph.gains", name, standing.alone(), standing.gain());
        };
    }

    /** The coalition of the sharer that would do better on its own, or that there is none. */
    private static void objecting(CostSheet sheet, Division.Divided divided, int focus, List<Reason> sentences) {
        Judgement.Complaint worst = divided.judgement().standings().get(focus).worst();
        boolean several = Integer.bitCount(worst.coalition()) > 1;
        if (several && divided.judgement().wavering().contains(worst)) {
            Money paid = Money.sumInRupiah(IntStream.range(0, sheet.sharers().size())
                    .filter(i -> (worst.coalition() >> i & 1) == 1)
                    .mapToObj(divided.amounts()::get)
                    .toList());
            sentences.add(Reason.of(
                    "costsharing.paragraph.wavers",
                    Words.names(worst.coalition(), sheet.sharers()),
                    paid,
                    Words.together(worst.coalition()),
                    sheet.costs().of(worst.coalition())));
        } else if (divided.judgement().safe()) {
            sentences.add(Reason.of("costsharing.paragraph.safe"));
        }
    }
}
