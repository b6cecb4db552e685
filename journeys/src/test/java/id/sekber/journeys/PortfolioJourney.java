package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** One budget for several programmes. The most costly mistake: a member whose wishes are read before it released them. */
class PortfolioJourney extends InABrowser {

    @WithAndWithoutScript
    void membersValueProgrammesAndSeeWhatEachGets(Screen screen) {
        String title = "Anggaran " + screen.width;
        String choice;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/program/portofolio");
            officer.findsThePageInOrder("pilihan-daftar");
            officer.follows("Program bersama tahun 2027 (contoh)");
            officer.sees("Hasil sementara: baru 2 dari 3 anggota");
            officer.findsThePageInOrder("pilihan-contoh");
            officer.opens("/program/portofolio/baru");
            officer.fills("Judul", title);
            officer.fills("Anggaran bersama", "sedikit");
            officer.presses("Buka penilaian");
            officer.isTold("Baru 0 program berbiaya");
            officer.findsThePageInOrder("pilihan-galat");
            officer.fills("Anggaran bersama", "9 miliar");
            officer.page().locator("input[name^=biaya-]").nth(0).fill("8 miliar");
            officer.page().locator("input[name^=biaya-]").nth(1).fill("3 miliar");
            officer.presses("Buka penilaian");
            officer.seesHeading(title);
            choice = officer.page().url();
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.sleman")) {
            liaison.page().navigate(choice);
            gives(liaison, "10", "0");
            liaison.fills("Alasan", "Belum untuk dibaca tetangga.");
            liaison.presses("Simpan rancangan");
            liaison.sees("hanya terlihat oleh anggota Anda");
        }
        try (Someone rival = Someone.signedIn(browser, screen, "steering.bantul")) {
            rival.page().navigate(choice);
            assertThat(rival.page().content()).doesNotContain("Belum untuk dibaca tetangga");
            gives(rival, "1", "9");
            rival.presses("Rilis sebagai nilai anggota");
            rival.sees("Sudah dirilis dan terlihat oleh semua");
        }
        try (Someone sleman = Someone.signedIn(browser, screen, "steering.sleman")) {
            sleman.page().navigate(choice);
            sleman.presses("Rilis sebagai nilai anggota");
            sleman.seesHeading("Bagian sama");
            sleman.findsThePageInOrder("pilihan");
        }
    }

    private static void gives(Someone member, String first, String second) {
        member.page().locator("input[name^=poin-]").nth(0).fill(first);
        member.page().locator("input[name^=poin-]").nth(1).fill(second);
    }
}
