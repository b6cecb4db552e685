package id.sekber.journeys;

import com.microsoft.playwright.Locator;

/**
 * From a programme to what it is to reach and must not do. The most costly mistake: targets by member that do not add up to the
 * total that all were promised.
 */
class LogframeJourney extends InABrowser {

    private static final String PROGRAMME = "/program/P-2026-001";

    @WithAndWithoutScript
    void aResultIsSeenMeasuredAndKeptFromHarmingAnyone(Screen screen) {
        String indicator = "Rumah tangga dengan sampah terpilah, layar " + screen.width;
        String year = screen == Screen.WIDE ? "2031" : "2032";
        try (Someone technical = Someone.signedIn(browser, screen, "technical")) {
            technical.opens(PROGRAMME);
            technical.sees("dekat ambang");
            technical.findsThePageInOrder("program-hasil");
            technical.follows("Hasil dan pengaman");
            technical.seesHeading("Kerangka hasil");
            technical.findsThePageInOrder("kerangka");
            technical.follows("Tambah indikator : Hasil yang dituju");
            technical.fills("Indikator", indicator);
            technical.fills("Satuan", "rumah tangga");
            technical.presses("Simpan");
            technical.isTold("Arah belum dipilih");
            technical.findsThePageInOrder("indikator-galat");
            technical.chooses("Arah", "Naikkan");
            technical.ticks("Ya, jumlah bagian setiap perincian harus sama dengan totalnya");
            technical.ticks("Anggota");
            technical.fills("Nilai awal", "1.000");
            technical.fills("Nilai awal pada tanggal", "2026-01-01");
            technical.presses("Simpan");
            technical.sees(indicator);
            theTargetsOfAYear(technical, indicator, year);
            theRisk(technical, screen);
        }
        try (Someone bantul = Someone.signedIn(browser, screen, "liaison.bantul")) {
            bantul.opens(PROGRAMME + "/pengaman");
            bantul.sees("Dekat ambang");
            bantul.findsThePageInOrder("pengaman");
            bantul.follows("Tambah pengaman");
            bantul.chooses("Anggota yang dilindungi", "Kabupaten Bantul");
            bantul.fills("Yang diukur", "Air lindi di sumur warga, layar " + screen.width);
            bantul.fills("Satuan", "mg/L");
            bantul.fills("Ambang", "5");
            bantul.fills("Sumber ambang", "Usulan warga, contoh");
            bantul.fills("Perkiraan dengan program", "4");
            bantul.presses("Simpan");
            bantul.sees("belum mengikat");
            bantul.findsThePageInOrder("pengaman-usulan");
        }
        try (Someone steering = Someone.signedIn(browser, screen, "steering.bantul")) {
            steering.opens(PROGRAMME + "/pengaman");
            steering.follows("Air lindi di sumur warga, layar " + screen.width);
            steering.presses("Nyatakan berlaku");
            steering.sees("Bantul terlindungi");
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens(PROGRAMME + "/pengaman");
            officer.follows("Bau di permukiman terdekat, Piyungan");
            officer.fills("Diukur pada", screen == Screen.WIDE ? "2026-01-05" : "2026-01-15");
            officer.fills("Nilai", "14");
            officer.fills("Sumber hasil ukur", "Catatan keluhan desa, contoh");
            officer.presses("Catat hasil ukur");
            officer.sees("Bantul dirugikan");
            officer.findsThePageInOrder("pengaman-dilampaui");
            officer.opens(PROGRAMME + "/bagi-biaya");
            officer.sees("Ada anggota yang dirugikan di luar uang");
            officer.findsThePageInOrder("papan-dilampaui");
            officer.opens(PROGRAMME);
            officer.sees("Bantul dirugikan");
            officer.findsThePageInOrder("program-dilampaui");
            officer.opens(PROGRAMME + "/pengaman");
            officer.follows("Bau di permukiman terdekat, Piyungan");
            officer.fills("Diukur pada", screen == Screen.WIDE ? "2026-01-06" : "2026-01-16");
            officer.fills("Nilai", "8");
            officer.fills("Sumber hasil ukur", "Catatan keluhan desa, contoh");
            officer.presses("Catat hasil ukur");
            officer.sees("Bantul masih terlindungi, tetapi dekat ambang");
        }
    }

    private static void theTargetsOfAYear(Someone technical, String indicator, String year) {
        technical.opens(PROGRAMME + "/kerangka/target?tahun=" + year);
        technical.fills("Total: " + indicator, "1.200");
        String members = "input[name*='/34.']";
        var cells = technical
                .page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(indicator))
                .locator(members);
        cells.nth(0).fill("600");
        cells.nth(1).fill("350");
        cells.nth(2).fill("200");
        technical.presses("Simpan target " + year);
        technical.isTold("menurut Anggota berjumlah 1.150, seharusnya 1.200: kurang 50");
        technical.findsThePageInOrder("target-galat");
        cells.nth(2).fill("250");
        technical.presses("Simpan target " + year);
        technical.seesHeading("Kerangka hasil");
        technical.sees(year);
    }

    private static void theRisk(Someone technical, Screen screen) {
        technical.follows("Tambah risiko : Hasil yang dituju");
        technical.fills("Risiko", "Pemilah berhenti, layar " + screen.width);
        technical.chooses("Peluang", "2, kecil");
        technical.chooses("Akibat", "4, hasil tertunda lama");
        technical.chooses("Penjaga risiko", "Kota Yogyakarta");
        technical.presses("Simpan");
        technical.sees("Pemilah berhenti, layar " + screen.width);
    }
}
