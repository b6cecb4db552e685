package id.sekber.analysis.budgeting;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A common budget, the projects that it may pay for, and the voters whose budget it is.
 *
 * @param budget above zero
 * @param projects at least one, each id once
 * @param voters at least one, each id once
 */
public record Election(BigDecimal budget, List<Project> projects, List<Voter> voters) {

    /** Amounts are exact; between these sizes the doubles that go ahead of the exact numbers can neither overflow nor vanish. */
    static final BigDecimal LARGEST = new BigDecimal("1e30");

    static final BigDecimal SMALLEST = new BigDecimal("1e-30");

    /**
     * @throws InputRefused if an amount, an id or a utility breaks its rule
     */
    public Election {
        aboveZero("budget", budget);
        projects = List.copyOf(projects);
        voters = List.copyOf(voters);
        Set<String> known = new HashSet<>(
                Checked.names("projects", projects.stream().map(Project::id).toList()));
        Checked.names("voters", voters.stream().map(Voter::id).toList());
        for (int p = 0; p < projects.size(); p++) {
            notNegative("projects[" + p + "].cost", projects.get(p).cost());
        }
        for (int i = 0; i < voters.size(); i++) {
            String where = "voters[" + i + "]";
            aboveZero(where + ".weight", voters.get(i).weight());
            requireKnown(where + ".utilities", voters.get(i).utilities(), known);
        }
    }

    /** Whether every ballot only approves: then each utility is 0 or 1. */
    public boolean isApproval() {
        return voters.stream()
                .allMatch(voter -> voter.utilities().values().stream()
                        .allMatch(utility -> utility.signum() == 0 || utility.compareTo(BigDecimal.ONE) == 0));
    }

    private static void requireKnown(String where, Map<String, BigDecimal> utilities, Set<String> known) {
        utilities.forEach((project, utility) -> {
            if (!known.contains(project)) {
                throw new InputRefused(
                        where,
                        "\"" + project + "\"",
                        "it must be the id of a project",
                        "correct the id or add the project");
            }
            notNegative(where + "." + project, utility);
        });
    }

    private static void aboveZero(String where, BigDecimal amount) {
        notNegative(where, amount);
        if (amount.signum() == 0) {
            throw new InputRefused(where, "0", "it must be above 0", "correct it or leave the whole entry out");
        }
    }

    private static void notNegative(String where, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new InputRefused(where, shown(amount), "it must not be negative", "give 0 or more");
        }
        if (amount.compareTo(LARGEST) > 0 || (amount.signum() > 0 && amount.compareTo(SMALLEST) < 0)) {
            throw new InputRefused(
                    where,
                    shown(amount),
                    "an amount here is 0 or from 1e-30 to 1e30, so that it can be divided exactly",
                    "correct it or state the amounts in another unit");
        }
    }

    private static String shown(BigDecimal amount) {
        return amount.precision() > 20 || Math.abs(amount.scale()) > 20
                ? String.valueOf(amount.doubleValue())
                : amount.stripTrailingZeros().toPlainString();
    }
}
