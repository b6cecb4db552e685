package id.sekber.analysis.games;

/** Gauss-Jordan elimination with the largest pivot of each column. */
final class LinearEquations {

    /** The matrices here are of zeros, ones and small whole numbers: a regular one has no pivot as small as this. */
    private static final double LEAST_PIVOT = 1e-10;

    private LinearEquations() {}

    /** Turns the first {@code m} columns of the m rows into the unit matrix, by row operations on the whole rows. */
    static void eliminate(double[][] rows, int m) {
        for (int k = 0; k < m; k++) {
            int pivot = k;
            for (int i = k + 1; i < m; i++) {
                if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) {
                    pivot = i;
                }
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[k];
            rows[k] = row;
            if (Math.abs(row[k]) < LEAST_PIVOT) {
                throw new IllegalStateException("The columns of the basis are dependent at step " + k + ".");
            }
            double factor = 1 / row[k];
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
            for (int i = 0; i < m; i++) {
                double times = rows[i][k];
                if (i != k && times != 0) {
                    for (int j = 0; j < row.length; j++) {
                        rows[i][j] -= times * row[j];
                    }
                }
            }
        }
    }
}
