package id.sekber.institution;

import static id.sekber.institution.Option.*;
import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTests {

    private static final int THREE_MEMBERS = 3;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(Rule.X1, choosing(O6, R9)),
                arguments(Rule.X1, choosing(O6, R5)),
                arguments(Rule.X2, choosing(O4, F5)),
                arguments(Rule.X2, choosing(O3, F6)),
                arguments(Rule.X3, choosing(O2, F8)),
                arguments(Rule.X4, choosing(O9, R6)),
                arguments(Rule.X4, choosing(O7, R3)),
                arguments(Rule.X5, choosing(O1, M14)),
                arguments(Rule.X5, choosing(O1, M21)),
                arguments(Rule.X6, choosing(O3, F1, R4).mandatory(true)),
                arguments(Rule.X6, choosing(O3, F3, R3).mandatory(true)),
                arguments(Rule.X7, choosing(O3, F1, R2)),
                arguments(Rule.X8, choosing(O4, M10).dividingCosts(CostKey.EQUAL)),
                arguments(Rule.X10, choosing(O3, F1, F3).sharing(F1, "49.99").sharing(F3, "50.01")),
                arguments(Rule.X11, choosing(O4, M7)),
                arguments(Rule.X12, choosing(O3).dividingCosts(CostKey.BY_USE).rated(S1, Maturity.AD_HOC)),
                arguments(Rule.X13, choosing(O3, F2, R1, R2)),
                arguments(Rule.X14, choosing(O3).hosting(true).dividingCosts(CostKey.BY_USE)),
                arguments(Rule.X15, choosing(O3, M18).rated(S2, Maturity.USED).rated(S7, Maturity.ABSENT)),
                arguments(Rule.X16, choosing(O3, F9)));
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(Rule.X1, choosing(O6, R5, R9)),
                arguments(Rule.X2, choosing(O6, F5, F6)),
                arguments(Rule.X2, choosing(O7, F6)),
                arguments(Rule.X3, choosing(O4, F8)),
                arguments(Rule.X4, choosing(O9, R8)),
                arguments(Rule.X4, choosing(O7, R7)),
                arguments(Rule.X5, choosing(O1, M13)),
                arguments(Rule.X6, choosing(O3, F1, R3).mandatory(true)),
                arguments(Rule.X6, choosing(O3, F12, R3).mandatory(true)),
                arguments(Rule.X6, choosing(O3, F3, R2).mandatory(false)),
                arguments(Rule.X7, choosing(O3, F1, R2, R4)),
                arguments(Rule.X8, choosing(O4, M10).dividingCosts(CostKey.BY_USE)),
                arguments(Rule.X10, choosing(O3, F1, F3).sharing(F1, "50").sharing(F3, "50")),
                arguments(Rule.X10, choosing(O4, F3)),
                arguments(Rule.X11, choosing(O4, M5)),
                arguments(Rule.X12, choosing(O3).dividingCosts(CostKey.BY_USE).rated(S1, Maturity.DEFINED)),
                arguments(Rule.X13, choosing(O3, F12, R2)),
                arguments(Rule.X13, choosing(O3, F1, R2, R3)),
                arguments(Rule.X14, choosing(O3, F10).hosting(true)),
                arguments(Rule.X14, choosing(O3).hosting(true).dividingCosts(CostKey.HOST_CREDIT)),
                arguments(Rule.X14, choosing(O3).hosting(false)),
                arguments(Rule.X15, choosing(O3, M18).rated(S2, Maturity.USED).rated(S7, Maturity.DEFINED)),
                arguments(Rule.X16, choosing(O6, F9)));
    }

    static Stream<Arguments> open() {
        return Stream.of(
                arguments(Rule.X1, choosing(O6), Missing.BASIS),
                arguments(Rule.X4, choosing(O7), Missing.BASIS),
                arguments(Rule.X6, choosing(O3), Missing.MANDATORY),
                arguments(Rule.X6, choosing(O3, R3).mandatory(true), Missing.MONEY),
                arguments(Rule.X6, choosing(O3, F1).mandatory(true), Missing.BASIS),
                arguments(Rule.X7, choosing(O3, F1), Missing.BASIS),
                arguments(Rule.X8, choosing(O4, M10), Missing.KEYS),
                arguments(Rule.X10, choosing(O3, F3), Missing.SHARES),
                arguments(Rule.X12, choosing(O3).dividingCosts(CostKey.BY_USE), Missing.MEASURED_DATA),
                arguments(Rule.X14, choosing(O3), Missing.HOSTING),
                arguments(Rule.X14, choosing(O3).hosting(true), Missing.KEYS),
                arguments(Rule.X15, choosing(O3, M18).rated(S2, Maturity.USED), Missing.PROCEDURES_AND_COMMUNICATION));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isBroken(Rule rule, SetupMother setup) {
        assertThat(rule.against(setup.please(), THREE_MEMBERS)).isEqualTo(Rule.Finding.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isKept(Rule rule, SetupMother setup) {
        assertThat(rule.against(setup.please(), THREE_MEMBERS)).isEqualTo(Rule.Finding.KEPT);
    }

    @ParameterizedTest
    @MethodSource("open")
    void staysOpenWhileAFactIsMissing(Rule rule, SetupMother setup, @Nullable Missing missing) {
        assertThat(rule.against(setup.please(), THREE_MEMBERS).missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void canBeBrokenAndKept(Rule rule) {
        if (rule != Rule.X9) {
            assertThat(broken()).anyMatch(line -> line.get()[0] == rule);
            assertThat(kept()).anyMatch(line -> line.get()[0] == rule);
        }
    }

    @Test
    void consensusOfMoreThanSevenIsARisk() {
        Setup consensus = choosing(O3, M8).please();

        assertThat(Rule.X9.against(consensus, 7)).isEqualTo(Rule.Finding.KEPT);
        assertThat(Rule.X9.against(consensus, 8)).isEqualTo(Rule.Finding.BROKEN);
        assertThat(Rule.X9.against(choosing(O3, M9).please(), 8)).isEqualTo(Rule.Finding.KEPT);
    }

    @Test
    void fitGathersWhatIsBrokenAndWhatIsOpen() {
        Fit fit = Fit.of(choosing(O3, F6, F9).hosting(false).please(), THREE_MEMBERS);

        assertThat(fit.broken()).containsExactly(Rule.X2, Rule.X16);
        assertThat(fit.open()).containsExactly(new Fit.Undecided(Rule.X6, Missing.MANDATORY));
    }
}
