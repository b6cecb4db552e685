package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalyseTests {

    @Test
    void refusesAnUnknownKind() {
        Answered answered = Answered.to("tea-leaves", "{}");
        assertThat(answered.code()).isEqualTo(2);
        assertThat(answered.out()).isEmpty();
        assertThat(answered.err()).hasLineCount(1).contains("\"tea-leaves\"", "one of");
    }

    @Test
    void refusesWrongArguments() {
        assertThat(Answered.toArguments("").code()).isEqualTo(2);
        assertThat(Answered.toArguments("", "cost-game").err()).contains("1 arguments");
    }
}
