package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTests {

    private static JsonObject read(String json) {
        return JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .object();
    }

    @Test
    void readsEveryKindOfValue() {
        JsonObject object =
                read("{\"a\": [1, 2.5, -3e2], \"b\": [1, \"x\", [true]], \"c\": {\"d\": null}, \"e\": \"\u00e9\"}");
        assertThat(object.get("a").list().numbers()).containsExactly(1, 2.5, -300);
        assertThat(object.get("b").list().get(1).text()).isEqualTo("x");
        assertThat(object.get("b").list().get(0).number()).isEqualTo(1);
        assertThat(object.get("b").list().get(2).list().get(0).truth()).isTrue();
        assertThat(object.get("c").object().get("d")).isInstanceOf(JsonNull.class);
        assertThat(object.get("e").text()).isEqualTo("\u00e9");
        assertThat(object.keys()).containsExactly("a", "b", "c", "e");
    }

    @Test
    void namesThePlaceOfAValue() {
        JsonObject object = read("{\n \"criteria\": [\n {\"weight\": \"much\"}], \"numbers\": [1, 2, true]}");
        assertThatThrownBy(() -> object.get("criteria")
                        .list()
                        .get(0)
                        .object()
                        .get("weight")
                        .number())
                .hasMessage("criteria[0].weight (line 3): found \"much\"; a number is needed here;"
                        + " write a number such as 12.5.");
        assertThatThrownBy(() -> object.get("numbers").list().numbers())
                .hasMessageStartingWith("numbers[2] (line 3): found true;");
        assertThatThrownBy(() -> object.get("numbers").list().get(1).text())
                .hasMessageStartingWith("numbers[1]: found 2;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1,}` | line 1",
                "`{\"a\": NaN}` | line 1",
                "`{\"a\": Infinity}` | line 1",
                "`{\"a\": 1} {}` | after the end",
                "`{\"a\": 1, \"a\": 2}` | \"a\" again",
                "`{\"a\": [1, 2` | line 1",
                "`[1]` | an object is needed",
                "`` | nothing",
            })
    void refusesWhatIsNoDocumentOfOurs(String json, String words) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InputRefused.class).hasMessageContaining(words);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000))).isInstanceOf(InputRefused.class);
    }

    @Test
    void refusesNumbersThatNoDoubleHolds() {
        assertThatThrownBy(() -> read("{\"a\": 1e999}").get("a").number()).hasMessageContaining("finite");
        assertThatThrownBy(() -> read("{\"a\": [1, 1e308]}").get("a").list().numbers())
                .hasMessageStartingWith("a[1]:")
                .hasMessageContaining("1e100");
    }

    @Test
    void refusesUnknownAndMissingKeysByName() {
        JsonObject object = read("{\"players\": [], \"qota\": 3}");
        assertThatThrownBy(() -> object.only("players", "quota")).hasMessageContaining("\"qota\"");
        assertThatThrownBy(() -> object.get("quota")).hasMessageContaining("no \"quota\"");
    }

    @Test
    void refusesNamesThatDoNotIdentify() {
        assertThatThrownBy(() -> read("{\"p\": []}").get("p").list().names()).hasMessageContaining("at least one");
        assertThatThrownBy(() -> read("{\"p\": [\"A\", \" \"]}").get("p").list().names())
                .hasMessageStartingWith("p[1]");
        assertThatThrownBy(() ->
                        read("{\"p\": [\"A\", \"B\", \"A\"]}").get("p").list().names())
                .hasMessageStartingWith("p[2]")
                .hasMessageContaining("[0]");
    }
}
