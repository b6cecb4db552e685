package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** From a plan of years to a compensation in a proposal. The most costly mistake: a key whose shares sum to 0.99. */
class CostWorkbenchJourney extends InABrowser {

    @WithAndWithoutScript
    void theTechnicalTeamFindsAKeyThatHarmsNobody(Screen screen) {
        String key = "Bagian " + screen;
        try (Someone technical = Someone.signedIn(browser, screen, "technical");
                Someone officer = Someone.signedIn(browser, screen, "officer")) {
            technical.opens("/program");
            technical.follows("IPAL Sewon bersama");
            technical.follows("Bagi biaya");
            technical.follows("Rencana biaya");
            technical.findsThePageInOrder("rencana-biaya");
            technical.follows("Jaringan induk");
            technical.sees("Sambungan Kabupaten Sleman - Simpul Selatan");
            technical.findsThePageInOrder("komponen-jaringan");

            technical.opens("/program/P-2026-001/bagi-biaya/kunci");
            technical.fills("Nama kunci", key);
            technical.fills("Apa yang ditimbang", "sampah yang ditimbang");
            technical.fills("Sumber", "Penimbangan contoh");
            technical.fills("Bobot Yogyakarta", "0,53");
            technical.fills("Bobot Sleman", "0,34");
            technical.fills("Bobot Bantul", "0,12");
            technical.presses("Tambah kunci");
            technical.isTold("Bobotnya berjumlah 0,99, hampir satu keseluruhan");
            technical.findsThePageInOrder("kunci-kurang");
            technical.fills("Bobot Bantul", "0,13");
            technical.presses("Tambah kunci");
            technical.sees("Yogyakarta dan Sleman lebih murah berdua, Rp50.000.000");

            technical.follows("Bandingkan kunci");
            technical.seesHeading("Undian atas kisaran");
            technical.findsThePageInOrder("kunci-berdampingan");
            technical.fills("Banyaknya undian", "2.000");
            technical.fills("Benih", "7");
            technical.presses("Mulai undian");
            technical.sees("2.000 undian dengan benih 7");

            officer.opens("/program/P-2026-001/bagi-biaya/kompensasi?kunci=rata");
            officer.fills("Tiap anggota untung setahun sekurangnya (Rp)", "500.000.000");
            officer.presses("Cari kompensasi");
            officer.sees("Paling sedikit Rp1.500.000.000 setahun berpindah tangan");
            officer.findsThePageInOrder("pencari-kompensasi");
            officer.follows("Bawa ke usulan");
            assertThat(officer.page().locator("#f-nilai-1").inputValue()).isEqualTo("1.500.000.000");
            officer.opens("/portofolio");
            officer.sees("Tidak ada perjanjian yang membolehkan untung dan rugi saling menutup");
            officer.findsThePageInOrder("portofolio");
            officer.opens("/program/P-2026-001/bagi-biaya/penjelasan?kunci=shapley&anggota=34.71");
            officer.sees("Langkah hitungan");
            officer.findsThePageInOrder("halaman-dprd");
        }
    }
}
