package id.sekber.analysis.benchmarks;

import id.sekber.analysis.configurations.CaseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases whose outcome follows A*B + ~C*D*E + F*~G*H, but for one in twenty. */
final class RandomCases {

    private static final long SEED = 1;
    private static final double SPREAD = 0.15;
    private static final double NOISE = 0.05;

    private RandomCases() {}

    static CaseTable of(int conditions, int count, boolean crisp) {
        Random random = new Random(SEED);
        List<String> names = new ArrayList<>();
        for (int c = 0; c < conditions; c++) {
            names.add(String.valueOf((char) ('A' + c)));
        }
        List<CaseTable.Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> memberships = new ArrayList<>();
            for (int c = 0; c < conditions; c++) {
                double doubt = crisp ? 0 : SPREAD * random.nextDouble();
                memberships.add(random.nextBoolean() ? 1 - doubt : doubt);
            }
            double outcome = Math.max(
                    all(memberships.get(0), memberships.get(1)),
                    Math.max(
                            all(1 - memberships.get(2), memberships.get(3), memberships.get(4)),
                            all(memberships.get(5), 1 - memberships.get(6), memberships.get(7))));
            cases.add(new CaseTable.Case(
                    "case " + (i + 1), memberships, random.nextDouble() < NOISE ? 1 - outcome : outcome));
        }
        return new CaseTable(names, "Y", cases);
    }

    private static double all(double... memberships) {
        double least = 1;
        for (double membership : memberships) {
            least = Math.min(least, membership);
        }
        return least;
    }
}
