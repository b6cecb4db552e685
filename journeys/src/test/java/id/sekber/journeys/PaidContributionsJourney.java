package id.sekber.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Three liaisons and a treasurer, from costs to paid contributions, with a weighbridge reading that one of them disputes. The
 * most costly mistake: writing down more than a member owes.
 */
class PaidContributionsJourney extends InABrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    /** What each coalition would pay, in the order of the form; SCRB of these is known from the shared programme's journey. */
    private static final Map<String, String> COSTS = Map.of(
            "Yogyakarta", "9.000.000.000",
            "Sleman", "7.000.000.000",
            "Bantul", "4.000.000.000",
            "Yogyakarta dan Sleman", "13.000.000.000",
            "Yogyakarta dan Bantul", "11.000.000.000",
            "Sleman dan Bantul", "9.500.000.000",
            "Yogyakarta, Sleman dan Bantul", "15.000.000.000");

    private static final List<String> MEMBERS = List.of("city", "sleman", "bantul");

    @WithAndWithoutScript
    void costsBecomePaidContributions(Screen screen) {
        String title = "Iuran " + screen;
        String slip = "P-" + screen + "-7";
        String proposal;
        String decision;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            plansWithCosts(officer, title);
            proposal = putsTheDivision(officer, title);
        }
        for (String member : MEMBERS) {
            liaisonReadsAndPrepares(screen, member, proposal);
            secretaryReleases(screen, member, proposal);
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/usulan/" + proposal);
            officer.fills("Bunyi keputusan", "Biaya dibagi menurut SCRB.");
            officer.presses("Catat keputusan");
            officer.sees("Biaya dibagi menurut SCRB.");
            decision = officer.page().url().replaceAll(".*/keputusan/", "");
        }
        String levy;
        try (Someone treasurer = Someone.signedIn(browser, screen, "treasurer")) {
            levy = asksForTheContributions(treasurer, decision, title);
        }
        for (String member : MEMBERS) {
            try (Someone liaison = Someone.signedIn(browser, screen, "liaison." + member)) {
                liaison.opens("/buku-besar/iuran/" + levy);
                liaison.sees("Menunggu pembayaran");
            }
        }
        disputesAReading(screen, slip);
        try (Someone treasurer = Someone.signedIn(browser, screen, "treasurer")) {
            recordsThePayments(treasurer, levy);
            treasurer.opens("/buku-besar");
            treasurer.sees("Nol, buku seimbang");
            treasurer.findsThePageInOrder("iuran-neraca");
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.bantul")) {
            liaison.opens("/buku-besar/iuran/anggota/34.02");
            liaison.sees("SPM " + levy + " Bantul");
            liaison.findsThePageInOrder("iuran-rekening");
        }
    }

    private static void plansWithCosts(Someone officer, String title) {
        officer.opens("/program/baru");
        officer.fills("Judul", title);
        officer.page().locator("select[name=tantangan]").selectOption("T-2026-001");
        officer.ticks("Kota Yogyakarta");
        officer.ticks("Kabupaten Sleman");
        officer.ticks("Kabupaten Bantul");
        officer.fills("Tujuan", "Mengolah sampah bersama supaya biaya turun.");
        officer.fills("Hasil yang dituju", "Tidak ada sampah yang dibuang tanpa diolah.");
        officer.presses("Simpan");
        officer.seesHeading(title);
        officer.follows("Bagi biaya");
        officer.follows("Isi lembar biaya");
        COSTS.forEach(officer::fills);
        officer.fills("Sumber", "Angka contoh buatan");
        officer.presses("Simpan lembar biaya");
        officer.seesHeading("Papan bagi-biaya");
    }

    private static String putsTheDivision(Someone officer, String title) {
        officer.follows("SCRB");
        officer.follows("Ajukan kepada anggota");
        officer.fills("Judul usulan", "Membagi biaya " + title);
        officer.fills("Kunci ditinjau lagi pada", TODAY.plusYears(1).toString());
        officer.presses("Ajukan kepada anggota");
        officer.sees("Belum menjawab");
        return officer.page().url().replaceAll(".*/usulan/", "");
    }

    /** What the liaison prepares is the member's own until its regional secretary releases it. */
    private static void liaisonReadsAndPrepares(Screen screen, String member, String proposal) {
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison." + member)) {
            liaison.opens("/usulan/" + proposal);
            liaison.ticks("Setuju");
            liaison.presses("Simpan rancangan");
            liaison.sees("hanya terlihat oleh anggota Anda");
        }
    }

    private static void secretaryReleases(Screen screen, String member, String proposal) {
        try (Someone secretary = Someone.signedIn(browser, screen, "steering." + member)) {
            secretary.opens("/usulan/" + proposal);
            secretary.presses("Rilis sebagai sikap anggota");
        }
    }

    private static String asksForTheContributions(Someone treasurer, String decision, String title) {
        treasurer.opens("/buku-besar/iuran");
        treasurer.chooses("Keputusan", decision + " " + title);
        treasurer.fills("Tahun", Integer.toString(TODAY.getYear()));
        treasurer.fills("Jumlah angsuran", "1");
        treasurer.fills("Jatuh tempo angsuran pertama", TODAY.plusDays(20).toString());
        treasurer.presses("Susun iuran");
        treasurer.sees("Rp6.941.176.470");
        treasurer.presses("Kirim nota angsuran 1");
        treasurer.sees("Menunggu pembayaran");
        treasurer.findsThePageInOrder("iuran-diminta");
        return treasurer.page().url().replaceAll(".*/iuran/", "").replaceAll("[?#].*", "");
    }

    private static void disputesAReading(Screen screen, String slip) {
        try (Someone technician = Someone.signedIn(browser, screen, "technical")) {
            technician.opens("/buku-besar/meter/JT-PIYUNGAN");
            technician.fills("Slip", slip);
            technician.fills("Tanggal", TODAY.toString());
            technician.page().getByLabel("Anggota").last().selectOption("34.02");
            technician.fills("Jumlah (ton)", "9,1");
            technician.presses("Catat bacaan");
            technician.sees(slip);
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.bantul")) {
            liaison.opens("/buku-besar/meter/JT-PIYUNGAN");
            liaison.follows(slip);
            liaison.fills("Isi keberatan", "Truk ini bukan dari Bantul.");
            liaison.fills("Menurut anggota (ton)", "0,5");
            liaison.presses("Ajukan keberatan");
            liaison.sees("Dibantah");
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("");
            officer.follows("Selesaikan keberatan atas slip " + slip);
            officer.unfolds("Bacaan tetap");
            officer.fills("Mengapa bacaan tetap", "Nomor polisi terdaftar di Bantul; bacaan tetap.");
            officer.presses("Nyatakan bacaan tetap");
            officer.sees("Nomor polisi terdaftar di Bantul; bacaan tetap.");
            officer.findsThePageInOrder("iuran-bacaan");
        }
    }

    private static void recordsThePayments(Someone treasurer, String levy) {
        treasurer.opens("/buku-besar/iuran/" + levy);
        treasurer.unfolds("Catat pembayaran Kabupaten Bantul, angsuran 1");
        treasurer.page().locator("details[open] input[name^=jumlah-]").fill("9.000.000.000");
        treasurer.page().locator("details[open] button").click();
        treasurer.isTold("lebih besar daripada sisa");
        treasurer.opens("/buku-besar/iuran/" + levy);
        for (String member : List.of("Kota Yogyakarta", "Kabupaten Sleman", "Kabupaten Bantul")) {
            String name = member.substring(member.indexOf(' ') + 1);
            treasurer.unfolds("Catat pembayaran " + member + ", angsuran 1");
            treasurer.page().locator("details[open] input[name^=rujukan-]").fill("SPM " + levy + " " + name);
            treasurer.page().locator("details[open] button").click();
            treasurer.sees("SPM " + levy + " " + name);
        }
        treasurer.sees("Lunas");
        treasurer.findsThePageInOrder("iuran-lunas");
    }
}
