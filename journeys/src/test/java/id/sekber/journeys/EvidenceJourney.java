package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Asking the case library what makes bodies last. The most costly mistake: a case that is neither in nor out. */
class EvidenceJourney extends InABrowser {

    private static final String PEKALONGAN = "Kerja sama pengelolaan sampah Pekalongan Raya";

    @WithAndWithoutScript
    void theOfficerAsksTheLibraryAndReadsTheAnswer(Screen screen) {
        String title = "Kajian perjalanan " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kasus");
            officer.follows("Kajian bukti");
            officer.findsThePageInOrder("kajian-daftar");
            officer.follows("Mulai kajian ini");
            officer.fills("Judul", title);
            officer.findsThePageInOrder("kajian-baru");
            officer.fills("Titik silang", "8");
            officer.presses("Simpan dan hitung");
            officer.isTold("tepat di titik silang Jumlah anggota (8), jadi keanggotaannya 0,5");
            officer.findsThePageInOrder("kajian-setengah");
            officer.fills("Titik silang", "7,5");
            officer.presses("Perbarui gambar");
            officer.sees("48 kasus; satu titik satu kasus");
            officer.unfolds("Pilih kasus (0 dikecualikan)");
            officer.page().getByLabel("Alasan mengecualikan " + PEKALONGAN).fill("Baru berjalan pada 2026.");
            officer.presses("Simpan dan hitung");
            officer.seesHeading(title);
            officer.sees("bertahan lama: 17 dari 17 kasus");
            officer.sees("dikecualikan: Baru berjalan pada 2026.");
            officer.findsThePageInOrder("kajian-hasil");
            assertThat(officer.downloads("Unduh soal JSON: Solusi hemat")).startsWith((byte) '{');
            officer.follows("Gambar dan semua kasus");
            officer.findsThePageInOrder("kajian-suku");
            officer.page().goBack();
            officer.follows("Jalankan ulang");
            officer.sees("hasil yang sama sampai angka terakhir");
            officer.findsThePageInOrder("kajian-ulang");
        }
    }
}
