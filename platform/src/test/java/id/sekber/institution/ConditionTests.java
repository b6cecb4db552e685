package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {

    private static final int THREE_MEMBERS = 3;

    static Stream<Rule> rules() {
        return TheBox.SHIPPED.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfTheBoxIsWrittenAsItIsRead(Rule rule) {
        assertThat(TheBox.condition(rule.condition())).isEqualTo(rule.brokenWhen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O1",
                "bukan (O1 dan M2)",
                "(O1 atau M2) dan (F1 atau F2)",
                "bukan diketahui kunci lain",
                "tanpa R3, R4 atau anggota >= 4",
                "bagian F3 <= 33.5 dan tingkat S11 = 0",
                "wajib dan bukan tuan-rumah"
            })
    void whatIsWrittenIsReadBackTheSame(String text) {
        Condition condition = TheBox.condition(text);

        assertThat(condition.text()).isEqualTo(text);
        assertThat(TheBox.condition(condition.text())).isEqualTo(condition);
    }

    @Test
    void canBeWrittenInEnglishToo() {
        assertThat(TheBox.condition("o3 AND mandatory and (without R3 or not hosted) and known key by-use"))
                .isEqualTo(TheBox.condition(
                        "O3 dan wajib dan (tanpa R3 atau bukan tuan-rumah) dan diketahui kunci pemakaian"));
        assertThat(TheBox.condition("share F3 > 50 or level S1 < 2 or members > 7"))
                .isEqualTo(TheBox.condition("bagian F3 > 50 atau tingkat S1 < 2 atau anggota > 7"));
    }

    @Test
    void andBindsMoreTightlyThanOr() {
        assertThat(TheBox.condition("O1 atau O2 dan M2")).isEqualTo(TheBox.condition("O1 atau (O2 dan M2)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | institution.condition.problem.empty",
                "O3 M2         | institution.condition.problem.rest",
                "O3 dan        | institution.condition.problem.end",
                "O77           | institution.condition.problem.word",
                "uang          | institution.condition.problem.word",
                "S1            | institution.condition.problem.rated",
                "tanpa S1      | institution.condition.problem.rated",
                "(O3 dan M2    | institution.condition.problem.bracket",
                "O3)           | institution.condition.problem.rest",
                "kunci emas    | institution.condition.problem.key",
                "anggota 7     | institution.condition.problem.sign",
                "anggota > 7,5 | institution.condition.problem.rest",
                "anggota > 1e9 | institution.condition.problem.members",
                "bagian S1 > 5 | institution.condition.problem.source",
                "bagian F3 > 101 | institution.condition.problem.percent",
                "tingkat F3 < 2  | institution.condition.problem.system",
                "tingkat S1 < 5  | institution.condition.problem.level"
            })
    void saysAtWhichWordItStopsMakingSense(String text, String problem) {
        Reading<Condition> reading = ConditionReader.read(text, TheBox.SHIPPED::option);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<Condition>) reading).reason().key()).isEqualTo(problem);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(ConditionReader.read("(".repeat(500) + "O3" + ")".repeat(500), TheBox.SHIPPED::option))
                .isInstanceOf(Reading.Refused.class);
        assertThat(ConditionReader.read("bukan ".repeat(300) + "O3", TheBox.SHIPPED::option))
                .isInstanceOf(Reading.Refused.class);
        assertThat(ConditionReader.read("O3 dan ".repeat(300) + "O3", TheBox.SHIPPED::option))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void oneNoIsEnoughForAnAndAndOneYesForAnOr() {
        Setup nothingSaid = choosing("O3").please();

        assertThat(of("wajib dan O4", nothingSaid)).isEqualTo(Truth.NO);
        assertThat(of("wajib atau O3", nothingSaid)).isEqualTo(Truth.YES);
        assertThat(of("wajib dan O3", nothingSaid)).isEqualTo(Truth.open(Missing.Fact.MANDATORY));
        assertThat(of("wajib atau O4", nothingSaid)).isEqualTo(Truth.open(Missing.Fact.MANDATORY));
        assertThat(of("bukan wajib", nothingSaid)).isEqualTo(Truth.open(Missing.Fact.MANDATORY));
        assertThat(of("diketahui wajib", nothingSaid)).isEqualTo(Truth.NO);
        assertThat(of("bukan diketahui wajib", nothingSaid)).isEqualTo(Truth.YES);
    }

    @Test
    void namesTheFirstThingThatIsMissing() {
        assertThat(of("tuan-rumah dan tanpa R3 dan wajib", choosing("O3").please()))
                .isEqualTo(Truth.open(Missing.Fact.HOSTING));
    }

    @Test
    void tellsNotChosenFromNotAnswered() {
        assertThat(of("R3", choosing("O3").please())).isEqualTo(Truth.NO);
        assertThat(of("tanpa R3", choosing("O3").please())).isEqualTo(Truth.open(new Missing.Answer(Group.BASIS)));
        assertThat(of("tanpa R3", choosing("O3", "R2").please())).isEqualTo(Truth.YES);
        assertThat(of("tanpa R3, R4", choosing("O3", "R4").please())).isEqualTo(Truth.NO);
    }

    @Test
    void aSourceThatIsNotChosenGivesNothingOnceSharesAreKnown() {
        assertThat(of("bagian F3 > 50", choosing("O3", "F1").please())).isEqualTo(Truth.open(Missing.Fact.SHARES));
        assertThat(of(
                        "bagian F3 > 50",
                        choosing("O3", "F1").sharing("F1", "100").please()))
                .isEqualTo(Truth.NO);
        assertThat(of(
                        "bagian F1 = 100",
                        choosing("O3", "F1").sharing("F1", "100.00").please()))
                .isEqualTo(Truth.YES);
    }

    private static Truth of(String condition, Setup setup) {
        return TheBox.condition(condition).of(setup, THREE_MEMBERS);
    }
}
