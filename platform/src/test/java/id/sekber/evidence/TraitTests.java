package id.sekber.evidence;

import static id.sekber.evidence.CaseMother.CODED_IN;
import static id.sekber.evidence.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitTests {

    @Test
    void readsCodesAsNumbersAndLeavesTheUnknownUnknown() {
        var known = aCase("one")
                .members(12)
                .legal(true)
                .donor(true)
                .durability("0.6")
                .please();

        assertThat(Trait.MEMBERS.of(known, CODED_IN)).contains(12.0);
        assertThat(Trait.LEGAL.of(known, CODED_IN)).contains(1.0);
        assertThat(Trait.REVENUE.of(known, CODED_IN)).contains(0.0);
        assertThat(Trait.DONOR.of(known, CODED_IN)).contains(1.0);
        assertThat(Trait.DURABLE.of(known, CODED_IN)).contains(0.6);
        assertThat(Trait.BASIS.of(known, CODED_IN)).contains(3.0);
        assertThat(Trait.STATUTE.of(known, CODED_IN)).contains(0.0);
        assertThat(Trait.STAFF.of(known, CODED_IN)).isEmpty();
        assertThat(Trait.MEMBERS.of(aCase("two").members(null).please(), CODED_IN))
                .isEmpty();
    }

    @Test
    void countsAgeToTheEndOrToTheDayOfCodingAndNeverToToday() {
        assertThat(Trait.AGE.of(aCase("runs").lived(2001, null).please(), CODED_IN))
                .contains(25.0);
        assertThat(Trait.AGE.of(aCase("ended").lived(2003, 2012).please(), CODED_IN))
                .contains(9.0);
        assertThat(Trait.AGE.of(aCase("unknown").lived(null, null).please(), CODED_IN))
                .isEmpty();
    }

    @Test
    void isDescribedInTheCatalogueWithAnchorsThatItCanTake() {
        for (Trait trait : Trait.values()) {
            Anchors anchors = Catalogue.of(trait).anchors();
            boolean coded = trait.isYesNo() || trait.kind() == Trait.Kind.SCORE;
            assertThat(anchors.way() == Anchors.Way.AS_CODED).as(trait.name()).isEqualTo(coded);
            assertThat(Catalogue.of(trait).circular().keySet()).as(trait.name()).allMatch(Trait::isOutcome);
        }
    }

    @Test
    void offersReadyQuestionsThatAreNotCircular() {
        assertThat(Catalogue.sets()).hasSize(3);
        for (Catalogue.ReadySet set : Catalogue.sets()) {
            assertThat(set.settings().conditions())
                    .as(set.code())
                    .noneMatch(condition -> Catalogue.of(condition.trait())
                            .circular()
                            .containsKey(set.settings().outcome()));
        }
    }

    @Test
    void namesItsStepsOnly() {
        assertThat(Trait.BASIS.step(0)).isPresent();
        assertThat(Trait.BASIS.step(5)).isPresent();
        assertThat(Trait.BASIS.step(6)).isEmpty();
        assertThat(Trait.BASIS.step(0.5)).isEmpty();
        assertThat(Trait.MEMBERS.step(1)).isEmpty();
    }

    @Test
    void hasANameThatTermsCanBeWrittenWith() {
        assertThat(Arrays.stream(Trait.values()).map(Trait::name)).allMatch(name -> name.matches("[A-Z]{2,20}"));
    }

    @Test
    void anchorsOfTheWrongNumberAreABrokenCall() {
        assertThatThrownBy(() -> new Anchors(Anchors.Way.DIRECT, List.of(BigDecimal.ONE)))
                .hasMessageContaining("DIRECT does not go with 1 anchors");
    }
}
