package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** The cooperation looks at itself: a round is opened, people answer, and where members disagree is read. */
class HealthCheckJourney extends InABrowser {

    private static final String TRUST = "Kami percaya anggota lain akan menepati janjinya.";
    private static final String FAIR = "Sekretariat memimpin prosesnya dengan adil bagi semua anggota.";

    /** One for each screen, for a sheet can be sent for the first time only once. */
    private static String someoneOfTheCity(Screen screen) {
        return screen.script ? "steering.city" : "council.city";
    }

    @WithAndWithoutScript
    void membersJudgeTheCooperationAndSeeWhereTheyDisagree(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            String path = theOfficerCannotOpenARoundWithOneRespondent(officer, screen);
            String link = theOfficerInvitesTwoMoreAndOpensIt(officer, path);
            theLiaisonsAnswer(screen, path);
            theGuestAnswersByTheLinkWithoutScript(link);
            theOfficerClosesAndReadsWhereMembersDisagree(officer, path);
        }
    }

    private static String theOfficerCannotOpenARoundWithOneRespondent(Someone officer, Screen screen) {
        officer.opens("/kelembagaan");
        officer.follows("Pemeriksaan kesehatan");
        officer.findsThePageInOrder("kesehatan");
        officer.follows("Putaran baru");
        officer.findsThePageInOrder("putaran-baru");
        officer.fills("Judul", "Semester kedua, layar " + screen);
        officer.presses("Simpan");
        officer.seesHeading("Semester kedua, layar " + screen);
        invites(officer, "Penghubung Kota Yogyakarta");
        officer.presses("Buka putaran");
        officer.isTold("Baru 1 orang diundang");
        officer.findsThePageInOrder("putaran-satu-peserta");
        return officer.page().url().replaceAll("^.*/s/kartamantul", "").replaceAll("/buka$", "");
    }

    private static void invites(Someone officer, String name) {
        officer.page().getByLabel(name).first().check();
        officer.presses("Undang yang ditandai");
    }

    private static String theOfficerInvitesTwoMoreAndOpensIt(Someone officer, String path) {
        officer.opens(path + "/ubah");
        officer.ticks("Dengan nama");
        officer.fills("Kelompok terkecil yang ditampilkan", "1");
        officer.presses("Simpan");
        invites(officer, "Penghubung Kabupaten Sleman");
        officer.fills("Nama", "Dosen tamu");
        officer.fills("Alamat surel", "dosen@contoh.example");
        officer.chooses("Kelompok", "Kabupaten Bantul");
        officer.presses("Buat tautan");
        officer.seesHeading("Tautan pribadi untuk Dosen tamu");
        officer.findsThePageInOrder("tautan-pribadi");
        String link = officer.page().locator("code").first().textContent();
        officer.presses("Buka putaran");
        officer.sees("Sedang diisi");
        officer.findsThePageInOrder("putaran-terbuka");
        return link;
    }

    private static void theLiaisonsAnswer(Screen screen, String path) {
        try (Someone city = Someone.signedIn(browser, screen, "liaison.city");
                Someone sleman = Someone.signedIn(browser, screen, "liaison.sleman")) {
            city.opens(path + "/jawab");
            city.answers(TRUST, "5");
            city.answers(FAIR, "4");
            city.findsThePageInOrder("jawab");
            city.presses("Kirim jawaban");
            city.seesHeading("Jawaban terkirim");
            sleman.opens(path + "/jawab");
            sleman.answers(TRUST, "3");
            sleman.answers(FAIR, "4");
            sleman.presses("Kirim jawaban");
            sleman.seesHeading("Jawaban terkirim");
        }
    }

    private static void theGuestAnswersByTheLinkWithoutScript(String link) {
        try (Someone guest = Someone.passingBy(browser, Screen.SMALL_WITHOUT_SCRIPT)) {
            guest.visits(link);
            guest.answers(TRUST, "1");
            guest.answers(FAIR, "4");
            guest.presses("Kirim jawaban");
            guest.seesHeading("Jawaban terkirim");
        }
    }

    private static void theOfficerClosesAndReadsWhereMembersDisagree(Someone officer, String path) {
        officer.opens(path);
        officer.sees("3 dari 3");
        officer.presses("Tutup dan hitung");
        officer.sees("Kepercayaan paling berbeda dinilai: Yogyakarta memberi 5, Bantul memberi 1.");
        officer.findsThePageInOrder("hasil-kesehatan");
        assertThat(new String(officer.downloads("Unduh CSV"), StandardCharsets.UTF_8))
                .contains("M1", "34.02");
    }

    @WithAndWithoutScript
    void anAnonymousSheetOpensAgainWithItsCode(Screen screen) {
        try (Someone member = Someone.signedIn(browser, screen, someoneOfTheCity(screen))) {
            member.opens("/kelembagaan/kesehatan/PK-2026-002");
            member.sees("paling berbeda dinilai");
            member.findsThePageInOrder("hasil-tanpa-nama");
            member.opens("");
            member.follows("Jawab pemeriksaan kesehatan");
            member.answers(TRUST, "2");
            member.presses("Kirim jawaban");
            member.seesHeading("Kode jawaban Anda");
            member.findsThePageInOrder("kode-jawaban");
            String code = member.page().locator("code").first().textContent();
            member.follows("Lihat atau ubah jawaban saya");
            member.seesHeading("Anda sudah menjawab");
            member.fills("Kode jawaban", "AAAA-AAAA-AAAA-AAAA-AAAA");
            member.presses("Buka jawaban saya");
            member.isTold("tidak membuka jawaban");
            member.findsThePageInOrder("kode-salah");
            member.fills("Kode jawaban", code);
            member.presses("Buka jawaban saya");
            member.answers(TRUST, "4");
            member.presses("Kirim jawaban");
            member.seesHeading("Jawaban diubah");
        }
    }
}
