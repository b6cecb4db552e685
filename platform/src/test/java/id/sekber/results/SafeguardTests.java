package id.sekber.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.programmes.AgreementsInWriting;
import id.sekber.programmes.Party;
import id.sekber.results.Safeguard.Consent;
import id.sekber.results.Safeguard.Measured;
import id.sekber.results.Safeguard.State;
import id.sekber.vocabulary.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafeguardTests {

    private static final Party BANTUL = new Party("34.02", "Kabupaten Bantul", "Bantul", 3);
    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));

    private static Safeguard odour(
            Side side, String threshold, @Nullable String expected, List<Measured> measured, List<Consent> consents) {
        return new Safeguard(
                new UUID(0, 1),
                BANTUL,
                "bau",
                "keluhan",
                side,
                new BigDecimal(threshold),
                null,
                expected == null ? null : new BigDecimal(expected),
                "Uji",
                false,
                Instant.EPOCH,
                measured,
                consents,
                0);
    }

    private static State state(Side side, String threshold, @Nullable String expected, Measured... measured) {
        return odour(side, threshold, expected, List.of(measured), List.of()).state();
    }

    private static Measured on(String day, String value) {
        return new Measured(LocalDate.parse(day), new BigDecimal(value), "Uji");
    }

    private static Consent consent(String bound, boolean ended, boolean binding) {
        return new Consent(new UUID(0, 2), "A-2026-001", "Pasal 7", new BigDecimal(bound), ended, binding);
    }

    @Test
    void beyondTheThresholdTheMemberIsHarmed() {
        assertThat(state(Side.NOT_ABOVE, "10", "10.01")).isEqualTo(State.BREACHED);
        assertThat(state(Side.NOT_BELOW, "4", "3.9")).isEqualTo(State.BREACHED);
    }

    @Test
    void onTheThresholdOrWithinATenthOfItItIsNear() {
        assertThat(state(Side.NOT_ABOVE, "10", "10")).isEqualTo(State.NEAR);
        assertThat(state(Side.NOT_ABOVE, "10", "9")).isEqualTo(State.NEAR);
        assertThat(state(Side.NOT_ABOVE, "10", "8.99")).isEqualTo(State.KEPT);
        assertThat(state(Side.NOT_BELOW, "4", "4.5")).isEqualTo(State.KEPT);
    }

    @Test
    void withoutAnyValueItIsNotKnown() {
        assertThat(state(Side.NOT_ABOVE, "10", null)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theWorseOfWhatIsExpectedAndWhatWasLastMeasuredCounts() {
        assertThat(state(Side.NOT_ABOVE, "10", "5", on("2026-01-01", "4"), on("2026-02-01", "11")))
                .isEqualTo(State.BREACHED);
        assertThat(state(Side.NOT_ABOVE, "10", "11", on("2026-02-01", "4"))).isEqualTo(State.BREACHED);
        assertThat(state(Side.NOT_ABOVE, "10", "5", on("2026-01-01", "11"), on("2026-02-01", "4")))
                .isEqualTo(State.KEPT);
    }

    @Test
    void aProposalDoesNotHarmYet() {
        Safeguard proposed = new Safeguard(
                new UUID(0, 1),
                BANTUL,
                "bau",
                "keluhan",
                Side.NOT_ABOVE,
                BigDecimal.TEN,
                null,
                new BigDecimal(11),
                "Uji",
                false,
                null,
                List.of(),
                List.of(),
                0);

        assertThat(proposed.state()).isEqualTo(State.BREACHED);
        assertThat(proposed.harms()).isFalse();
    }

    @Test
    void anAgreementInForceReleasesUpToItsBoundAndNoFurther() {
        assertThat(odour(Side.NOT_ABOVE, "10", "12", List.of(), List.of(consent("12", false, true)))
                        .state())
                .isEqualTo(State.AGREED);
        assertThat(odour(Side.NOT_ABOVE, "10", "12.1", List.of(), List.of(consent("12", false, true)))
                        .harms())
                .isTrue();
    }

    @Test
    void anAgreementThatEndedOrBindsNobodyReleasesNothing() {
        assertThat(odour(Side.NOT_ABOVE, "10", "12", List.of(), List.of(consent("15", true, true)))
                        .harms())
                .isTrue();
        assertThat(odour(Side.NOT_ABOVE, "10", "12", List.of(), List.of(consent("15", false, false)))
                        .harms())
                .isTrue();
    }

    @Test
    void onlyAnAgreementThatTheMemberSignedCanBeRecorded() {
        Safeguard safeguard = odour(Side.NOT_ABOVE, "10", "12", List.of(), List.of());
        List<AgreementsInWriting.Written> inForce = List.of(
                new AgreementsInWriting.Written("A-2026-001", "Sampah", List.of("34.71", "34.04")),
                new AgreementsInWriting.Written("A-2026-002", "Sampah", List.of("34.71", "34.02")));

        assertThat(new ConsentForm("A-2026-002", "Pasal 7", "15")
                        .problems(safeguard, inForce, INDONESIAN)
                        .none())
                .isTrue();
        assertThat(new ConsentForm("A-2026-001", "Pasal 7", "15")
                        .problems(safeguard, inForce, INDONESIAN)
                        .at("perjanjian"))
                .isPresent();
        assertThat(new ConsentForm("A-2026-002", "Pasal 7", "9")
                        .problems(safeguard, inForce, INDONESIAN)
                        .at("batas"))
                .isPresent();
    }

    @Test
    void whatIsStricterProtectsAtLeastAsWell() {
        Safeguard ten = odour(Side.NOT_ABOVE, "10", null, List.of(), List.of());

        assertThat(odour(Side.NOT_ABOVE, "9", null, List.of(), List.of()).atLeastAsStrictAs(ten))
                .isTrue();
        assertThat(odour(Side.NOT_ABOVE, "11", null, List.of(), List.of()).atLeastAsStrictAs(ten))
                .isFalse();
        assertThat(odour(Side.NOT_BELOW, "9", null, List.of(), List.of()).atLeastAsStrictAs(ten))
                .isFalse();
    }

    /** Who is harmed by the looser of two bounds is harmed by the stricter one, too. */
    @Property
    void aStricterBoundNeverHidesAHarm(
            @ForAll @IntRange(min = -50, max = 50) int one,
            @ForAll @IntRange(min = -50, max = 50) int other,
            @ForAll @IntRange(min = -80, max = 80) int expected,
            @ForAll Side side) {
        Safeguard before = odour(side, Integer.toString(one), Integer.toString(expected), List.of(), List.of());
        Safeguard after = odour(side, Integer.toString(other), Integer.toString(expected), List.of(), List.of());

        if (after.atLeastAsStrictAs(before) && before.harms()) {
            assertThat(after.harms()).isTrue();
        }
    }
}
