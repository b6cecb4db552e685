package id.sekber.agreements;

import id.sekber.documents.Article;
import id.sekber.documents.Item;
import id.sekber.documents.Key;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Text;
import java.util.ArrayList;
import java.util.List;

/** Articles that are the same in every agreement between regions, in our own words. */
final class CommonArticles {

    private CommonArticles() {}

    static Article forceMajeure() {
        return Article.of(
                "force-majeure",
                "KEADAAN KAHAR",
                Paragraph.of("Keadaan kahar ialah keadaan di luar kekuasaan para pihak yang menghalangi pelaksanaan"
                        + " kewajiban, seperti bencana alam, wabah, dan kerusuhan."),
                Paragraph.of(
                        "Pihak yang mengalami keadaan kahar memberitahukannya secara tertulis kepada pihak lain paling"
                                + " lambat 14 (empat belas) hari kalender sejak terjadi."));
    }

    static Article change() {
        return Article.of(
                "change",
                "PERUBAHAN",
                Paragraph.of(
                        "Perubahan perjanjian ini disepakati PARA PIHAK secara tertulis dalam adendum yang menjadi bagian"
                                + " tidak terpisahkan dari perjanjian ini."));
    }

    /** The five reasons of PP 28/2018 Pasal 9(1). */
    static Article end() {
        return Article.of(
                "end",
                "PENGAKHIRAN",
                Paragraph.of(
                        "Kerja sama berakhir karena:",
                        Item.of("jangka waktunya selesai;"),
                        Item.of("tujuannya telah tercapai;"),
                        Item.of("PARA PIHAK sepakat mengakhirinya;"),
                        Item.of("kebijakan menurut peraturan perundang-undangan berubah sehingga kerja sama tidak dapat"
                                + " dilaksanakan; atau"),
                        Item.of("objek kerja sama hilang atau musnah.")),
                Paragraph.of("Pengakhiran tidak menghapus kewajiban yang telah timbul sebelumnya."));
    }

    static Article dispute(DisputeRoute route) {
        List<Item> steps = new ArrayList<>(List.of(
                Item.of("musyawarah perangkat daerah teknis, difasilitasi sekretariat;"),
                Item.of("musyawarah para sekretaris daerah; dan"),
                Item.of("musyawarah para kepala daerah.")));
        Paragraph ladder = Paragraph.of(
                        "Perselisihan diselesaikan secara berjenjang melalui:", steps.toArray(Item[]::new))
                .as("ladder");
        return new Article(
                new Key("dispute"),
                "PENYELESAIAN PERSELISIHAN",
                List.of(
                        ladder,
                        Paragraph.of(Text.withReferences("Apabila jenjang sebagaimana dimaksud pada ayat {/ladder}"
                                + " tidak membuahkan mufakat, " + authority(route)))));
    }

    private static String authority(DisputeRoute route) {
        return switch (route) {
            case GOVERNOR_THEN_MINISTER ->
                "perselisihan diselesaikan oleh gubernur sebagai wakil Pemerintah Pusat; apabila"
                        + " gubernur tidak dapat menyelesaikannya, perselisihan diselesaikan oleh Menteri Dalam Negeri yang"
                        + " keputusannya bersifat final.";
            case MINISTER, MINISTER_BY_CUSTOM ->
                "perselisihan diselesaikan oleh Menteri Dalam Negeri yang keputusannya" + " bersifat final.";
        };
    }
}
