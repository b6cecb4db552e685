package id.sekber.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.analysis.cli.Analyse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The question that a page gives away is answered by the command line, in a process of its own, with the page's figures. */
@DatabaseTest
class SameFiguresTests {

    private static final String STUDY = "/s/kartamantul/kasus/kajian/E-2026-001";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"complex", "parsimonious", "intermediate"})
    void theCommandLineFindsWhatThePageShows(String solution) throws Exception {
        JsonNode answer = analysed(body(STUDY + "/soal.json?solusi=" + solution));
        String keptAnswer =
                stage.sqlAs("officer", jdbc -> jdbc.sql("""
                                select answer from evidence.run r
                                join evidence.study s on (s.secretariat_id, s.id) = (r.secretariat_id, r.study_id)
                                where s.number = 'E-2026-001' and r.number = 1""").query(String.class).single());
        JsonNode kept = JsonMapper.shared().readTree(keptAnswer);
        String page = body(STUDY);

        assertThat(answer.get("truthTable")).isEqualTo(kept.get("truthTable"));
        assertThat(answer.get("necessity")).isEqualTo(kept.get("necessity"));
        assertThat(answer.get("remainders")).isEqualTo(kept.get("remainders"));
        assertThat(answer.get("solutions"))
                .isNotEmpty()
                .isEqualTo(kept.get("solutions").get(solution));
        if (solution.equals("parsimonious")) {
            assertThat(answer.get("robustness")).isEqualTo(kept.get("robustness"));
        }
        for (JsonNode row : answer.get("truthTable")) {
            assertThat(page)
                    .contains(
                            ">" + threeDecimals(row.get("inclusion")) + "<", ">" + threeDecimals(row.get("pri")) + "<");
        }
        for (JsonNode model : answer.get("solutions")) {
            assertThat(page).contains("Konsistensi " + threeDecimals(model.get("inclusion")));
            for (JsonNode term : model.get("terms")) {
                assertThat(page).contains("<code>" + term.get("term").asString() + "</code>");
            }
        }
    }

    private static String threeDecimals(JsonNode number) {
        return number.decimalValue()
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private JsonNode analysed(String question) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("question.json"), question);
        Path answer = directory.resolve("answer.json");
        Process process = new ProcessBuilder(command(file))
                .redirectOutput(answer.toFile())
                .redirectError(directory.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor()).as(() -> errors()).isZero();
        return JsonMapper.shared().readTree(Files.readString(answer));
    }

    private String errors() {
        try {
            return Files.readString(directory.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Only what the analysis itself needs: the platform is not there. */
    private static List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(Stream.of(Analyse.class, JsonParser.class)
                .map(SameFiguresTests::home)
                .collect(Collectors.joining(java.io.File.pathSeparator)));
        command.add(Analyse.class.getName());
        command.addAll(List.of("configurations", file.toString()));
        return command;
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private String body(String address) throws IOException {
        MvcTestResult result =
                pages.get().uri(address).with(stage.signedIn("officer")).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
