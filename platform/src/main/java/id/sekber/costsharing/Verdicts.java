package id.sekber.costsharing;

import id.sekber.results.Safeguard;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/** What is said of a division: in a few words for a list, in a sentence for those who must explain it. */
final class Verdicts {

    private Verdicts() {}

    /** In a few words. Money comes first, for it is what a key can mend. */
    static Reason summary(Division division, List<Sharer> sharers, List<Safeguard> harming) {
        boolean nobodyHarmedInMoney = division instanceof Division.Divided divided
                && divided.judgement().nobodyHarmed();
        return nobodyHarmedInMoney && !harming.isEmpty()
                ? Reason.of(
                        "costsharing.summary.beyondMoney",
                        harming.get(0).member().shortName(),
                        harming.get(0).indicator())
                : summary(division, sharers);
    }

    private static Reason summary(Division division, List<Sharer> sharers) {
        if (division instanceof Division.NotPossible impossible) {
            return impossible.why();
        }
        Judgement judgement = ((Division.Divided) division).judgement();
        if (!judgement.nobodyHarmed()) {
            Judgement.Standing harmed = judgement.harmed().get(0);
            return Reason.of(
                    judgement.harmed().size() == 1
                            ? "costsharing.summary.harmed"
                            : "costsharing.summary.harmed.several",
                    harmed.sharer().shortName(),
                    harmed.gain().negated(),
                    judgement.harmed().size());
        }
        return judgement
                .worst()
                .map(complaint -> Reason.of(
                        "costsharing.summary.wavering",
                        Words.names(complaint.coalition(), sharers),
                        Words.together(complaint.coalition()),
                        complaint.excess()))
                .orElseGet(() -> Reason.of(
                        judgement.verdict() == Judgement.Verdict.COOPERATION
                                ? "costsharing.summary.safe"
                                : "costsharing.summary.neutral"));
    }

    /** Name of the tone in which a division's verdict is shown. */
    static String tone(Division division, List<Safeguard> harming) {
        if (!(division instanceof Division.Divided divided)) {
            return "mute";
        }
        if (!harming.isEmpty()) {
            return "bad";
        }
        boolean safe = divided.judgement().safe() && divided.judgement().verdict() == Judgement.Verdict.COOPERATION;
        return !divided.judgement().nobodyHarmed() ? "bad" : safe ? "ok" : "warn";
    }

    /** Name of the icon that goes with the tone. */
    static String icon(Division division, List<Safeguard> harming) {
        String tone = tone(division, harming);
        return tone.equals("mute") ? "none" : tone;
    }

    /** What a division is called, where some are harmed beside money whatever they gain in it: a mixture is injustice. */
    static Judgement.Verdict verdict(Judgement judgement, List<Safeguard> harming) {
        return harming.isEmpty() || judgement.verdict() == Judgement.Verdict.CONFLICT
                ? judgement.verdict()
                : Judgement.Verdict.INJUSTICE;
    }

    /** Tarigan's verdict over all members: who gains, who breaks even, who is harmed, and what that is called. */
    static Reason inWords(Judgement judgement, List<Safeguard> harming) {
        if (harming.isEmpty() || verdict(judgement, harming) == Judgement.Verdict.CONFLICT) {
            return inWords(judgement);
        }
        List<Reason> names = harming.stream()
                .map(safeguard -> safeguard.member().shortName())
                .distinct()
                .map(Words::text)
                .toList();
        return Reason.of("costsharing.tarigan.beyondMoney", Words.listed(names));
    }

    private static Reason inWords(Judgement judgement) {
        return switch (judgement.verdict()) {
            case COOPERATION -> {
                Judgement.Standing least = judgement.standings().get(0);
                for (Judgement.Standing each : judgement.standings()) {
                    least = each.gain().compareTo(least.gain()) < 0 ? each : least;
                }
                yield Reason.of(
                        "costsharing.tarigan.cooperation", least.sharer().shortName(), least.gain());
            }
            case HARMONY -> Reason.of("costsharing.tarigan.harmony");
            case CONFLICT -> Reason.of("costsharing.tarigan.conflict");
            case INJUSTICE -> {
                Optional<Reason> harmed = names(judgement, Judgement.State.HARMED);
                Optional<Reason> neutral = names(judgement, Judgement.State.NEUTRAL);
                yield harmed.map(names -> Reason.of("costsharing.tarigan.injustice", names))
                        .orElseGet(() -> Reason.of("costsharing.tarigan.neutral", neutral.orElseThrow()));
            }
        };
    }

    private static Optional<Reason> names(Judgement judgement, Judgement.State state) {
        List<Reason> names = judgement.standings().stream()
                .filter(standing -> standing.state() == state)
                .map(standing -> Words.text(standing.sharer().shortName()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Words.listed(names));
    }
}
