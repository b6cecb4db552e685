package id.sekber.demonstration;

import id.sekber.challenges.Challenge.Evidence;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The challenge that ended the old way, and the programme that is to answer it. Facts from press reports of 2023 to 2025 and
 * the indicator rows; how badly each member is affected is left open where no source says it.
 */
@Component
@Order(20)
class PiyunganChapter implements Chapter {

    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";

    private final Challenges challenges;
    private final Programmes programmes;

    PiyunganChapter(Challenges challenges, Programmes programmes) {
        this.challenges = challenges;
        this.programmes = programmes;
    }

    @Override
    public void tell(Cast cast) {
        String waste = cast.as(Part.OFFICER, actor -> Demonstration.done(challenges.record(actor, waste())));
        cast.as(Part.OFFICER, actor -> Demonstration.done(challenges.record(actor, sewers())));
        cast.as(Part.OFFICER, actor -> Demonstration.done(challenges.record(actor, borderRoads())));
        cast.as(Part.OFFICER, actor -> Demonstration.done(programmes.plan(actor, wasteTogether(waste))));
    }

    private static ChallengeForm waste() {
        return new ChallengeForm(
                "Sampah tiga daerah setelah TPA Piyungan ditutup",
                """
                TPA Piyungan di Bantul menampung sampah Kota Yogyakarta, Sleman, dan Bantul sejak 1996. Umur rancangannya habis, \
                kuota harian diperketat sejak akhir 2023, dan pada Maret 2024 tempat itu ditutup. Tiap daerah diminta mengolah \
                sampahnya sendiri, padahal lahan, biaya, dan timbulan sampah ketiganya sangat berbeda.

                Kota menghasilkan bagian terbesar tetapi hampir tidak memiliki lahan; Bantul memiliki lahan tetapi menanggung \
                bau, truk, dan air lindi. Tidak satu pun dapat menyelesaikannya sendirian tanpa membayar lebih mahal.""",
                "2.11",
                affected("4", "3", "3"),
                List.of(
                        new Evidence("KARTAMANTUL", "waste_to_tpa_piyungan"),
                        new Evidence(CITY, "waste_to_tpa_piyungan"),
                        new Evidence(CITY, "population_registered")),
                0);
    }

    private static ChallengeForm sewers() {
        return new ChallengeForm(
                "Dua pertiga kapasitas IPAL Sewon menganggur",
                """
                Instalasi pengolahan air limbah di Sewon, Bantul, dirancang untuk 75.000 sambungan rumah; pada Januari 2024 baru \
                27.205 terpasang. Menyambungkan rumah adalah tugas masing-masing anggota, sehingga aset bersama tidak terpakai \
                penuh sementara biayanya tetap.""",
                "1.03",
                affected("2", "2", "0"),
                List.of(new Evidence(CITY, "ipal_sewon_connections"), new Evidence(SLEMAN, "ipal_sewon_connections")),
                0);
    }

    private static ChallengeForm borderRoads() {
        return new ChallengeForm(
                "Jalan dan drainase perbatasan tanpa penanggung jawab",
                """
                Ruas jalan dan saluran di batas ketiga daerah sering tidak dikerjakan karena masing-masing menunggu pihak lain. \
                Keputusan Bersama 2003 tentang jalan dan drainase berakhir Desember 2013; Perjanjian Kerja Sama 2019 hanya \
                memuat jalan.""",
                "1.03",
                affected("0", "0", "0"),
                List.of(),
                0);
    }

    private static Map<String, String> affected(String city, String sleman, String bantul) {
        Map<String, String> affected = new LinkedHashMap<>();
        affected.put(CITY, city);
        affected.put(SLEMAN, sleman);
        affected.put(BANTUL, bantul);
        return affected;
    }

    private static ProgrammeForm wasteTogether(String challenge) {
        return new ProgrammeForm(
                "Pengolahan sampah bersama",
                challenge,
                "Mengolah sampah ketiga daerah di satu jaringan fasilitas supaya biaya per ton turun dan tidak ada daerah yang menanggung beban daerah lain tanpa imbalan.",
                "Tidak ada lagi sampah tiga daerah yang dibuang tanpa diolah, dan warga di sekitar fasilitas tidak dirugikan.",
                """
                Fasilitas pengolahan bersama dengan hasil timbang yang dipercaya ketiga pihak
                Aturan kuota harian dan tarif yang sama dasarnya bagi ketiga pihak
                Kompensasi tertulis bagi daerah tuan rumah""",
                List.of(CITY, SLEMAN, BANTUL),
                0);
    }
}
