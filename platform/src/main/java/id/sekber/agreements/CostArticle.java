package id.sekber.agreements;

import id.sekber.costsharing.AdoptedSharing;
import id.sekber.costsharing.Compensation;
import id.sekber.documents.Article;
import id.sekber.documents.Key;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Table;
import id.sekber.documents.Text;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.util.ArrayList;
import java.util.List;

/** The cost article: the adopted shares to the rupiah, what is paid in compensation, and when the figures are looked at again. */
final class CostArticle {

    private static final int PERCENT_DECIMALS = 2;

    private final AdoptedSharing sharing;
    private final IndonesianWords words;
    private final Figures figures;

    CostArticle(AdoptedSharing sharing, IndonesianWords words) {
        this.sharing = sharing;
        this.words = words;
        this.figures = words.figures();
    }

    Article article() {
        List<Article.Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Biaya bersama sebesar " + inFull(sharing.joint())
                        + " setiap tahun dibagi menurut kunci: " + words.of(sharing.key()) + ".")
                .as("joint"));
        blocks.add(Paragraph.of(words.of(sharing.formula())));
        blocks.add(Paragraph.of(Text.withReferences(
                "Bagian setiap pihak dari biaya sebagaimana dimaksud pada ayat {/joint} adalah sebagai berikut:")));
        blocks.add(table());
        blocks.add(Paragraph.of("Bagian biaya dibulatkan ke rupiah sedemikian rupa sehingga jumlahnya tepat sama dengan"
                + " biaya bersama."));
        sharing.compensations().forEach(compensation -> blocks.add(Paragraph.of(words(compensation))));
        blocks.add(Paragraph.of("Perhitungan didasarkan pada data: " + IndonesianWords.sentence(sharing.sheetSource())
                + " Sumber kunci: " + IndonesianWords.sentence(words.of(sharing.keySource()))));
        blocks.add(Paragraph.of(
                "PARA PIHAK meninjau kembali data dasar kunci pada tanggal " + figures.date(sharing.rebaseOn()) + "."));
        return new Article(new Key("cost"), "PEMBIAYAAN", blocks);
    }

    private Table table() {
        List<List<String>> rows = sharing.parts().stream()
                .map(part -> List.of(
                        part.name(), figures.percent(part.share(), PERCENT_DECIMALS), figures.money(part.amount())))
                .toList();
        return Table.of(
                        "Bagian biaya setiap tahun",
                        List.of(
                                Table.Column.words("Pihak", 3),
                                Table.Column.figures("Bagian", 2),
                                Table.Column.figures("Rupiah per tahun", 3)),
                        rows)
                .totalling("Jumlah", "100 %", figures.money(sharing.joint()));
    }

    private String words(Compensation compensation) {
        String what = compensation.isInKind()
                ? compensation.inKind() + " senilai " + figures.money(compensation.amount())
                : "kompensasi sebesar " + figures.money(compensation.amount());
        return nameOf(compensation.payer()) + " memberikan " + what + " setiap tahun kepada "
                + nameOf(compensation.receiver()) + " dengan dasar: "
                + IndonesianWords.sentence(compensation.ground());
    }

    /** An amount in figures and in words, as contracts write it; cents and other currencies in figures alone. */
    private String inFull(Money money) {
        return money.isInRupiah() && money.amount().stripTrailingZeros().scale() <= 0
                ? figures.money(money) + " (" + SpelledOut.words(money.amount().longValueExact()) + " rupiah)"
                : figures.money(money);
    }

    private String nameOf(String code) {
        return sharing.parts().stream()
                .filter(part -> part.code().equals(code))
                .map(AdoptedSharing.Part::name)
                .findFirst()
                .orElse(code);
    }
}
