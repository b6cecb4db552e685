package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.vocabulary.AffairCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffairsTests {

    private final Affairs affairs = TheCountry.affairs();

    @Test
    void hasTheThirtyTwoAffairsOfTheLaw() {
        assertThat(affairs.all()).hasSize(32);
        assertThat(affairs.ofKind(AffairKind.BASIC_SERVICE)).hasSize(6);
        assertThat(affairs.ofKind(AffairKind.OTHER_MANDATORY)).hasSize(18);
        assertThat(affairs.ofKind(AffairKind.OPTIONAL)).hasSize(8);
    }

    @Test
    void findsByCode() {
        assertThat(affairs.get(AffairCode.of("2.11")).name())
                .isEqualTo(new Bilingual("Lingkungan hidup", "Environment"));
        assertThatThrownBy(() -> affairs.get(AffairCode.of("9.99")))
                .isInstanceOf(AffairNotFound.class)
                .hasMessageContaining("9.99");
    }

    @Test
    void anAffairNoLongerInForceIsFoundButNotOffered() {
        Affair former = new Affair(AffairCode.of("3.33"), AffairKind.OPTIONAL, new Bilingual("a", "b"), "", false);
        Affairs withFormer = new Affairs(List.of(former));

        assertThat(withFormer.all()).isEmpty();
        assertThat(withFormer.find(former.code())).contains(former);
    }
}
