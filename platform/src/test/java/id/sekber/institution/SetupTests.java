package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SetupTests {

    @Test
    void tellsDiversificationOnlyWhereSharesAreKnown() {
        SetupMother two = choosing(Option.O3, Option.F1, Option.F3);
        assertThat(two.please().diversification()).isEmpty();

        Setup shared = two.sharing(Option.F1, "50").sharing(Option.F3, "50").please();
        assertThat(shared.diversification())
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo(new BigDecimal("0.5")));

        Setup one = choosing(Option.O3, Option.F1).sharing(Option.F1, "100").please();
        assertThat(one.diversification())
                .hasValueSatisfying(index -> assertThat(index).isZero());
    }

    @Test
    void listsChoicesInTheOrderOfTheBox() {
        assertThat(choosing(Option.M12, Option.M8, Option.O3).please().of(Group.VOTING))
                .containsExactly(Option.M8, Option.M12);
    }

    @Test
    void everyOptionIsDescribedInBothLanguages() {
        for (Option option : Option.values()) {
            MorphologicalBox.Description words = MorphologicalBox.of(option);
            assertThat(words.name().indonesian()).isNotBlank();
            assertThat(words.source().english()).isNotBlank();
        }
        for (Rule rule : Rule.values()) {
            assertThat(MorphologicalBox.of(rule).reason().indonesian()).isNotBlank();
        }
        assertThat(MorphologicalBox.of(Rule.X1).hard()).isTrue();
        assertThat(MorphologicalBox.of(Rule.X9).hard()).isFalse();
    }
}
