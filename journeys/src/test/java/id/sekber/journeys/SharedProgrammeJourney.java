package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/**
 * From a shared challenge to an agreement whose costs harm nobody. The most costly mistake on the way: putting a division
 * that harms a member.
 */
class SharedProgrammeJourney extends InABrowser {

    private static final List<String> COSTS = List.of(
            "9.000.000.000",
            "7.000.000.000",
            "4.000.000.000",
            "13.000.000.000",
            "11.000.000.000",
            "9.500.000.000",
            "15.000.000.000");
    private static final List<String> COALITIONS = List.of(
            "Yogyakarta",
            "Sleman",
            "Bantul",
            "Yogyakarta dan Sleman",
            "Yogyakarta dan Bantul",
            "Sleman dan Bantul",
            "Yogyakarta, Sleman dan Bantul");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    @OnEveryScreen
    void aProgrammeIsSharedSoThatNobodyIsHarmed(Screen screen) {
        String title = "Sampah perjalanan " + screen;
        String proposal;
        String decision;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            recordsTheChallenge(officer, title);
            plansTheProgramme(officer, title);
            entersTheCosts(officer);
            isRefusedADivisionThatHarms(officer);
            proposal = putsADivisionThatHarmsNobody(officer, title);
        }
        theCityObjectsAndIsHeard(screen, proposal);
        membersAgree(screen, proposal);
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            recordsTheDecision(officer, proposal);
            assertThat(officer.downloads("Unduh berita acara (PDF)")).startsWith(PDF);
            decision = officer.page().url();
        }
        membersApproveTheMinutes(screen, decision);
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.page().navigate(decision);
            officer.sees("Disetujui semua anggota");
            draftsTheAgreement(officer, "Susun Kesepakatan Bersama");
            officer.page().navigate(decision);
            draftsTheAgreement(officer, "Susun Perjanjian Kerja Sama");
            officer.findsThePageInOrder("perjanjian");
            assertThat(officer.downloads("Unduh DOCX")).startsWith(ZIP);
            assertThat(officer.downloads("Unduh PDF")).startsWith(PDF);
        }
    }

    private static void recordsTheChallenge(Someone officer, String title) {
        officer.opens("");
        officer.findsThePageInOrder("beranda");
        officer.opens("/tantangan/baru");
        officer.presses("Simpan");
        officer.isTold("Judul belum diisi");
        officer.findsThePageInOrder("tantangan-galat");
        officer.fills("Judul", title);
        officer.fills("Cerita", "Tempat pembuangan akhir <script>alert(1)</script> sudah penuh & ditutup.");
        officer.chooses("Kota Yogyakarta", "Sangat berat");
        officer.chooses("Kabupaten Sleman", "Berat");
        officer.chooses("Kabupaten Bantul", "Terdampak, belum dinilai");
        officer.presses("Simpan");
        officer.seesHeading(title);
        officer.sees("<script>alert(1)</script>");
        officer.findsThePageInOrder("tantangan");
    }

    private static void plansTheProgramme(Someone officer, String title) {
        officer.follows("Susun program");
        officer.fills("Judul", "Program " + title);
        officer.ticks("Kota Yogyakarta");
        officer.ticks("Kabupaten Sleman");
        officer.ticks("Kabupaten Bantul");
        officer.fills("Tujuan", "Mengolah sampah bersama supaya biaya turun.");
        officer.fills("Hasil yang dituju", "Tidak ada sampah yang dibuang tanpa diolah.");
        officer.fills("Keluaran", "Fasilitas bersama");
        officer.presses("Simpan");
        officer.seesHeading("Program " + title);
        officer.findsThePageInOrder("program");
    }

    private static void entersTheCosts(Someone officer) {
        officer.follows("Bagi biaya");
        officer.follows("Isi lembar biaya");
        for (int i = 0; i < COSTS.size() - 1; i++) {
            officer.fills(COALITIONS.get(i), COSTS.get(i));
        }
        officer.fills("Sumber", "Angka contoh buatan");
        officer.presses("Simpan lembar biaya");
        officer.isTold("Biaya Yogyakarta, Sleman dan Bantul belum diisi");
        officer.findsThePageInOrder("lembar-biaya");
        officer.fills(COALITIONS.get(6), COSTS.get(6));
        officer.presses("Simpan lembar biaya");
        officer.seesHeading("Papan bagi-biaya");
        officer.sees("Rp5.000.000.000");
        officer.findsThePageInOrder("papan");
    }

    private static void isRefusedADivisionThatHarms(Someone officer) {
        officer.sees("Bantul dirugikan");
        officer.follows("Ajukan kepada anggota");
        officer.sees("Ada anggota yang dirugikan");
        officer.fills("Judul usulan", "Bagi rata");
        officer.fills(
                "Kunci ditinjau lagi pada",
                LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1).toString());
        officer.presses("Ajukan kepada anggota");
        officer.isTold("Bantul dirugikan Rp1.000.000.000");
        officer.findsThePageInOrder("usulan-ditolak");
        officer.follows("Batal");
    }

    private static String putsADivisionThatHarmsNobody(Someone officer, String title) {
        officer.follows("SCRB");
        officer.sees("Rp6.941.176.470");
        officer.follows("Ajukan kepada anggota");
        officer.fills("Judul usulan", "Membagi biaya " + title);
        officer.fills(
                "Kunci ditinjau lagi pada",
                LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1).toString());
        officer.presses("Ajukan kepada anggota");
        officer.sees("Belum menjawab");
        officer.findsThePageInOrder("usulan");
        return officer.page().url().replaceAll(".*/usulan/", "");
    }

    private static void theCityObjectsAndIsHeard(Screen screen, String proposal) {
        try (Someone city = Someone.signedIn(browser, screen, "steering.city")) {
            city.opens("/usulan/" + proposal);
            city.ticks("Keberatan");
            city.presses("Rilis sebagai sikap anggota");
            city.isTold("Alasan belum diisi");
            city.ticks("Keberatan");
            city.fills("Alasan", "Hasil timbang belum diperiksa.");
            city.presses("Rilis sebagai sikap anggota");
            city.sees("Tertahan keberatan Kota Yogyakarta");
            city.findsThePageInOrder("keberatan");
            city.ticks("Setuju");
            city.fills("Alasan", "");
            city.presses("Rilis sebagai sikap anggota");
            city.sees("Belum menjawab: Kabupaten Sleman, Kabupaten Bantul");
        }
    }

    private static void membersAgree(Screen screen, String proposal) {
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.sleman")) {
            liaison.opens("/usulan/" + proposal);
            liaison.ticks("Setuju dengan catatan");
            liaison.fills("Alasan", "Batas kami sebelum dirilis.");
            liaison.presses("Simpan rancangan");
            liaison.sees("hanya terlihat oleh anggota Anda");
        }
        try (Someone rival = Someone.signedIn(browser, screen, "steering.bantul")) {
            rival.opens("/usulan/" + proposal);
            assertThat(rival.page().content()).doesNotContain("Batas kami sebelum dirilis");
            rival.ticks("Setuju");
            rival.presses("Rilis sebagai sikap anggota");
        }
        try (Someone sleman = Someone.signedIn(browser, screen, "steering.sleman")) {
            sleman.opens("/usulan/" + proposal);
            sleman.fills("Alasan", "Hasil timbang diperiksa tiap Januari.");
            sleman.presses("Rilis sebagai sikap anggota");
            sleman.sees("Mufakat tercapai");
        }
    }

    private static void recordsTheDecision(Someone officer, String proposal) {
        officer.opens("/usulan/" + proposal);
        officer.fills("Bunyi keputusan", "Biaya dibagi menurut SCRB, ditinjau tiap tahun.");
        officer.presses("Catat keputusan");
        officer.sees("Biaya dibagi menurut SCRB");
        officer.findsThePageInOrder("keputusan");
    }

    private static void membersApproveTheMinutes(Screen screen, String decision) {
        try (Someone city = Someone.signedIn(browser, screen, "liaison.city")) {
            city.page().navigate(decision);
            city.unfolds("Ada yang perlu diperbaiki");
            city.presses("Kirim permintaan perbaikan");
            city.isTold("Perbaikan belum diisi");
            city.fills("Yang perlu diperbaiki", "Sebutkan kapan kunci ditinjau.");
            city.presses("Kirim permintaan perbaikan");
            city.sees("Diminta diperbaiki oleh Yogyakarta");
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.page().navigate(decision);
            officer.unfolds("Perbaiki bunyi");
            officer.fills("Bunyi keputusan", "Biaya dibagi menurut SCRB, ditinjau tiap Januari.");
            officer.presses("Simpan bunyi baru");
            officer.sees("Biaya dibagi menurut SCRB, ditinjau tiap Januari.");
        }
        for (String liaison : List.of("liaison.city", "liaison.sleman", "liaison.bantul")) {
            try (Someone member = Someone.signedIn(browser, screen, liaison)) {
                member.page().navigate(decision);
                member.presses("Setujui berita acara");
                member.sees("Menyetujui");
                member.findsThePageInOrder("berita-acara");
            }
        }
    }

    private static void draftsTheAgreement(Someone officer, String link) {
        officer.follows(link);
        officer.fills("Judul (tentang)", "");
        officer.presses("Simpan rancangan");
        officer.isTold("Judul kosong");
        officer.findsThePageInOrder("perjanjian-galat");
        officer.fills("Judul (tentang)", "Pengolahan sampah bersama");
        officer.presses("Simpan rancangan");
        officer.sees("Nomor menyusul");
    }
}
