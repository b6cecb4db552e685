package id.sekber.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What JMH wrote of one benchmark with one choice of its parameters.
 *
 * @param best seconds of the quickest iteration: what the machine can do when nothing else runs
 * @param median seconds of the middle iteration
 * @param bytes allocated for one answer
 */
record Measured(String method, double size, String series, double best, double median, double bytes) {

    static List<Measured> of(Kernel kernel, Path jmh) throws IOException {
        List<Measured> measured = new ArrayList<>();
        for (JsonNode run : new ObjectMapper().readTree(jmh)) {
            if (run.path("benchmark").asString().endsWith("." + kernel.method())) {
                measured.add(of(kernel, run));
            }
        }
        return measured;
    }

    private static Measured of(Kernel kernel, JsonNode run) {
        JsonNode params = run.path("params");
        List<Double> seconds = new ArrayList<>();
        for (JsonNode fork : run.path("primaryMetric").path("rawData")) {
            for (JsonNode iteration : fork) {
                seconds.add(iteration.asDouble());
            }
        }
        seconds.sort(null);
        return new Measured(
                kernel.method(),
                Double.parseDouble(params.path(kernel.size()).asString()),
                kernel.series().isEmpty() ? "" : params.path(kernel.series()).asString(),
                seconds.get(0),
                seconds.get(seconds.size() / 2),
                run.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble());
    }
}
