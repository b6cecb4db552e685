package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTests {

    @Test
    void articlesRunOnFromChapterToChapter() {
        Outline outline = Outline.of(Documents.agreement());

        assertThat(outline.lines())
                .filteredOn(line -> line.startsWith("BAB ") || line.startsWith("Pasal "))
                .containsExactly(
                        "BAB I | KETENTUAN POKOK",
                        "Pasal 1 | OBJEK DAN RUANG LINGKUP",
                        "Pasal 2 | PEMBIAYAAN",
                        "BAB II | KETENTUAN PENUTUP",
                        "Pasal 3 | JANGKA WAKTU",
                        "Pasal 4 | PENYELESAIAN PERSELISIHAN");
    }

    @Test
    void ranksOfAListBearTheirOwnKindOfLabel() {
        assertThat(Outline.of(Documents.agreement()).lines())
                .containsSubsequence(
                        "0 (2) Ruang lingkup sebagaimana dimaksud pada ayat (2) meliputi:",
                        "1 a. pengangkutan sampah dari batas wilayah masing-masing pihak;",
                        "1 b. pengolahan sampah, yang terdiri atas:",
                        "2 1. pemilahan; dan",
                        "3 a) organik; dan",
                        "4 1) basah;",
                        "4 2) kering;",
                        "3 b) anorganik;",
                        "2 2. pengomposan; dan",
                        "1 c. pemantauan mutu air lindi.");
    }

    @Test
    void aTableBetweenParagraphsDoesNotCountAsOne() {
        assertThat(Outline.of(Documents.agreement()).lines())
                .containsSubsequence(
                        "0 (2) Bagian biaya menurut ayat (1) tercantum dalam tabel berikut.",
                        "Tabel 1. Bagian biaya tahun 2027",
                        "0 (3) Bagian biaya ditinjau setiap dua tahun.");
    }

    @Test
    void referencesFollowAnArticleThatMoves() {
        Article cited = Article.of(
                "cited", "", Paragraph.of("Satu."), Paragraph.of("Dua.").as("second"));
        Article citing = Article.of(
                "citing", "", Paragraph.of(Text.withReferences("Lihat Pasal {cited} dan Pasal {cited/second}.")));

        assertThat(Outline.of(Documents.containing(cited, citing)).lines())
                .contains("Lihat Pasal 1 dan Pasal 1 ayat (2).");
        assertThat(Outline.of(Documents.containing(citing, cited)).lines())
                .contains("Lihat Pasal 2 dan Pasal 2 ayat (2).");
    }

    @Test
    void theOnlyParagraphOfAnArticleIsCitedByTheArticleAlone() {
        Article term = Article.of("term", "", Paragraph.of("Lima tahun.").as("years"));
        Article citing = Article.of("citing", "", Paragraph.of(Text.withReferences("Lihat Pasal {term/years}.")));

        assertThat(Outline.of(Documents.containing(term, citing)).lines()).contains("Lihat Pasal 1.");
    }

    @Test
    void englishTextsNameTheirPartsInEnglish() {
        Article cited = Article.of(
                "cited", "", Paragraph.of("One."), Paragraph.of("Two.").as("second"));
        Article citing = Article.of("citing", "", Paragraph.of(Text.withReferences("See Article {cited/second}.")));
        LegalDocument document = new LegalDocument(
                Language.ENGLISH,
                Opening.titled("Agreement"),
                List.of(new Chapter("GENERAL", List.of(cited)), citing),
                Ending.NONE,
                Margins.EMPTY);

        assertThat(Outline.of(document).lines())
                .contains("CHAPTER I | GENERAL", "Article 2 | ", "See Article 1 paragraph (2).");
    }

    @Test
    void refusesReferencesThatLeadNowhereAndNamesThemAll() {
        Article article = Article.of(
                "term",
                "",
                Paragraph.of("Lima tahun."),
                Paragraph.of("Menurut:", Item.of(Text.withReferences("Pasal {cost} dan ayat {/gone};"))));

        assertThatThrownBy(() -> new LegalDocument(
                        Language.INDONESIAN,
                        Opening.titled("Naskah"),
                        List.of(article),
                        new Ending(List.of(Paragraph.of(Text.withReferences("Lihat Pasal {term/none}."))), List.of()),
                        Margins.EMPTY))
                .isInstanceOfSatisfying(
                        ReferenceNotFound.class,
                        refusal -> assertThat(refusal.missing())
                                .containsExactly(
                                        new ReferenceNotFound.Missing("the article 'term'", "{cost}"),
                                        new ReferenceNotFound.Missing("the article 'term'", "{/gone}"),
                                        new ReferenceNotFound.Missing("the closing", "{term/none}")))
                .hasMessage(
                        "These references lead nowhere: {cost} in the article 'term', {/gone} in the article 'term',"
                                + " {term/none} in the closing. The articles are [term]: refer to one of these (to a paragraph"
                                + " by the key it was given), or put the missing one in.");
    }

    @Test
    void refusesToCiteAParagraphThatBearsNoNumber() {
        Article alone = Article.of(
                "term",
                "",
                Paragraph.of(Text.withReferences("Lihat ayat {/years}.")).as("years"));

        assertThatThrownBy(() -> Documents.containing(alone)).isInstanceOf(ReferenceNotFound.class);
    }

    @Test
    void refusesOneKeyForTwoArticlesOrTwoParagraphs() {
        Article term = Article.of("term", "", Paragraph.of("Lima tahun."));
        Article twice = Article.of(
                "twice",
                "",
                Paragraph.of("Satu.").as("same"),
                Paragraph.of("Dua.").as("same"));

        assertThatThrownBy(() -> Documents.containing(term, term))
                .hasMessageContaining("Two articles have the key 'term'");
        assertThatThrownBy(() -> Documents.containing(twice))
                .hasMessageContaining("Two paragraphs of the article 'twice' have the key 'same'");
    }
}
