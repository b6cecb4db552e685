package id.sekber.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes to bring a file of meter readings in, as a person would: send it, look at what it would do, confirm, wait
 * until it says that all is saved. The server must hold the demonstration; the readings stay in it.
 *
 * <p>Arguments: the server's address, how many readings.
 */
final class BenchImport {

    private static final String IMPORT = "/s/kartamantul/buku-besar/meter/impor";
    private static final String[] MEMBERS = {"34.71", "34.04", "34.02"};
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Pattern SAVED = Pattern.compile("[\\d.]+ bacaan dari berkas ini tersimpan");

    private BenchImport() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI server = URI.create(arguments[0]);
        int readings = Integer.parseInt(arguments[1]);
        Visitor technician = Visitor.signedIn(server, "technical@contoh.example", "kartamantul-contoh");
        byte[] file = file(readings);

        long start = System.nanoTime();
        String page = technician.send(IMPORT, "berkas", "bacaan.csv", file);
        long received = System.nanoTime();
        technician.text(page);
        long looked = System.nanoTime();
        String at = technician.press(page);
        while (!at.equals(page)) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            at = technician.leadsTo(at);
        }
        Matcher saved = SAVED.matcher(technician.text(page));
        if (!saved.find()) {
            throw new IllegalStateException(page + " does not say that all is saved.");
        }
        long done = System.nanoTime();

        System.out.printf(
                Locale.ROOT,
                "%d readings, %.1f MB: received in %.1f s, shown in %.1f s, saved with the journal in %.1f s (%s)%n",
                readings,
                file.length / 1e6,
                (received - start) / 1e9,
                (looked - received) / 1e9,
                (done - looked) / 1e9,
                saved.group());
    }

    /** Slips that no earlier run has sent. */
    private static byte[] file(int readings) {
        String run = Long.toString(System.currentTimeMillis(), 36);
        StringBuilder text = new StringBuilder("meter,slip,date,member,quantity,note\n");
        for (int i = 0; i < readings; i++) {
            text.append("JT-PIYUNGAN,")
                    .append(run)
                    .append('-')
                    .append(i)
                    .append(",2023-")
                    .append(String.format(Locale.ROOT, "%02d-%02d", 1 + i % 12, 1 + i % 28))
                    .append(',')
                    .append(MEMBERS[i % MEMBERS.length])
                    .append(',')
                    .append(4 + i % 9)
                    .append('.')
                    .append(100 + i % 900)
                    .append(",AB ")
                    .append(1000 + i % 9000)
                    .append(" XY\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
