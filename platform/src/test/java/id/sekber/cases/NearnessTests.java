package id.sekber.cases;

import static id.sekber.cases.CaseMother.authority;
import static id.sekber.cases.CaseMother.secretariat;
import static id.sekber.cases.CaseMother.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearnessTests {

    private static final double ROUNDING = 1e-12;

    @Test
    void isOneToItself() {
        Nearness nearness = Nearness.between(secretariat(), secretariat(), List.of(secretariat(), authority()));

        assertThat(nearness.value()).isEqualTo(1);
        assertThat(nearness.same()).containsExactly(Attribute.values());
        assertThat(nearness.different()).isEmpty();
    }

    /** Of eleven codes one is the same, funding and sectors share one of three, and members lie at the two ends. */
    @Test
    void addsWhatIsTheSameAndWhatIsPartlySame() {
        Nearness nearness = Nearness.between(secretariat(), authority(), List.of(secretariat(), authority()));

        assertThat(nearness.value()).isCloseTo((1 + 1 / 3.0 + 1 / 3.0) / 11, within(ROUNDING));
        assertThat(nearness.same()).containsExactly(Attribute.PROFESSIONAL_MANAGER);
        assertThat(nearness.partlySame()).containsExactly(Attribute.FUNDING, Attribute.SECTORS);
        assertThat(nearness.different())
                .contains(Attribute.MODEL, Attribute.MEMBERS)
                .hasSize(8);
    }

    @Test
    void aCaseOfWhichLittleIsKnownComesLastHoweverWellThatAgrees() {
        Holdings shelf = Holdings.of(
                List.of(
                        CaseMother.aCase("penuh").coded(authority()).please(),
                        CaseMother.aCase("sedikit")
                                .coded(new Coding(
                                        secretariat().model(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                                .please()),
                List.of(),
                new LibraryVersion("0", LocalDate.of(2026, 1, 1)));

        assertThat(shelf.byNearness(secretariat()))
                .extracting(near -> near.known().id(), near -> near.nearness().tells())
                .containsExactly(tuple("penuh", true), tuple("sedikit", false));
    }

    @Test
    void leavesUnknownCodesOutOfBothSides() {
        Coding onlyTheModel = new Coding(
                OrganisingModel.JOINT_SECRETARIAT, null, null, null, null, null, null, null, null, null, null);

        Nearness nearness = Nearness.between(onlyTheModel, secretariat(), List.of(secretariat()));

        assertThat(nearness.value()).isEqualTo(1);
        assertThat(nearness.known()).isEqualTo(1);
    }

    @Test
    void isNothingWhereNoCodeIsKnownOfBoth() {
        Nearness nearness = Nearness.between(unknown(), secretariat(), List.of(secretariat()));

        assertThat(nearness.value()).isZero();
        assertThat(nearness.parts()).isEmpty();
    }

    @Test
    void comparesMembersByRatioOnTheScaleAtHand() {
        List<Coding> atHand = List.of(members(1), members(100));

        assertThat(Nearness.between(members(10), members(100), atHand).value()).isCloseTo(0.5, within(ROUNDING));
        assertThat(Nearness.between(members(1), members(10), atHand).value()).isCloseTo(0.5, within(ROUNDING));
        assertThat(Nearness.between(members(1), members(10_000), atHand).value())
                .isCloseTo(0, within(ROUNDING));
    }

    @Test
    void callsTwoThatHaveNoFundingTheSame() {
        assertThat(Nearness.between(funded(Set.of()), funded(Set.of()), List.of())
                        .value())
                .isEqualTo(1);
        assertThat(Nearness.between(funded(Set.of()), funded(Set.of(FundingSource.LOANS)), List.of())
                        .value())
                .isZero();
    }

    @Property
    void isSymmetricAndItsPartsSumToIt(@ForAll("codings") Coding one, @ForAll("codings") Coding other) {
        List<Coding> atHand = List.of(secretariat(), authority());
        Nearness there = Nearness.between(one, other, atHand);
        Nearness back = Nearness.between(other, one, atHand);

        assertThat(there.value()).isBetween(0.0, 1.0).isCloseTo(back.value(), within(ROUNDING));
        assertThat(there.parts().stream()
                        .mapToDouble(Nearness.Part::contribution)
                        .sum())
                .isCloseTo(there.value(), within(ROUNDING));
        assertThat(there.same().size()
                        + there.partlySame().size()
                        + there.different().size())
                .isEqualTo(there.known());
    }

    @Provide
    Arbitrary<Coding> codings() {
        Arbitrary<@Nullable OrganisingModel> models =
                Arbitraries.of(OrganisingModel.class).injectNull(0.2);
        Arbitrary<@Nullable Boolean> answers = Arbitraries.of(true, false).injectNull(0.2);
        Arbitrary<@Nullable Set<FundingSource>> funding =
                Arbitraries.of(FundingSource.class).set().ofMaxSize(4).injectNull(0.2);
        Arbitrary<@Nullable Set<Sector>> sectors =
                Arbitraries.of(Sector.class).set().ofMaxSize(6).injectNull(0.2);
        Arbitrary<@Nullable Integer> members =
                Arbitraries.integers().between(1, 300).injectNull(0.2);
        return Combinators.combine(models, answers, answers, funding, sectors, members)
                .as((model, manager, legal, money, fields, size) ->
                        new Coding(model, null, null, manager, null, money, null, null, legal, fields, size));
    }

    private static Coding members(int members) {
        return new Coding(null, null, null, null, null, null, null, null, null, null, members);
    }

    private static Coding funded(Set<FundingSource> sources) {
        return new Coding(null, null, null, null, null, sources, null, null, null, null, null);
    }
}
