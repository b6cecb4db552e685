package id.sekber.journeys;

import org.junit.jupiter.api.Test;

/**
 * From a member's own goal to one that all share. The most costly mistake: to take a goal for common before the last member
 * has adopted it.
 */
class CommonGroundJourney extends InABrowser {

    private static final String SEWERS = "/tujuan/bersama/TB-2026-002";

    @Test
    void aGoalIsCommonOnlyWhenTheLastMemberAdoptsIt() {
        try (Someone liaison = Someone.signedIn(browser, Screen.WIDE, "liaison.city")) {
            liaison.opens("/tujuan/baru");
            liaison.fills("Tujuan", "Mengurangi genangan di batas kota");
            liaison.presses("Simpan");
            liaison.isTold("Nama dokumen belum diisi");
            liaison.chooses("Jenis dokumen", "RPJMD (jangka menengah)");
            liaison.fills("Nama dokumen", "RPJMD Kota Yogyakarta (contoh)");
            liaison.fills("Berlaku dari tahun", "2025");
            liaison.fills("Sampai tahun", "2029");
            liaison.presses("Simpan");
            liaison.sees("Draf, belum dirilis");
        }
        try (Someone officer = Someone.signedIn(browser, Screen.WIDE, "officer")) {
            officer.opens(SEWERS);
            officer.sees("Diusulkan, menunggu adopsi");
            officer.sees("2 dari 3 anggota");
        }
        try (Someone bantul = Someone.signedIn(browser, Screen.WIDE, "steering.bantul")) {
            bantul.opens("");
            bantul.follows("Jawab usulan tujuan bersama");
            bantul.ticks("Mengadopsi");
            bantul.fills("Pejabat atau organ yang memutuskan", "Bupati Bantul");
            bantul.fills("Tanggal keputusan", "2026-01-05");
            bantul.presses("Catat jawaban anggota");
            bantul.isTold("Dokumen belum diisi");
            bantul.fills("Dokumen", "Surat Bupati 5/2026");
            bantul.presses("Catat jawaban anggota");
            bantul.sees("3 dari 3 anggota");
            bantul.findsThePageInOrder("tujuan-bersama");
        }
        try (Someone wide = Someone.signedIn(browser, Screen.WIDE, "auditor");
                Someone small = Someone.signedIn(browser, Screen.SMALL, "auditor")) {
            for (Someone auditor : new Someone[] {wide, small}) {
                look(auditor, "/tujuan", "tujuan");
                look(auditor, "/tujuan/matriks", "selaras");
                look(auditor, "/tantangan/penilaian", "penilaian");
                look(auditor, "/tujuan/benang", "benang");
            }
            look(small, SEWERS, "tujuan-bersama");
        }
    }

    private static void look(Someone auditor, String path, String name) {
        auditor.opens(path);
        auditor.findsThePageInOrder(name);
    }
}
