package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoHarmTests {

    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";

    private final CostSheet sheet = Tables.sheet(Tables.WASTE);

    private final Divided equal = (Divided) sheet.workbench().divide(new Key.Equal());

    @Test
    void aDivisionThatHarmsNobodyNeedsNoCompensation() {
        Divided proportional = (Divided) sheet.workbench().divide(new Key.ProportionalToAlone());

        assertThat(NoHarm.problems(sheet, proportional, List.of()).none()).isTrue();
    }

    @Test
    void refusesHarmWithoutACompensation() {
        assertThat(reasons(List.of()))
                .containsExactly(
                        Reason.of("costsharing.harm.needs-compensation", "Bantul", Money.rupiah(1_000_000_000)));
    }

    @Test
    void acceptsHarmThatIsCompensated() {
        assertThat(reasons(List.of(pays(CITY, BANTUL, 1_000_000_000)))).isEmpty();
    }

    @Test
    void refusesACompensationThatIsTooSmallAndSaysWhatIsMissing() {
        assertThat(reasons(List.of(pays(CITY, BANTUL, 400_000_000))))
                .containsExactly(Reason.of("costsharing.harm.still", "Bantul", Money.rupiah(600_000_000)));
    }

    @Test
    void refusesACompensationThatHarmsWhoPaysIt() {
        assertThat(reasons(List.of(pays(SLEMAN, BANTUL, 3_000_000_000L))))
                .containsExactly(Reason.of("costsharing.harm.newly", "Sleman", Money.rupiah(1_000_000_000)));
    }

    @Test
    void sumsWhatEachBearsAfterSeveralCompensations() {
        List<Money> net = Offer.net(
                Tables.KARTAMANTUL,
                equal.byKey(),
                List.of(pays(CITY, BANTUL, 700_000_000), pays(SLEMAN, BANTUL, 300_000_000)));

        assertThat(net)
                .containsExactly(
                        Money.rupiah(5_700_000_000L), Money.rupiah(5_300_000_000L), Money.rupiah(4_000_000_000L));
        assertThat(Money.sumInRupiah(net)).isEqualTo(sheet.costs().joint());
    }

    @Test
    void anOfferKeepsItsAmountsWhereTheKeyWouldNowGiveOthers() {
        List<Money> agreed =
                List.of(Money.rupiah(6_000_000_000L), Money.rupiah(5_000_000_000L), Money.rupiah(4_000_000_000L));
        Offer offer = offer(agreed, List.of());

        Divided divided = offer.divided(new Key.Equal());

        assertThat(divided.byKey()).isEqualTo(agreed);
        assertThat(divided.because()).containsOnly(Reason.of("costsharing.because.frozen", "U-2026-001"));
    }

    @Test
    void anOfferIsJudgedWithItsCompensations() {
        Offer offer = offer(equal.byKey(), List.of(pays(CITY, BANTUL, 1_500_000_000)));

        Divided divided = offer.divided(new Key.Equal());

        assertThat(divided.judgement().nobodyHarmed()).isTrue();
        assertThat(divided.byKey()).isEqualTo(equal.byKey());
        assertThat(divided.amounts().get(2)).isEqualTo(Money.rupiah(3_500_000_000L));
        assertThat(divided.adjustments()).extracting(Reason::key).containsExactly("costsharing.compensation.money");
    }

    private Offer offer(List<Money> amounts, List<Compensation> compensations) {
        return new Offer(
                new UUID(0, 2),
                "rata",
                Optional.empty(),
                sheet,
                amounts,
                compensations,
                LocalDate.of(2027, 12, 31),
                "U-2026-001",
                null,
                null,
                Instant.EPOCH);
    }

    private static Compensation pays(String payer, String receiver, long rupiah) {
        return new Compensation(payer, receiver, Money.rupiah(rupiah), "", "Tuan rumah");
    }

    private List<Reason> reasons(List<Compensation> compensations) {
        return NoHarm.problems(sheet, equal, compensations).list().stream()
                .map(Problems.Problem::reason)
                .toList();
    }
}
