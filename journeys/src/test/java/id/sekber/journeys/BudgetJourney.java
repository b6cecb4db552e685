package id.sekber.journeys;

/**
 * From an activity to a balanced budget. The most costly mistakes: activities that wait for each other in a circle, and a
 * budget that nobody pays to the last rupiah.
 */
class BudgetJourney extends InABrowser {

    private static final String PLAN = "/program/P-2026-001";

    @WithAndWithoutScript
    void theOfficePlansWhatIsDoneAndWhoPaysIt(Screen screen) {
        String title = "Menyusun buku pegangan " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens(PLAN);
            officer.follows("Kegiatan");
            officer.sees("Rantai terpanjang");
            officer.findsThePageInOrder("kegiatan");
            officer.follows("Tambah kegiatan");
            officer.fills("Judul kegiatan", title);
            officer.chooses("Penanggung jawab", "Kabupaten Sleman");
            officer.fills("Mulai", "2028-06");
            officer.fills("Selesai", "2028-03");
            officer.presses("Simpan kegiatan");
            officer.isTold("Selesai 31 Maret 2028 lebih awal daripada mulai 1 Juni 2028");
            officer.fills("Mulai", "2028-01");
            officer.chooses("Menunggu kegiatan 1", "K4 Merancang fasilitas");
            officer.fills("Nama luaran 1", "Buku pegangan");
            officer.fills("Jatuh tempo luaran 1", "2028-03");
            officer.presses("Simpan kegiatan");
            officer.sees("yang ditunggunya baru selesai 29 Februari 2028");
            officer.findsThePageInOrder("satu-kegiatan");
            String address = officer.page().url();
            String number = address.substring(address.lastIndexOf('/') + 1);

            officer.opens(PLAN + "/kegiatan/K4/ubah");
            officer.chooses("Menunggu kegiatan 2", number + " " + title);
            officer.presses("Simpan kegiatan");
            officer.isTold("K4 → " + number + " → K4 melingkar");
            officer.findsThePageInOrder("kegiatan-melingkar");

            officer.opens(PLAN + "/kegiatan");
            officer.presses("Geser " + number + " ke 1 Maret 2028");
            officer.sees("1 Maret 2028");

            officer.opens(PLAN + "/anggaran/baris/baru?cara=nyata");
            officer.fills("Uraian", "Mencetak buku " + screen);
            officer.chooses("Pihak", "Kabupaten Sleman");
            officer.chooses("Jenis biaya", "Perjalanan");
            officer.chooses("Kegiatan", number + " " + title);
            officer.fills("Perangkat daerah pembelanja", "Sekretariat Bersama Kartamantul");
            officer.fills("Biaya 2028 (Rp)", "-5");
            officer.presses("Simpan baris");
            officer.isTold("UU 23/2014 Pasal 364 ayat (7) dan (8)");
            officer.isTold("kurang dari nol");
            officer.findsThePageInOrder("baris-anggaran");
            officer.fills("Perangkat daerah pembelanja", "Dinas Lingkungan Hidup Kabupaten Sleman");
            officer.fills("Biaya 2028 (Rp)", "10.000.001");
            officer.presses("Simpan baris");
            officer.sees("Rp10.000.001");

            officer.follows("Anggaran");
            officer.sees("Kurang");
            officer.chooses("Tahun", "2028");
            officer.presses("Tutup selisih");
            officer.isTold("bukan pembayar");
            officer.findsThePageInOrder("anggaran");
            officer.chooses("Selisih dibebankan pada", "Kontribusi sendiri Kabupaten Sleman");
            officer.presses("Tutup selisih");
            officer.opens(PLAN + "/anggaran/dana?tahun=2028");
            officer.findsThePageInOrder("siapa-membayar");
            officer.opens(PLAN + "/anggaran/baris");
            officer.findsThePageInOrder("semua-baris");
            officer.opens("/program/acuan-anggaran");
            officer.findsThePageInOrder("acuan-anggaran");
        }
    }
}
