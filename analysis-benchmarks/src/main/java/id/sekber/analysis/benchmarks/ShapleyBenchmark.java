package id.sekber.analysis.benchmarks;

import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.GainGame;
import id.sekber.analysis.games.ShapleyValue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long does the exact Shapley value take, with its explanation, once the game is there? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ShapleyBenchmark {

    @Param({"10", "12", "15", "18", "20", "22", "24"})
    int players;

    private GainGame game;

    @Setup
    public void draw() {
        game = GainGame.of(RandomGames.players(players), RandomGames.gains(players, "growing"));
    }

    @Benchmark
    public Allocation exact() {
        return ShapleyValue.of(game);
    }
}
