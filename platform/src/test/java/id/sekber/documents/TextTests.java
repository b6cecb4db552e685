package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.documents.Text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @Test
    void readsEachKindOfReference() {
        assertThat(Text.withReferences("Pasal {cost}, {cost/year-one} dan ayat {/share}.")
                        .spans())
                .containsExactly(
                        new Words("Pasal "),
                        new Reference.ToArticle(new Key("cost")),
                        new Words(", "),
                        new Reference.ToParagraph(new Key("cost"), new Key("year-one")),
                        new Words(" dan ayat "),
                        new Reference.ToSibling(new Key("share")),
                        new Words("."));
    }

    @Test
    void aDoubledBraceIsABrace() {
        assertThat(Text.withReferences("himpunan {{1, 2}} saja").spans())
                .containsExactly(new Words("himpunan {1, 2} saja"));
    }

    @Test
    void plainWordsKeepTheirBraces() {
        assertThat(Text.of("isi {nama} di sini").spans()).containsExactly(new Words("isi {nama} di sini"));
        assertThat(Text.of("").spans()).isEmpty();
    }

    @Test
    void joinsTexts() {
        assertThat(Text.of("Lihat Pasal ").then(Text.withReferences("{cost}")).spans())
                .containsExactly(new Words("Lihat Pasal "), new Reference.ToArticle(new Key("cost")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "a { b", "{}", "{Cost}", "{cost/}", "{/}", "{a/b/c}", "{cost sharing}", "{-a}"})
    void refusesBracesThatAreNoReference(String notation) {
        assertThatThrownBy(() -> Text.withReferences(notation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("In the text '" + notation + "'")
                .hasMessageContaining("double a brace");
    }
}
