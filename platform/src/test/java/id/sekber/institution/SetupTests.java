package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SetupTests {

    @Test
    void tellsDiversificationOnlyWhereSharesAreKnown() {
        SetupMother two = choosing("O3", "F1", "F3");
        assertThat(two.please().diversification()).isEmpty();

        Setup shared = two.sharing("F1", "50").sharing("F3", "50").please();
        assertThat(shared.diversification())
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo(new BigDecimal("0.5")));

        Setup one = choosing("O3", "F1").sharing("F1", "100").please();
        assertThat(one.diversification())
                .hasValueSatisfying(index -> assertThat(index).isZero());
    }

    @Test
    void listsChoicesInTheOrderOfTheBox() {
        assertThat(choosing("M12", "M8", "O3").please().of(Group.VOTING))
                .containsExactly(TheBox.option("M8"), TheBox.option("M12"));
    }
}
