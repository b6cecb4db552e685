package id.sekber.journeys;

import org.junit.jupiter.api.Test;

/** The institution through time: its history, rules that a change would break, and the path of a new cooperation. */
class InstitutionHistoryJourney extends InABrowser {

    @WithAndWithoutScript
    void theOfficeRecordsItsHistoryBesideTheTurningPointsOfItsTime(Screen screen) {
        String title = "Pertemuan pengarah " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kelembagaan");
            officer.follows("Riwayat");
            officer.seesHeading("Riwayat kelembagaan Kartamantul");
            officer.sees("UU 22/1999 tentang Pemerintahan Daerah");
            officer.findsThePageInOrder("riwayat");
            officer.follows("Catat peristiwa");
            officer.fills("Kapan", "tahun lalu");
            officer.fills("Peristiwa", title);
            officer.fills("Sumber", "Notulen sekretariat");
            officer.chooses("Mutu sumber", "Dibaca pada sumbernya");
            officer.presses("Simpan peristiwa");
            officer.isTold("\"tahun lalu\" bukan waktu.");
            officer.findsThePageInOrder("peristiwa-galat");
            officer.fills("Kapan", "2026-11-02");
            officer.presses("Simpan peristiwa");
            officer.sees(title);
        }
    }

    @WithAndWithoutScript
    void aRuleThatWouldBreakIsSaidBeforeAnythingIsSaved(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kelembagaan/ubah");
            officer.page().locator("input[name=money][value=F8]").check();
            officer.presses("Periksa tanpa menyimpan");
            officer.seesHeading("Bila disimpan seperti ini");
            officer.sees("Pinjaman tidak dapat dilakukan forum atau sekretariat bersama.");
            officer.findsThePageInOrder("aturan-dilanggar");
            officer.opens("/kelembagaan/versi/1");
            officer.sees("Dinilai menurut aturan yang berlaku ketika disimpan");
        }
    }

    @WithAndWithoutScript
    void aCooperationGoesItsWayStepByStep(Screen screen) {
        String title = "Kerja sama baru air minum " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kelembagaan/jalur");
            officer.findsThePageInOrder("jalur-daftar");
            officer.follows("Mulai jalur");
            officer.fills("Nama kerja sama", title);
            officer.chooses("Jenis", "Kerja sama baru");
            officer.presses("Simpan");
            officer.seesHeading(title);
            officer.sees("Menunggu langkah 1. Mengenali kebutuhan dan peluang.");
            officer.findsThePageInOrder("jalur");
            officer.follows("Mengenali kebutuhan dan peluang");
            officer.chooses("Hasil yang dibuktikan", "Penilaian kebutuhan");
            officer.fills("Catatan", "Kajian air baku");
            officer.presses("Lampirkan");
            officer.isTold("Catatan ini tanpa sumber.");
            officer.fills("Sumber catatan", "Dinas PU 2026");
            officer.presses("Lampirkan");
            officer.sees("Belum ada bukti: Pemrakarsa yang disebut namanya.");
            officer.findsThePageInOrder("jalur-langkah");
            officer.chooses("Hasil yang dibuktikan", "Pemrakarsa yang disebut namanya");
            officer.fills("Nomor catatan Sekber", "T-2026-001");
            officer.presses("Lampirkan");
            officer.sees("Siap");
            officer.opens("/kelembagaan/jalur/J-2026-001/cetak?fase=1");
            officer.findsThePageInOrder("jalur-daftar-periksa");
        }
    }

    @Test
    void theAdministratorCorrectsARuleAndEveryoneReadsIt() {
        for (Screen screen : new Screen[] {Screen.WIDE, Screen.SMALL}) {
            try (Someone administrator = Someone.signedIn(browser, screen, "administrator")) {
                administrator.visits("/administrasi/kotak");
                administrator.seesHeading("Kotak pilihan dan aturan");
                administrator.findsThePageInOrder("kotak");
                administrator.visits("/administrasi/kotak/aturan/X9");
                administrator.fills("Dilanggar bila", "M8 dan anggota > banyak");
                administrator.presses("Simpan sebagai versi baru");
                administrator.isTold("\"banyak\" bukan jumlah anggota.");
                administrator.findsThePageInOrder("aturan-galat");
                administrator.fills("Dilanggar bila", "M8 dan anggota > " + screen.width % 100);
                administrator.fills("Mengapa diubah", "Uji dengan lebar layar");
                administrator.presses("Simpan sebagai versi baru");
                administrator.sees("Uji dengan lebar layar");
                administrator.findsThePageInOrder("aturan");
                administrator.visits("/administrasi/kotak/pilihan/M4");
                administrator.findsThePageInOrder("pilihan");
            }
        }
    }
}
