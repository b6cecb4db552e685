package id.sekber.analysis.criteria;

/** Counts of a block of samples; blocks are added in their order, so that the sums are the same on every machine. */
final class AcceptabilityTally {

    final long[][] atRank;
    final long[][] wins;
    final double[][] weightSum;
    final double[][] weightSquares;

    AcceptabilityTally(int alternatives, int criteria) {
        atRank = new long[alternatives][alternatives];
        wins = new long[alternatives][alternatives];
        weightSum = new double[alternatives][criteria];
        weightSquares = new double[alternatives][criteria];
    }

    void add(AcceptabilityTally other) {
        for (int a = 0; a < atRank.length; a++) {
            for (int b = 0; b < atRank.length; b++) {
                atRank[a][b] += other.atRank[a][b];
                wins[a][b] += other.wins[a][b];
            }
            for (int c = 0; c < weightSum[a].length; c++) {
                weightSum[a][c] += other.weightSum[a][c];
                weightSquares[a][c] += other.weightSquares[a][c];
            }
        }
    }

    long first(int alternative) {
        return atRank[alternative][0];
    }
}
