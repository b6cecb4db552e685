package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTests {

    private static final int THREE_MEMBERS = 3;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("X1", choosing("O6", "R9")),
                arguments("X1", choosing("O6", "R5")),
                arguments("X2", choosing("O4", "F5")),
                arguments("X2", choosing("O3", "F6")),
                arguments("X3", choosing("O2", "F8")),
                arguments("X4", choosing("O9", "R6")),
                arguments("X4", choosing("O7", "R3")),
                arguments("X5", choosing("O1", "M14")),
                arguments("X5", choosing("O1", "M21")),
                arguments("X6", choosing("O3", "F1", "R4").mandatory(true)),
                arguments("X6", choosing("O3", "F3", "R3").mandatory(true)),
                arguments("X7", choosing("O3", "F1", "R2")),
                arguments("X8", choosing("O4", "M10").dividingCosts(CostKey.EQUAL)),
                arguments(
                        "X10", choosing("O3", "F1", "F3").sharing("F1", "49.99").sharing("F3", "50.01")),
                arguments("X11", choosing("O4", "M7")),
                arguments("X12", choosing("O3").dividingCosts(CostKey.BY_USE).rated("S1", Maturity.AD_HOC)),
                arguments("X13", choosing("O3", "F2", "R1", "R2")),
                arguments("X14", choosing("O3").hosting(true).dividingCosts(CostKey.BY_USE)),
                arguments(
                        "X15", choosing("O3", "M18").rated("S2", Maturity.USED).rated("S7", Maturity.ABSENT)),
                arguments("X16", choosing("O3", "F9")));
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments("X1", choosing("O6", "R5", "R9")),
                arguments("X2", choosing("O6", "F5", "F6")),
                arguments("X2", choosing("O7", "F6")),
                arguments("X3", choosing("O4", "F8")),
                arguments("X4", choosing("O9", "R8")),
                arguments("X4", choosing("O7", "R7")),
                arguments("X5", choosing("O1", "M13")),
                arguments("X6", choosing("O3", "F1", "R3").mandatory(true)),
                arguments("X6", choosing("O3", "F12", "R3").mandatory(true)),
                arguments("X6", choosing("O3", "F3", "R2").mandatory(false)),
                arguments("X7", choosing("O3", "F1", "R2", "R4")),
                arguments("X8", choosing("O4", "M10").dividingCosts(CostKey.BY_USE)),
                arguments("X10", choosing("O3", "F1", "F3").sharing("F1", "50").sharing("F3", "50")),
                arguments("X10", choosing("O4", "F3")),
                arguments("X11", choosing("O4", "M5")),
                arguments("X12", choosing("O3").dividingCosts(CostKey.BY_USE).rated("S1", Maturity.DEFINED)),
                arguments("X13", choosing("O3", "F12", "R2")),
                arguments("X13", choosing("O3", "F1", "R2", "R3")),
                arguments("X14", choosing("O3", "F10").hosting(true)),
                arguments("X14", choosing("O3").hosting(true).dividingCosts(CostKey.HOST_CREDIT)),
                arguments("X14", choosing("O3").hosting(false)),
                arguments(
                        "X15", choosing("O3", "M18").rated("S2", Maturity.USED).rated("S7", Maturity.DEFINED)),
                arguments("X16", choosing("O6", "F9")));
    }

    static Stream<Arguments> open() {
        return Stream.of(
                arguments("X1", choosing("O6"), new Missing.Answer(Group.BASIS)),
                arguments("X4", choosing("O7"), new Missing.Answer(Group.BASIS)),
                arguments("X6", choosing("O3"), Missing.Fact.MANDATORY),
                arguments("X6", choosing("O3", "R3").mandatory(true), new Missing.Answer(Group.MONEY)),
                arguments("X6", choosing("O3", "F1").mandatory(true), new Missing.Answer(Group.BASIS)),
                arguments("X7", choosing("O3", "F1"), new Missing.Answer(Group.BASIS)),
                arguments("X8", choosing("O4", "M10"), Missing.Fact.KEYS),
                arguments("X10", choosing("O3", "F3"), Missing.Fact.SHARES),
                arguments("X12", choosing("O3").dividingCosts(CostKey.BY_USE), new Missing.Level(TheBox.option("S1"))),
                arguments("X14", choosing("O3"), Missing.Fact.HOSTING),
                arguments("X14", choosing("O3").hosting(true), Missing.Fact.KEYS),
                arguments(
                        "X15",
                        choosing("O3", "M18").rated("S2", Maturity.USED),
                        new Missing.Level(TheBox.option("S7"))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isBroken(String rule, SetupMother setup) {
        assertThat(judged(rule, setup.please(), THREE_MEMBERS)).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isKept(String rule, SetupMother setup) {
        assertThat(judged(rule, setup.please(), THREE_MEMBERS)).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @MethodSource("open")
    void staysOpenWhileAFactIsMissing(String rule, SetupMother setup, @Nullable Missing missing) {
        assertThat(judged(rule, setup.please(), THREE_MEMBERS).missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void canBeBrokenAndKept(String rule) {
        if (!rule.equals("X9")) {
            assertThat(broken()).anyMatch(line -> line.get()[0].equals(rule));
            assertThat(kept()).anyMatch(line -> line.get()[0].equals(rule));
        }
    }

    static Stream<String> codes() {
        return TheBox.SHIPPED.rules().stream().map(Rule::code);
    }

    @Test
    void consensusOfMoreThanSevenIsARisk() {
        Setup consensus = choosing("O3", "M8").please();

        assertThat(judged("X9", consensus, 7)).isEqualTo(Truth.NO);
        assertThat(judged("X9", consensus, 8)).isEqualTo(Truth.YES);
        assertThat(judged("X9", choosing("O3", "M9").please(), 8)).isEqualTo(Truth.NO);
    }

    @Test
    void fitGathersWhatIsBrokenAndWhatIsOpen() {
        Fit fit = TheBox.SHIPPED.judge(choosing("O3", "F6", "F9").hosting(false).please(), THREE_MEMBERS);

        assertThat(fit.broken()).extracting(Rule::code).containsExactly("X2", "X16");
        assertThat(fit.open()).containsExactly(new Fit.Undecided(TheBox.rule("X6"), Missing.Fact.MANDATORY));
    }

    private static Truth judged(String rule, Setup setup, int members) {
        return TheBox.rule(rule).brokenWhen().of(setup, members);
    }
}
