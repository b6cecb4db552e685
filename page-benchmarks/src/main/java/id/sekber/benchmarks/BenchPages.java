package id.sekber.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the pages that people open most with a bare file and a bare one-row query of the same running server, in one run.
 * Pages take turns in short rounds, so that whatever else the machine does hits all alike. The server must hold the
 * demonstration.
 *
 * <p>Arguments: the server's address, its process, seconds per page and round, rounds.
 */
final class BenchPages {

    private static final int AT_ONCE = 4;
    private static final String BARE_QUERY = "a bare one-row query";
    private static final Pattern PROGRAMME = Pattern.compile("href=\"(/s/kartamantul/program/(?!baru)[^/\"]+)\"");

    private BenchPages() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI server = URI.create(arguments[0]);
        ProcessHandle process = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        Duration turn = Duration.ofSeconds(Long.parseLong(arguments[2]));
        int rounds = Integer.parseInt(arguments[3]);
        System.setProperty("http.maxConnections", Integer.toString(AT_ONCE));

        Visitor officer = Visitor.signedIn(server, "officer@contoh.example", "kartamantul-contoh");
        Map<String, String> pages = pages(officer);
        Load load = new Load(officer, AT_ONCE);
        for (String path : pages.values()) {
            load.on(path, turn);
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Duration before = spent(process);
                Load.Answers answers = load.on(page.getValue(), turn);
                measured.merge(
                        page.getKey(), new Measured(answers, spent(process).minus(before)), Measured::and);
            }
        }
        print(measured);
    }

    /**
     * @param answers what the visitors saw
     * @param processor the time that the server's process, without the database's, spent meanwhile
     */
    private record Measured(Load.Answers answers, Duration processor) {

        Measured and(Measured other) {
            return new Measured(answers.and(other.answers), processor.plus(other.processor));
        }

        double processorMilliseconds() {
            return processor.toNanos() / 1e6 / answers.requests();
        }
    }

    private static Map<String, String> pages(Visitor officer) throws IOException {
        Matcher programme = PROGRAMME.matcher(officer.text("/s/kartamantul/program"));
        if (!programme.find()) {
            throw new IllegalStateException("The demonstration has no programme to look at.");
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("a bare static file", "/favicon.svg");
        pages.put(BARE_QUERY, "/sehat");
        pages.put("home", "/s/kartamantul");
        pages.put("programme", programme.group(1));
        pages.put("case", "/s/kartamantul/kasus/sarbagita");
        return pages;
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void print(Map<String, Measured> measured) {
        double bare = Objects.requireNonNull(measured.get(BARE_QUERY)).answers().perSecond();
        System.out.printf(
                Locale.ROOT,
                "%d at once, %d processors, client on Java %d%n%n",
                AT_ONCE,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        System.out.println("| page | kB | requests/s | p50 ms | p99 ms | server CPU ms | costs, in bare queries |");
        System.out.println("|---|---|---|---|---|---|---|");
        measured.forEach((name, page) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.0f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                page.answers().length() / 1000.0,
                page.answers().perSecond(),
                page.answers().milliseconds(0.5),
                page.answers().milliseconds(0.99),
                page.processorMilliseconds(),
                bare / page.answers().perSecond()));
    }
}
