package id.sekber.analysis.benchmarks;

import id.sekber.analysis.games.Apportionment;
import id.sekber.analysis.games.GainGame;
import id.sekber.analysis.games.Nucleolus;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does the nucleolus take, from the table of gains to the explained amounts?
 *
 * <p>The game is made anew for each answer, because a game remembers its prenucleolus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NucleolusBenchmark {

    @Param({"5", "10", "12", "15", "18", "20", "22"})
    int players;

    @Param({"growing", "wide", "narrow"})
    String type;

    private List<String> names;
    private double[] gains;

    @Setup
    public void draw() {
        names = RandomGames.players(players);
        gains = RandomGames.gains(players, type);
    }

    @Benchmark
    public Apportionment nucleolus() {
        return Nucleolus.of(GainGame.of(names, gains));
    }
}
