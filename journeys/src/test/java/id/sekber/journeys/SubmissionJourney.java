package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is checked, changed, put to its parties, assessed and approved. The most costly mistake: asking the parties about a plan
 * that is not whole.
 */
class SubmissionJourney extends InABrowser {

    @WithAndWithoutScript
    void aChangedPlanIsPutToThePartiesAgain(Screen screen) {
        String sewers;
        String version;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            isKeptFromSubmittingWhatIsNotWhole(officer);
            officer.opens("/program");
            officer.follows("IPAL Sewon bersama");
            sewers = officer.page().url().replaceAll(".*/s/kartamantul", "");
            changesTheProgramme(officer, screen);
            version = submits(officer, sewers, screen);
        }
        try (Someone technician = Someone.signedIn(browser, screen, "technical")) {
            assessesInPrivate(technician, version);
        }
        try (Someone auditor = Someone.signedIn(browser, screen, "auditor")) {
            auditor.page().navigate(version);
            assertThat(auditor.page().content()).doesNotContain("Ambang bau perlu");
        }
        try (Someone technician = Someone.signedIn(browser, screen, "technical")) {
            technician.page().navigate(version);
            technician.follows("Lanjutkan rancangan");
            technician.presses("Rilis penilaian");
            technician.sees("dari 1 penilai");
            technician.findsThePageInOrder("rencana-versi");
        }
        String proposal = proposalOf(screen, version);
        for (String member : new String[] {"city", "sleman", "bantul"}) {
            try (Someone head = Someone.signedIn(browser, screen, "head." + member)) {
                head.opens("/usulan/" + proposal);
                head.ticks("Setuju");
                head.presses("Rilis sebagai sikap anggota");
            }
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/usulan/" + proposal);
            officer.fills("Bunyi keputusan", "Versi baru rencana disetujui.");
            officer.presses("Catat keputusan");
            officer.opens(sewers + "/pengajuan");
            officer.sees("Berlaku");
            officer.sees("Digantikan");
        }
    }

    private static void isKeptFromSubmittingWhatIsNotWhole(Someone officer) {
        officer.opens("/program/P-2026-001/pengajuan");
        officer.sees("Belum ada indikator: Keluaran 3");
        officer.findsThePageInOrder("rencana-periksa");
        officer.fills("Apa yang berubah dan mengapa", "Sudah lama ditunggu.");
        officer.presses("Ajukan versi");
        officer.isTold("jadi rencana belum dapat diajukan");
        assertThat(officer.showsAnywhere("Sudah lama ditunggu.")).isTrue();
    }

    private static void changesTheProgramme(Someone officer, Screen screen) {
        officer.follows("Ubah");
        officer.fills(
                "Hasil yang dituju",
                "Air limbah rumah tangga diolah dan sungai lebih bersih, layar " + screen.width + ".");
        officer.presses("Simpan");
        officer.follows("Periksa dan ajukan");
        officer.sees("1 perbedaan");
        officer.follows("Bandingkan versi");
        officer.sees("Diubah");
        officer.findsThePageInOrder("rencana-beda");
    }

    private static String submits(Someone officer, String sewers, Screen screen) {
        officer.opens(sewers + "/pengajuan");
        officer.presses("Ajukan versi");
        officer.isTold("Catatan kosong");
        officer.fills("Apa yang berubah dan mengapa", "Hasil ditulis ulang, layar " + screen.width);
        officer.presses("Ajukan versi");
        officer.sees("Ditanyakan kepada para pihak");
        return officer.page().url();
    }

    private static void assessesInPrivate(Someone technician, String version) {
        technician.opens("");
        technician.sees("Nilai rencana IPAL Sewon bersama");
        technician.page().navigate(version);
        technician.follows("Nilai");
        for (int i = 0; i < 4; i++) {
            technician.page().locator("select[name=nilai-" + i + "]").selectOption(i == 2 ? "1" : "3");
        }
        technician.presses("Rilis penilaian");
        technician.isTold("dinilai 1 tanpa alasan");
        technician.findsThePageInOrder("rencana-nilai");
        technician.page().locator("textarea[name=alasan-2]").fill("Ambang bau perlu diukur dahulu.");
        technician.presses("Simpan rancangan");
        technician.sees("Lanjutkan rancangan");
    }

    private static String proposalOf(Screen screen, String version) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.page().navigate(version);
            return officer.page()
                    .locator("dl.strip a[href*='/usulan/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/usulan/", "");
        }
    }
}
