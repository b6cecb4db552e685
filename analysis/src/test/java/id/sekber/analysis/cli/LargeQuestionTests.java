package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of hundreds of megabytes, and questions that are larger than the memory: one line, and no stack trace. */
class LargeQuestionTests {

    private static final long LARGE = 200L << 20;

    /** A document that begins somehow and then repeats a part, without ever being in memory as a whole. */
    private static final class Repeated extends InputStream {
        private final byte[] start;
        private final byte[] part;
        private final byte[] end;
        private final long repeated;
        private long at;

        Repeated(String start, String part, long length, String end) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.part = part.getBytes(StandardCharsets.UTF_8);
            this.end = end.getBytes(StandardCharsets.UTF_8);
            this.repeated = length / this.part.length * this.part.length;
        }

        @Override
        public int read() {
            long place = at++;
            if (place < start.length) {
                return start[(int) place];
            }
            place -= start.length;
            if (place < repeated) {
                return part[(int) (place % part.length)];
            }
            place -= repeated;
            return place < end.length ? end[(int) place] : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = 0;
            while (count < length) {
                int letter = read();
                if (letter < 0) {
                    return count == 0 ? -1 : count;
                }
                into[from + count++] = (byte) letter;
            }
            return count;
        }
    }

    private static final String GAME = "{\"kind\": \"cost\", \"players\": [\"A\", \"B\", \"C\"], \"values\": [0";

    @Test
    void refusesTwoHundredMegabytesOfValuesInOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Analyse(
                        new Repeated(GAME, ", 1234.5", LARGE, "]}"),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run("cost-game", "-");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("values (line 1): found a list of 26214401; 3 players have 2^3 = 8 coalitions");
    }

    /** The same for a small memory: whatever the kind, and whether numbers, objects or one endless name fill it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cost-game | `{\"values\": [0` | `, 1234.5`",
                "voting-game | `{\"players\": [\"A\"` | `, \"B\"`",
                "decision-table | `{\"scores\": [[0]` | `, [1, 2, 3]`",
                "configurations | `{\"cases\": [{}` | `, {\"name\": \"AU\", \"values\": {}}`",
                "efficiency | `{\"units\": [\"` | `name without end `",
                "network | `{\"edges\": [[]` | `, [\"a\", \"b\"]`",
                "budgeting | `{\"voters\": [{}` | `, {\"id\": \"v\"}`",
            })
    void refusesWhatDoesNotFitIntoTheMemory(String kind, String start, String part, @TempDir Path directory)
            throws Exception {
        Path errors = directory.resolve("errors");
        int code = answered(40, new Repeated(start, part, LARGE, "]}"), directory, kind, "-");
        assertThat(Files.readString(errors))
                .hasLineCount(1)
                .startsWith("sekber analyse: ")
                .contains("; ");
        assertThat(code).isEqualTo(2);
        assertThat(directory.resolve("answer")).isEmptyFile();
    }

    /**
     * What the refusal advises is enough for every method, and it has no room for a second table: the numbers as read and
     * the one table of the game take 32 MiB.
     */
    @Test
    void answersWithTheMemoryThatTheRefusalAdvises(@TempDir Path directory) throws Exception {
        StringBuilder players = new StringBuilder("\"P0\"");
        for (int i = 1; i < 21; i++) {
            players.append(", \"P").append(i).append('"');
        }
        String start = "{\"kind\": \"cost\", \"players\": [" + players + "], \"values\": [0";
        long length = 3L * ((1 << 21) - 1);
        assertThat(answered(26, new Repeated(start, ", 5", length, "]}"), directory, "cost-game", "-"))
                .isEqualTo(2);
        String refusal = Files.readString(directory.resolve("errors"));
        assertThat(refusal)
                .hasLineCount(1)
                .contains("players: found 21 players; the table of their 2097152 coalitions", "take 17 MiB, and of ");
        Matcher advised = Pattern.compile("-Xmx(\\d+)m").matcher(refusal);
        assertThat(advised.find()).isTrue();
        int mebi = Integer.parseInt(advised.group(1));
        assertThat(mebi).isBetween(40, 72);
        assertThat(answered(mebi, new Repeated(start, ", 5", length, "]}"), directory, "cost-game", "-"))
                .as(Files.readString(directory.resolve("errors")))
                .isZero();
    }

    /** The exit code of a process of its own, with so much memory and the collector of the launcher. */
    private static int answered(int mebi, InputStream question, Path directory, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + mebi + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Analyse.class.getName())
                .redirectOutput(directory.resolve("answer").toFile())
                .redirectError(directory.resolve("errors").toFile());
        builder.command().addAll(List.of(arguments));
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            question.transferTo(in);
        } catch (IOException e) {
            if (process.waitFor() == 0) {
                throw new UncheckedIOException(e);
            }
            // It stopped reading when it knew enough.
        }
        return process.waitFor();
    }
}
