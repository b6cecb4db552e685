package id.sekber.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.healthcheck.Questionnaire.Kind;
import id.sekber.vocabulary.Typed;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerFormTests {

    private static final Questionnaire QUESTIONNAIRE = Questionnaires.latest();

    private static List<String> problems(Map<String, String> given) {
        return new AnswerForm(given, "")
                .problems(QUESTIONNAIRE).list().stream()
                        .map(problem -> problem.field() + " " + problem.reason().key())
                        .toList();
    }

    @Test
    void theQuestionnaireAsksTwentyElementsFiveDimensionsAndFiveQuestions() {
        assertThat(QUESTIONNAIRE.items())
                .filteredOn(item -> item.kind() == Kind.ELEMENT)
                .hasSize(20);
        assertThat(QUESTIONNAIRE.items())
                .filteredOn(item -> item.kind() == Kind.MATURITY)
                .hasSize(5);
        assertThat(QUESTIONNAIRE.questions()).hasSize(5);
        assertThat(QUESTIONNAIRE.sources()).isNotEmpty();
        assertThat(QUESTIONNAIRE.items()).extracting(Questionnaire.Item::code).doesNotHaveDuplicates();
    }

    @Test
    void takesAnswersOnTheScaleAndNotKnowing() {
        assertThat(problems(Map.of("M1", "5", "T1", "0", "D4", AnswerForm.DO_NOT_KNOW, "Q1", "Rapat")))
                .isEmpty();
    }

    @Test
    void refusesAnswersBesideTheScale() {
        assertThat(problems(Map.of("M1", "0"))).containsExactly("M1 healthcheck.answer.scale");
        assertThat(problems(Map.of("M1", "6"))).containsExactly("M1 healthcheck.answer.scale");
        assertThat(problems(Map.of("T1", "5"))).containsExactly("T1 healthcheck.answer.scale");
        assertThat(problems(Map.of("M1", "<b>"))).containsExactly("M1 healthcheck.answer.scale");
        assertThat(problems(Map.of("Q1", "x".repeat(2_001)))).containsExactly("Q1 healthcheck.text.long");
    }

    @Test
    void refusesAnEmptySheet() {
        assertThat(problems(Map.of())).containsExactly(" healthcheck.answer.nothing");
    }

    @Test
    void readsOnlyWhatTheQuestionnaireAsks() {
        AnswerForm form = AnswerForm.of(
                new Typed(Map.of("M1", List.of(" 4 "), "siapa", List.of("saya"), "kode", List.of("AB"))),
                QUESTIONNAIRE);

        assertThat(form.given()).containsExactly(Map.entry("M1", "4"));
        assertThat(form.code()).isEqualTo("AB");
    }

    @Test
    void aCodeOpensTheSameSheetHoweverItIsTyped() {
        UUID round = new UUID(1, 1);
        AnswerCode code = AnswerCode.draw(new SecureRandom());

        assertThat(AnswerCode.wellFormed(code.text())).isTrue();
        assertThat(new AnswerCode(" " + code.text().toLowerCase().replace("-", " ")).keyIn(round))
                .isEqualTo(code.keyIn(round));
        assertThat(code.keyIn(new UUID(1, 2))).isNotEqualTo(code.keyIn(round));
        assertThat(AnswerCode.wellFormed("1234")).isFalse();
    }
}
