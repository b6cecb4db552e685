package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Is any member harmed: what each pays, what it would pay alone, and which coalition would rather leave.
 *
 * <p>Input   a game, an allocation of it, and the difference below which members agree to call a result neutral.
 *
 * <p>Result  one row per player, a verdict over all, and the worst coalition of all and of each player.
 *
 * <p>Meaning neutral is not enough: only if every member gains is it cooperation. All neutral is harmony, all harmed is
 * conflict, every mixture is injustice. "No member harmed" and "no coalition better off alone" are different tests: the
 * second is {@link #inCore}.
 *
 * <p>Cost    O(2^n), two looks through all coalitions.
 *
 * <p>Edges   n = 1 has no proper coalition, so no worst one.
 *
 * @see "Tarigan 2009, matrix of two regions, as reproduced in the APPPTM proceedings on principles of cooperation; here of n"
 */
public record Harm(
        List<Member> members,
        Verdict verdict,
        boolean efficient,
        boolean inCore,
        Optional<Objection> worstCoalition,
        Explanation explanation) {

    /** How one member does, or all together. */
    public enum Verdict {
        ALL_GAIN("all-gain"),
        ALL_NEUTRAL("all-neutral"),
        ALL_HARMED("all-harmed"),
        MIXED("mixed");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** As the command line writes it. */
        public String code() {
            return code;
        }
    }

    /** How one member does. */
    public enum Effect {
        GAINS,
        NEUTRAL,
        HARMED
    }

    /**
     * One member's side of the matter.
     *
     * @param alone what it would pay or receive on its own
     * @param share what it pays or receives in the allocation
     * @param gain how much better that is than alone
     * @param worstCoalition the coalition with this member that complains most; empty if there is only one member
     */
    public record Member(
            String name,
            double alone,
            double share,
            double gain,
            Effect effect,
            Optional<Objection> worstCoalition,
            Explanation explanation) {}

    public Harm {
        members = List.copyOf(members);
    }

    /** With 1e-9 of the game's scale as the difference that counts as neutral. */
    public static Harm of(CoalitionGame game, Allocation allocation) {
        return of(game, allocation, game.tolerance());
    }

    public static Harm of(CoalitionGame game, Allocation allocation, double neutral) {
        Checked.length("amounts", game.size(), allocation.amounts().size());
        Checked.notNegative("neutral", neutral);
        Objections objections = Objections.to(game, allocation);
        List<Objection> byPlayer = objections.byPlayer();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < game.size(); i++) {
            Optional<Objection> worst = byPlayer.isEmpty() ? Optional.empty() : Optional.of(byPlayer.get(i));
            members.add(member(game, i, allocation.amount(i), neutral, worst));
        }
        Optional<Objection> worst = objections.worst();
        boolean efficient = allocation.isEfficientIn(game);
        boolean inCore = efficient && worst.stream().allMatch(o -> o.excess() <= game.tolerance());
        Verdict verdict = verdict(members);
        return new Harm(members, verdict, efficient, inCore, worst, explained(game, members, verdict, worst, inCore));
    }

    /** The members that do worse than alone. */
    public List<String> harmed() {
        return members.stream()
                .filter(member -> member.effect() == Effect.HARMED)
                .map(Member::name)
                .toList();
    }

    private static Member member(
            CoalitionGame game, int player, double share, double neutral, Optional<Objection> worst) {
        double alone = game.alone(player);
        double gain = game.gain(player, share);
        Effect effect = gain > neutral ? Effect.GAINS : gain < -neutral ? Effect.HARMED : Effect.NEUTRAL;
        String name = game.players().get(player);
        String key = switch (effect) {
            case GAINS -> "games.harm.gains";
            case NEUTRAL -> "games.harm.neutral";
            case HARMED -> "games.harm.harmed";
        };
        Explanation explanation = Explanation.of(gain, key, name, share, alone, Math.abs(gain))
                .because(worst.stream()
                        .map(objection -> explained(game, objection))
                        .toList());
        return new Member(name, alone, share, gain, effect, worst, explanation);
    }

    private static Verdict verdict(List<Member> members) {
        List<Effect> effects = members.stream().map(Member::effect).distinct().toList();
        if (effects.size() > 1) {
            return Verdict.MIXED;
        }
        return switch (effects.get(0)) {
            case GAINS -> Verdict.ALL_GAIN;
            case NEUTRAL -> Verdict.ALL_NEUTRAL;
            case HARMED -> Verdict.ALL_HARMED;
        };
    }

    private static Explanation explained(
            CoalitionGame game, List<Member> members, Verdict verdict, Optional<Objection> worst, boolean inCore) {
        double least = members.stream().mapToDouble(Member::gain).min().orElse(0);
        List<Explanation> parts =
                new ArrayList<>(members.stream().map(Member::explanation).toList());
        worst.ifPresent(objection ->
                parts.add(Explanation.of(objection.excess(), inCore ? "games.harm.stable" : "games.harm.unstable")
                        .because(explained(game, objection))));
        return Explanation.of(least, "games.verdict." + verdict.code(), least).because(parts);
    }

    private static Explanation explained(CoalitionGame game, Objection objection) {
        String names = objection.coalition().joined(game.players());
        boolean leaves = objection.excess() > game.tolerance();
        return Explanation.of(
                objection.excess(),
                leaves ? "games.objection.leaves" : "games.objection.stays",
                names,
                game.value(objection.coalition()),
                Math.abs(objection.excess()));
    }
}
