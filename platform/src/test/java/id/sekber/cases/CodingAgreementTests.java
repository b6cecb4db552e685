package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodingAgreementTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static SecondCoding coding(String id, String item, String first, String second) {
        GridColumn column = GridColumn.valueOf(item);
        return new SecondCoding(id, new UUID(0, 1), "Seseorang", NOW, cells(column, first), cells(column, second));
    }

    private static Map<GridColumn, String> cells(GridColumn column, String code) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        if (!code.isEmpty()) {
            cells.put(column, code);
        }
        return cells;
    }

    private static CodingAgreement.Line line(CodingAgreement agreement, GridColumn item) {
        return agreement.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsAnItemOfOneCodeOncePerCase() {
        CodingAgreement agreement = CodingAgreement.of(List.of(
                coding("a", "RULE", "consensus", "consensus"),
                coding("b", "RULE", "majority", "majority"),
                coding("c", "RULE", "majority", "consensus"),
                coding("d", "RULE", "majority", "")));

        CodingAgreement.Line rule = line(agreement, GridColumn.RULE);
        assertThat(rule.units()).isEqualTo(3);
        assertThat(rule.same()).isEqualTo(2);
        // Coincidences cc 2, mm 2, cm 1 + 1 of six codes: 1 - (2/6) / (2*3*3/30).
        assertThat(rule.alphaValue()).isCloseTo(1 - (2.0 / 6) / (18.0 / 30), within(1e-12));
        assertThat(agreement.mean()).isCloseTo(rule.alphaValue(), within(1e-12));
    }

    @Test
    void countsAnItemOfSeveralCodesChoiceByChoice() {
        CodingAgreement agreement = CodingAgreement.of(
                List.of(coding("a", "FUNDING", "donor;loans", "donor"), coding("b", "FUNDING", "", "donor")));

        CodingAgreement.Line funding = line(agreement, GridColumn.FUNDING);
        assertThat(funding.units()).isEqualTo(FundingSource.values().length);
        assertThat(funding.same()).isEqualTo(FundingSource.values().length - 1);
    }

    @Test
    void treatsNumbersAsNumbers() {
        CodingAgreement near =
                CodingAgreement.of(List.of(coding("a", "MEMBERS", "3", "4"), coding("b", "MEMBERS", "60", "60")));
        CodingAgreement far =
                CodingAgreement.of(List.of(coding("a", "MEMBERS", "3", "30"), coding("b", "MEMBERS", "60", "60")));

        assertThat(line(near, GridColumn.MEMBERS).alphaValue())
                .isGreaterThan(line(far, GridColumn.MEMBERS).alphaValue());
    }

    @Test
    void saysNothingWhereNothingVaries() {
        CodingAgreement agreement = CodingAgreement.of(List.of(coding("a", "RULE", "consensus", "consensus")));

        assertThat(line(agreement, GridColumn.RULE).strength()).isEqualTo(CodingAgreement.Strength.UNDEFINED);
        assertThat(agreement.mean()).isNaN();
        assertThat(CodingAgreement.of(List.of()).cases()).isZero();
    }

    @Test
    void holdsAllCodersOfACaseTogether() {
        SecondCoding one = coding("a", "RULE", "consensus", "consensus");
        SecondCoding two = coding("a", "RULE", "consensus", "majority");

        assertThat(line(CodingAgreement.of(List.of(one, two)), GridColumn.RULE).same())
                .isZero();
        assertThat(CodingAgreement.of(List.of(one, two)).cases()).isEqualTo(1);
    }

    @Test
    void aSettledCodeStandsInThePlaceOfTheFirst() {
        Case known = aCase("two-towns").please();
        Settlement settled = new Settlement("two-towns", GridColumn.RULE, "majority", "Statuta", "Staf", NOW, 1);
        Settlement unknown = new Settlement("two-towns", GridColumn.MEMBERS, "", "Tidak jelas", "Staf", NOW, 1);

        Case read = HeldCases.settled(known, List.of(settled, unknown));

        assertThat(read.coding().rule()).isEqualTo(DecisionRule.MAJORITY);
        assertThat(read.coding().members()).isNull();
        assertThat(HeldCases.settled(known, List.of())).isSameAs(known);
    }
}
