package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeptLinesTests {

    private static final List<String> OUTPUTS =
            List.of("Fasilitas pengolahan bersama", "Aturan kuota harian dan tarif", "Kompensasi tertulis");

    private static List<Integer> kept(List<String> before, String... now) {
        return KeptLines.of(before, Arrays.asList(now)).stream()
                .map(each -> each.orElse(-1))
                .toList();
    }

    @Test
    void aLineOfTheSameWordsIsTheSameWhereverItStands() {
        assertThat(kept(
                        OUTPUTS,
                        "Kompensasi tertulis",
                        "Fasilitas pengolahan bersama",
                        "Aturan kuota harian dan tarif"))
                .containsExactly(2, 0, 1);
    }

    @Test
    void aLineInBetterWordsIsTheSameThoughAnotherWasAdded() {
        assertThat(kept(
                        OUTPUTS,
                        "Peta jalan",
                        "Fasilitas pengolahan bersama yang ditera",
                        "Aturan kuota harian dan tarif",
                        "Kompensasi tertulis"))
                .containsExactly(-1, 0, 1, 2);
    }

    @Test
    void whereNoLineWasAddedOrTakenAwayOneInOtherWordsIsTheSame() {
        assertThat(kept(OUTPUTS, "Fasilitas pengolahan bersama", "Jam angkut", "Kompensasi tertulis"))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aLineThatIsLeftOutIsNobodys() {
        assertThat(kept(OUTPUTS, "Fasilitas pengolahan bersama", "Kompensasi tertulis"))
                .containsExactly(0, 2);
    }

    @Property
    void noLineIsTwoOfTheLinesBefore(
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 3) String> before,
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 3) String> now) {
        List<OptionalInt> kept = KeptLines.of(before, now);

        assertThat(kept).hasSameSizeAs(now);
        assertThat(kept.stream().filter(OptionalInt::isPresent).map(OptionalInt::getAsInt))
                .doesNotHaveDuplicates()
                .allMatch(place -> place < before.size());
    }
}
