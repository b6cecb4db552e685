package id.sekber.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseIdentifiersTests {

    @ParameterizedTest
    @CsvSource({
        "Sekber Kartamantul (DIY), sekber-kartamantul-diy",
        "São Paulo - ABC, sao-paulo-abc",
        "impor, kasus-impor",
        "京都, kasus-baru",
        "X, kasus-x"
    })
    void makesAPlainNameOfAName(String name, String id) {
        assertThat(CaseIdentifiers.of(name)).isEqualTo(id);
        assertThat(CaseIdentifiers.allowed(id)).isTrue();
    }

    @Test
    void numbersANameThatIsTaken() {
        assertThat(CaseIdentifiers.free("Dua Kota", Set.of("dua-kota", "dua-kota-2")::contains))
                .isEqualTo("dua-kota-3");
    }

    @Test
    void cutsALongNameShort() {
        assertThat(CaseIdentifiers.of("Kerja sama ".repeat(30)))
                .hasSizeLessThan(60)
                .matches(CaseIdentifiers.FORM);
    }
}
