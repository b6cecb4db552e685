package id.sekber.documents;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Documents that the tests set: a full agreement between three river regions, a bare one, and hostile ones. */
final class Documents {

    static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private static final Table COSTS = Table.of(
                    "Bagian biaya tahun 2027",
                    List.of(
                            Table.Column.words("Pihak", 3),
                            Table.Column.figures("Tonase per hari", 2),
                            Table.Column.figures("Bagian biaya", 3)),
                    List.of(
                            List.of("Kota Muara", "120", "Rp4.200.000.000"),
                            List.of("Kabupaten Hulu", "65", "Rp2.275.000.000"),
                            List.of("Kabupaten Hilir", "42", "Rp1.475.000.000")))
            .totalling("Jumlah", "227", "Rp7.950.000.000");

    private Documents() {}

    static LegalDocument agreement() {
        Article object = Article.of(
                "object",
                "OBJEK DAN RUANG LINGKUP",
                Paragraph.of(
                        "Objek perjanjian ini adalah pengolahan sampah bersama di tempat pengolahan sampah terpadu."),
                Paragraph.of(
                                Text.withReferences("Ruang lingkup sebagaimana dimaksud pada ayat {/scope} meliputi:"),
                                Item.of("pengangkutan sampah dari batas wilayah masing-masing pihak;"),
                                Item.of(
                                        "pengolahan sampah, yang terdiri atas:",
                                        Item.of(
                                                "pemilahan; dan",
                                                Item.of("organik; dan", Item.of("basah;"), Item.of("kering;")),
                                                Item.of("anorganik;")),
                                        Item.of("pengomposan; dan")),
                                Item.of("pemantauan mutu air lindi."))
                        .as("scope"));
        Article financing = Article.of(
                "financing",
                "PEMBIAYAAN",
                Paragraph.of(Text.withReferences(
                                "Biaya ruang lingkup sebagaimana dimaksud dalam Pasal {object/scope} ditanggung oleh"
                                        + " PARA PIHAK menurut tonase yang ditimbang."))
                        .as("tonnage"),
                Paragraph.of(
                        Text.withReferences("Bagian biaya menurut ayat {/tonnage} tercantum dalam tabel berikut.")),
                COSTS,
                Paragraph.of("Bagian biaya ditinjau setiap dua tahun."));
        Article term = Article.of(
                "term",
                "JANGKA WAKTU",
                Paragraph.of("Perjanjian ini berlaku selama lima tahun sejak tanggal ditandatangani."));
        Article dispute = Article.of(
                "dispute",
                "PENYELESAIAN PERSELISIHAN",
                Paragraph.of(Text.withReferences(
                        "Perselisihan tentang Pasal {financing} dan Pasal {term} diselesaikan secara musyawarah.")));
        return new LegalDocument(
                Language.INDONESIAN,
                opening(),
                List.of(
                        new Chapter("KETENTUAN POKOK", List.of(object, financing)),
                        new Chapter("KETENTUAN PENUTUP", List.of(term, dispute))),
                new Ending(
                        List.of(Paragraph.of("Demikian perjanjian ini dibuat dalam rangkap tiga bermeterai cukup.")),
                        List.of(
                                new Signature("PIHAK KESATU", "Wali Kota Muara", "NAMA WALI KOTA"),
                                new Signature("PIHAK KEDUA", "Bupati Hulu", "NAMA BUPATI HULU"),
                                new Signature("PIHAK KETIGA", "Bupati Hilir", ""))),
                new Margins("RANCANGAN VERSI 4", "PKS-2026-007, Pengolahan sampah bersama"));
    }

    private static Opening opening() {
        return new Opening(
                List.of(
                        "PERJANJIAN KERJA SAMA",
                        "ANTARA",
                        "PEMERINTAH KOTA MUARA, PEMERINTAH KABUPATEN HULU, DAN PEMERINTAH KABUPATEN HILIR",
                        "TENTANG",
                        "PENGOLAHAN SAMPAH BERSAMA"),
                List.of(
                        new DocumentNumber("Nomor Kota Muara", "41/PERJ/2026"),
                        new DocumentNumber("Nomor Kabupaten Hulu", "58/PK.KDH/2026"),
                        new DocumentNumber("Nomor Kabupaten Hilir", "")),
                List.of(Paragraph.of("Pada hari ini, Selasa, tanggal dua puluh dua bulan Desember tahun dua ribu dua"
                        + " puluh enam, bertempat di Kota Muara, yang bertanda tangan di bawah ini:")),
                List.of(
                        party("NAMA WALI KOTA", "Wali Kota Muara", "Pemerintah Kota Muara", "PIHAK KESATU"),
                        party("NAMA BUPATI HULU", "Bupati Hulu", "Pemerintah Kabupaten Hulu", "PIHAK KEDUA"),
                        party("NAMA BUPATI HILIR", "Bupati Hilir", "Pemerintah Kabupaten Hilir", "PIHAK KETIGA")),
                List.of(
                        Paragraph.of(
                                "PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:",
                                Item.of("bahwa sampah di wilayah PARA PIHAK melampaui daya tampung masing-masing;"),
                                Item.of("bahwa pengolahan bersama lebih hemat daripada pengolahan sendiri-sendiri.")),
                        Paragraph.of(Text.withReferences("PARA PIHAK sepakat tentang objek dalam Pasal {object}."))));
    }

    private static Party party(String signatory, String office, String region, String designation) {
        return new Party(
                signatory, Text.of(office + ", dalam hal ini bertindak untuk dan atas nama " + region), designation);
    }

    /** A title and one sentence; all that may be absent is absent. */
    static LegalDocument bare() {
        return saying("Hanya satu kalimat.");
    }

    static LegalDocument saying(String words) {
        return containing(Article.of("only", "", Paragraph.of(words)));
    }

    static LegalDocument containing(Part... body) {
        return new LegalDocument(
                Language.INDONESIAN, Opening.titled("Naskah"), List.of(body), Ending.NONE, Margins.EMPTY);
    }

    /** The same words in every place that takes words. */
    static LegalDocument everywhere(String words) {
        Table table = Table.of(words, List.of(Table.Column.words(words, 1)), List.of(List.of(words)))
                .totalling(words);
        Paragraph paragraph = Paragraph.of(words, Item.of(words));
        return new LegalDocument(
                Language.INDONESIAN,
                new Opening(
                        List.of(words),
                        List.of(new DocumentNumber(words, words)),
                        List.of(paragraph),
                        List.of(new Party(words, Text.of(words), words)),
                        List.of(paragraph)),
                List.of(new Chapter(words, List.of(Article.of("all", words, paragraph, table)))),
                new Ending(List.of(paragraph), List.of(new Signature(words, words, words))),
                new Margins(words, words));
    }

    static LegalDocument ofParties(int count) {
        List<Party> parties = IntStream.rangeClosed(1, count)
                .mapToObj(i -> party("PENANDA TANGAN " + i, "Bupati " + i, "Kabupaten " + i, "PIHAK KE-" + i))
                .toList();
        List<Signature> signatures = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Signature("PIHAK KE-" + i, "Bupati " + i, "PENANDA TANGAN " + i))
                .toList();
        return new LegalDocument(
                Language.INDONESIAN,
                new Opening(List.of("Naskah"), List.of(), List.of(), parties, List.of()),
                List.of(Article.of("only", "", Paragraph.of("Sepakat."))),
                new Ending(List.of(), signatures),
                Margins.EMPTY);
    }

    static LegalDocument ofRows(int count) {
        List<List<String>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of("Kegiatan " + i, "Rp" + i + ".000.000"))
                .toList();
        Table table = Table.of(
                "Rencana kerja", List.of(Table.Column.words("Kegiatan", 3), Table.Column.figures("Biaya", 1)), rows);
        return containing(Article.of("plan", "RENCANA KERJA", table));
    }

    /** Markup, quotes, braces, an emoji, control characters and half a surrogate pair. */
    static final String HOSTILE = "<script>alert('x')</script> & \"kutip\" {a} \uD83D\uDE42 \u0000\u0007\uD83D akhir";

    /** What {@link #agreement()} must show, numbers included. */
    static List<String> agreementTexts() {
        return List.of(
                "PERJANJIAN KERJA SAMA",
                "PENGOLAHAN SAMPAH BERSAMA",
                "Nomor Kota Muara: 41/PERJ/2026",
                "Nomor Kabupaten Hilir: " + Lines.BLANK,
                "BAB I",
                "KETENTUAN POKOK",
                "Pasal 1",
                "OBJEK DAN RUANG LINGKUP",
                "pada ayat (2) meliputi:",
                "basah;",
                "dalam Pasal 1 ayat (2) ditanggung",
                "menurut ayat (1) tercantum",
                "Tabel 1. Bagian biaya tahun 2027",
                "Tonase per hari",
                "Rp2.275.000.000",
                "Rp7.950.000.000",
                "BAB II",
                "Pasal 3",
                "Pasal 4",
                "tentang Pasal 2 dan Pasal 3 diselesaikan",
                "objek dalam Pasal 1.",
                "selanjutnya disebut PIHAK KETIGA.",
                "NAMA BUPATI HULU",
                "RANCANGAN VERSI 4",
                "PKS-2026-007, Pengolahan sampah bersama");
    }
}
