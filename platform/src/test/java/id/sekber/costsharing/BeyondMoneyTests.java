package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.programmes.Party;
import id.sekber.results.Safeguard;
import id.sekber.results.Side;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Harm that is not money: no amount of it makes such harm good. */
class BeyondMoneyTests {

    private static final List<String> CODES = List.of("34.71", "34.04", "34.02");

    private final CostSheet sheet = Tables.sheet(Tables.WASTE);

    private final Divided fair = (Divided) sheet.workbench().divide(new Key.ProportionalToAlone());

    private static Safeguard odour(String expected, Safeguard.Consent... consents) {
        return new Safeguard(
                new UUID(0, 1),
                new Party("34.02", "Kabupaten Bantul", "Bantul", 3),
                "bau",
                "keluhan",
                Side.NOT_ABOVE,
                BigDecimal.TEN,
                null,
                new BigDecimal(expected),
                "Uji",
                false,
                Instant.EPOCH,
                List.of(),
                List.of(consents),
                0);
    }

    private boolean refused(List<Compensation> compensations, Safeguard safeguard) {
        return NoHarm.problems(sheet, fair, compensations, List.of(safeguard)).list().stream()
                .anyMatch(problem -> problem.reason().key().equals("costsharing.harm.beyondMoney"));
    }

    @Property
    void noAmountOfCompensationRemovesABreachedSafeguard(
            @ForAll @Size(max = 4) List<@LongRange(min = 1, max = 1_000_000_000_000_000L) Long> amounts,
            @ForAll @IntRange(max = 2) int payer,
            @ForAll @IntRange(min = 11, max = 1_000) int expected) {
        List<Compensation> compensations = new ArrayList<>();
        for (long amount : amounts) {
            compensations.add(new Compensation(
                    CODES.get(payer), CODES.get((payer + 1) % 3), Money.rupiah(amount), "", "Tuan rumah"));
        }
        Safeguard breached = odour(Integer.toString(expected));

        assertThat(refused(compensations, breached)).isTrue();
        assertThat(Verdicts.tone(fair, List.of(breached))).isEqualTo("bad");
        assertThat(Verdicts.verdict(fair.judgement(), List.of(breached))).isEqualTo(Judgement.Verdict.INJUSTICE);
    }

    @Test
    void theMembersOwnAgreementRemovesIt() {
        Safeguard agreed = odour(
                "12", new Safeguard.Consent(new UUID(0, 2), "A-2026-001", "Pasal 7", new BigDecimal(15), false, true));

        assertThat(refused(List.of(), agreed)).isFalse();
    }

    @Test
    void aSafeguardThatIsKeptStandsInNobodysWay() {
        assertThat(NoHarm.problems(sheet, fair, List.of(), List.of(odour("10"))).none())
                .isTrue();
    }

    @Test
    void theVerdictNamesWhoIsHarmedThoughAllGainInMoney() {
        Safeguard breached = odour("12");

        assertThat(Verdicts.summary(fair, Tables.KARTAMANTUL, List.of(breached)))
                .isEqualTo(Reason.of("costsharing.summary.beyondMoney", "Bantul", "bau"));
        assertThat(Verdicts.inWords(fair.judgement(), List.of(breached)).key())
                .isEqualTo("costsharing.tarigan.beyondMoney");
        assertThat(Verdicts.tone(fair, List.of())).isEqualTo("ok");
    }
}
