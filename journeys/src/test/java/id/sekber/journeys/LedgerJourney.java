package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From an adopted division to paid contributions, with a weighbridge reading that a member disputes. The most costly mistake:
 * booking into a month that is closed.
 */
class LedgerJourney extends InABrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @WithAndWithoutScript
    void contributionsArePaidAndADisputedReadingIsSettled(Screen screen) {
        String slip = "T-" + screen + "-1";
        try (Someone treasurer = Someone.signedIn(browser, screen, "treasurer")) {
            readsTheTrialBalance(treasurer);
            makesContributionsAndWithdrawsThem(treasurer);
            recordsAPayment(treasurer);
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.sleman")) {
            readsItsNoteAndItsStatement(liaison);
        }
        try (Someone technician = Someone.signedIn(browser, screen, "technical")) {
            recordsAReading(technician, slip);
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.city")) {
            disputesTheReading(liaison, slip);
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            settlesTheDispute(officer, slip);
        }
        try (Someone treasurer = Someone.signedIn(browser, screen, "treasurer")) {
            isKeptFromAClosedMonth(treasurer);
        }
    }

    private static void readsTheTrialBalance(Someone treasurer) {
        treasurer.opens("/buku-besar?dari=2024-01-01&sampai=2024-12-31");
        treasurer.sees("Nol, buku seimbang");
        treasurer.sees("Rp12.928.215.000");
        treasurer.findsThePageInOrder("neraca-saldo");
        treasurer.opens("/buku-besar/tagihan/TL-2024-001");
        treasurer.sees("Rp12.846.600.000");
        treasurer.findsThePageInOrder("tagihan-layanan");
        treasurer.opens("/buku-besar/dana");
        treasurer.sees("Indeks keragaman");
        treasurer.findsThePageInOrder("sumber-dana");
        treasurer.opens("/buku-besar/belanja");
        treasurer.sees("Kajian lokasi pengolahan");
        treasurer.findsThePageInOrder("belanja");
    }

    private static void makesContributionsAndWithdrawsThem(Someone treasurer) {
        treasurer.opens("/buku-besar/iuran");
        treasurer.presses("Susun iuran");
        treasurer.isTold("Keputusan belum dipilih");
        treasurer.chooses("Keputusan", "K-" + TODAY.getYear() + "-001 Pengolahan sampah bersama");
        treasurer.fills("Tahun", Integer.toString(TODAY.getYear() + 1));
        treasurer.fills("Jumlah angsuran", "4");
        treasurer.fills("Jatuh tempo angsuran pertama", (TODAY.getYear() + 1) + "-02-15");
        treasurer.presses("Susun iuran");
        treasurer.sees("Rp1.987.500.000");
        treasurer.fills("Alasan menarik", "Hanya mencoba.");
        treasurer.presses("Tarik iuran ini");
        treasurer.sees("Ditarik");
    }

    private static void recordsAPayment(Someone treasurer) {
        treasurer.opens("/buku-besar/iuran/IU-" + TODAY.getYear() + "-001");
        treasurer.unfolds("Catat pembayaran Kabupaten Sleman, angsuran 1");
        treasurer.fills("Jumlah", "9.000.000.000");
        treasurer.fills("Bukti bayar", "Baris bank 42");
        treasurer.presses("Simpan pembayaran");
        treasurer.isTold("lebih besar daripada sisa");
        treasurer.fills("Jumlah", "1.000.000");
        treasurer.presses("Simpan pembayaran");
        treasurer.sees("Baris bank 42");
        treasurer.findsThePageInOrder("iuran");
    }

    private static void readsItsNoteAndItsStatement(Someone liaison) {
        liaison.opens("");
        liaison.sees("Bayar iuran Kabupaten Sleman");
        liaison.opens("/buku-besar/iuran/anggota/34.04");
        liaison.sees("Baris bank 42");
        liaison.findsThePageInOrder("rekening-anggota");
        liaison.opens("/buku-besar/iuran/IU-" + TODAY.getYear() + "-001");
        assertThat(liaison.downloads("nota Kabupaten Sleman")).startsWith(ZIP);
    }

    private static void recordsAReading(Someone technician, String slip) {
        technician.opens("/buku-besar/meter/JT-PIYUNGAN");
        technician.fills("Slip", slip);
        technician.fills("Jumlah (ton)", "-5");
        technician.presses("Catat bacaan");
        technician.isTold("tidak lebih dari nol");
        technician.fills("Tanggal", TODAY.toString());
        technician.page().getByLabel("Anggota").last().selectOption("34.71");
        technician.fills("Jumlah (ton)", "8,4");
        technician.presses("Catat bacaan");
        technician.sees(slip);
    }

    private static void disputesTheReading(Someone liaison, String slip) {
        liaison.opens("/buku-besar/meter/JT-PIYUNGAN");
        liaison.follows(slip);
        liaison.presses("Ajukan keberatan");
        liaison.isTold("Isi keberatan belum ditulis");
        liaison.fills("Isi keberatan", "Berat truk kosong ikut terhitung.");
        liaison.fills("Menurut anggota (ton)", "6,2");
        liaison.presses("Ajukan keberatan");
        liaison.sees("Dibantah");
    }

    private static void settlesTheDispute(Someone officer, String slip) {
        officer.opens("");
        officer.follows("Selesaikan keberatan atas slip " + slip);
        officer.findsThePageInOrder("keberatan-bacaan");
        officer.presses("Koreksi dan selesaikan");
        officer.isTold("Alasan belum diisi");
        officer.fills("Alasan", "Tara tidak dikurangkan; ditimbang ulang.");
        officer.presses("Koreksi dan selesaikan");
        officer.sees("Dikoreksi 1 kali");
        officer.sees("Tara tidak dikurangkan; ditimbang ulang.");
    }

    private static void isKeptFromAClosedMonth(Someone treasurer) {
        treasurer.opens("/buku-besar/jurnal/baru");
        treasurer.fills("Tanggal", "2024-12-31");
        treasurer.fills("Uraian", "Biaya administrasi bank");
        treasurer.page().getByLabel("Akun").nth(0).selectOption("5.1.01");
        treasurer.page().getByLabel("Debit").nth(0).fill("25.000");
        treasurer.page().getByLabel("Akun").nth(1).selectOption("1.1.02");
        treasurer.page().getByLabel("Kredit").nth(1).fill("25.000");
        treasurer.presses("Bukukan");
        treasurer.isTold("jatuh pada masa Desember 2024");
        treasurer.findsThePageInOrder("masa-tertutup");
        treasurer.fills("Tanggal", TODAY.toString());
        treasurer.presses("Bukukan");
        treasurer.sees("Dibukukan");
        treasurer.sees("Rp25.000");
    }
}
