package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Three members weigh three ways to set their secretariat up, each by its own method, and the officer reads what all can live with. */
class AppraisalJourney extends InABrowser {

    private static final List<String> KEPT = List.of("AUTONOMY", "COST", "EQUITY_BETWEEN_MEMBERS");

    @WithAndWithoutScript
    void membersWhoDisagreeFindWhatAllCanLiveWith(Screen screen) {
        String address;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            address = opens(officer, "Telaah perjalanan " + screen);
            settlesThreeCriteria(officer);
            isRefusedASecretariatThatBorrows(officer);
            buildsAnAlternative(officer, "Badan kerja sama", "O4", List.of("F1", "F10"), List.of("R3", "R5"), screen);
            officer.page().navigate(address);
            buildsAnAlternative(officer, "Hanya kontrak", "O8", List.of("F1"), List.of("R3"), screen);
            officer.page().navigate(address);
            officer.findsThePageInOrder("telaah");
            officer.follows("Hanya kontrak");
            officer.seesHeading("Kasus sebanding");
            officer.findsThePageInOrder("telaah-alternatif");
        }
        try (Someone expert = Someone.signedIn(browser, screen, "technical")) {
            scores(expert, address, 1, "6-8", "7-8", "3-5", screen);
            scores(expert, address, 2, "4-6", "4-6", "7-9", screen);
            scores(expert, address, 3, "8-9", "8-9", "1-3", screen);
        }
        try (Someone city = Someone.signedIn(browser, screen, "steering.city")) {
            weighsBySwing(city, address);
            releases(city, address, "Yogyakarta");
        }
        try (Someone sleman = Someone.signedIn(browser, screen, "steering.sleman")) {
            weighsByPairs(sleman, address);
            releases(sleman, address, "Sleman");
        }
        try (Someone bantul = Someone.signedIn(browser, screen, "steering.bantul")) {
            weighsByBestAndWorst(bantul, address);
            releases(bantul, address, "Bantul");
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.page().navigate(address);
            officer.sees("3 dari 3");
            officer.follows("Lihat hasil");
            officer.seesHeading("Kompromi");
            officer.sees("Tidak terakhir bagi siapa pun");
            officer.sees("Terakhir bagi Bantul");
            officer.findsThePageInOrder("telaah-hasil-perjalanan");
            assertThat(new String(officer.downloads("Bobot apa pun (JSON)"), StandardCharsets.UTF_8))
                    .contains("\"weights\" : \"unknown\"");
        }
    }

    @WithAndWithoutScript
    void theDemonstrationIsReadByWhoeverHasAPost(Screen screen) {
        try (Someone council = Someone.signedIn(browser, screen, "council.city")) {
            council.opens("/kelembagaan");
            council.follows("Telaah alternatif");
            council.findsThePageInOrder("telaah-daftar");
            council.follows("Bentuk Sekber Kartamantul sesudah 2026");
            council.findsThePageInOrder("telaah-contoh");
            council.follows("Lihat hasil");
            council.findsThePageInOrder("telaah-hasil");
        }
        try (Someone liaison = Someone.signedIn(browser, screen, "liaison.sleman")) {
            liaison.opens("/kelembagaan/telaah/TA-2026-001/bobot");
            liaison.findsThePageInOrder("telaah-bobot");
            liaison.opens("/kelembagaan/telaah/TA-2026-001/bobot/ahp");
            liaison.findsThePageInOrder("telaah-ahp");
        }
    }

    private static String opens(Someone officer, String title) {
        officer.opens("/kelembagaan/telaah");
        officer.follows("Buka telaah");
        officer.fills("Judul", title);
        officer.presses("Simpan");
        officer.seesHeading(title);
        return officer.page().url();
    }

    private static void settlesThreeCriteria(Someone officer) {
        officer.follows("Kriteria");
        for (var box : officer.page().locator("input[name=siap]").all()) {
            box.setChecked(KEPT.contains(box.getAttribute("value")));
        }
        officer.findsThePageInOrder("telaah-kriteria");
        officer.presses("Simpan");
        officer.sees("Otonomi daerah");
    }

    /** The costly mistake: a secretariat that borrows, though it is no legal person. */
    private static void isRefusedASecretariatThatBorrows(Someone officer) {
        officer.follows("Tambah alternatif");
        officer.fills("Nama alternatif", "Sekretariat yang berutang");
        officer.page().locator("input[name=money][value=F8]").check();
        officer.presses("Simpan");
        officer.isTold("Aturan X3 dilanggar");
        officer.findsThePageInOrder("telaah-aturan-dilanggar");
        officer.page().locator("input[name=money][value=F8]").uncheck();
        officer.presses("Periksa aturan");
        assertThat(officer.page().locator("#aturan").textContent()).doesNotContain("Pinjaman tidak dapat");
        officer.follows("Batal");
    }

    private static void buildsAnAlternative(
            Someone officer, String name, String model, List<String> money, List<String> basis, Screen screen) {
        officer.follows("Tambah alternatif");
        officer.fills("Nama alternatif", name);
        officer.page().locator("input[name=model][value=" + model + "]").check();
        choose(officer, "money", money);
        choose(officer, "basis", basis);
        if (screen.script && basis.contains("R5")) {
            // While one chooses: dues on a framework agreement alone are told at once.
            choose(officer, "basis", List.of());
            officer.page().locator("input[name=basis][value=R2]").check();
            officer.page()
                    .locator("#aturan")
                    .getByText("tidak dapat menjadi dasar pembayaran")
                    .waitFor();
            choose(officer, "basis", basis);
        }
        officer.fills("Paling sedikit", "Rp1.000.000.000");
        officer.fills("Paling banyak", "Rp2.000.000.000");
        officer.fills("Sumber perkiraan", "Contoh buatan");
        officer.presses("Simpan");
        officer.seesHeading(name);
    }

    private static void choose(Someone officer, String question, List<String> codes) {
        for (var box : officer.page().locator("input[name=" + question + "]").all()) {
            box.setChecked(codes.contains(box.getAttribute("value")));
        }
    }

    private static void scores(
            Someone expert,
            String address,
            int alternative,
            String autonomy,
            String cost,
            String equity,
            Screen screen) {
        expert.page().navigate(address + "/alternatif/" + alternative + "/nilai");
        score(expert, 1, autonomy, "");
        score(expert, 2, cost, "");
        score(expert, 11, equity, "agma-greater-manchester");
        if (alternative == 1) {
            expert.page().locator("#f-alasan-1").fill("");
            expert.presses("Simpan nilai");
            expert.isTold("Alasan nilai Otonomi daerah belum diisi");
            expert.findsThePageInOrder("telaah-nilai-galat");
            expert.page().locator("#f-alasan-1").fill("Contoh buatan");
        }
        expert.presses("Simpan nilai");
        expert.sees("Alternatif");
    }

    private static void score(Someone expert, int criterion, String range, String known) {
        String[] ends = range.split("-");
        expert.page().locator("#f-dari-" + criterion).fill(ends[0]);
        expert.page().locator("#f-sampai-" + criterion).fill(ends[1]);
        expert.page().locator("#f-alasan-" + criterion).fill("Contoh buatan");
        expert.page().locator("#f-kasus-" + criterion).fill(known);
    }

    private static void weighsBySwing(Someone city, String address) {
        city.page().navigate(address + "/bobot");
        city.follows("Bobot ayun (swing)");
        city.fills("Otonomi daerah", "40");
        city.fills("Biaya", "90");
        city.fills("Keadilan antaranggota", "20");
        city.presses("Simpan rancangan bobot");
        city.isTold("Tidak ada kriteria dengan 100 poin");
        city.findsThePageInOrder("telaah-swing-galat");
        city.fills("Biaya", "100");
        city.presses("Simpan rancangan bobot");
        city.sees("Poin tidak dapat bertentangan");
    }

    private static void weighsByPairs(Someone sleman, String address) {
        sleman.page().navigate(address + "/bobot/ahp");
        sleman.page().locator("#f-banding-1-2").selectOption("9");
        sleman.page().locator("#f-banding-1-11").selectOption("1/9");
        sleman.page().locator("#f-banding-2-11").selectOption("9");
        sleman.presses("Simpan rancangan bobot");
        sleman.sees("Pembandingan saling bertentangan");
        sleman.sees("Bicarakan lebih dahulu:");
        sleman.findsThePageInOrder("telaah-ahp-bertentangan");
        sleman.follows("Ubah");
        sleman.page().locator("#f-banding-1-2").selectOption("2");
        sleman.page().locator("#f-banding-1-11").selectOption("4");
        sleman.page().locator("#f-banding-2-11").selectOption("2");
        sleman.presses("Simpan rancangan bobot");
        sleman.sees("Pembandingan cukup selaras");
    }

    private static void weighsByBestAndWorst(Someone bantul, String address) {
        bantul.page().navigate(address + "/bobot/bwm");
        bantul.chooses("Kriteria terpenting", "Keadilan antaranggota");
        bantul.chooses("Kriteria terendah", "Otonomi daerah");
        bantul.page().locator("#f-dari-terpenting-1").fill("8");
        bantul.page().locator("#f-dari-terpenting-2").fill("4");
        bantul.page().locator("#f-dari-terpenting-11").fill("1");
        bantul.page().locator("#f-ke-terendah-1").fill("1");
        bantul.page().locator("#f-ke-terendah-2").fill("2");
        bantul.page().locator("#f-ke-terendah-11").fill("8");
        bantul.presses("Simpan rancangan bobot");
        bantul.sees("Semua pembandingan selaras");
        bantul.findsThePageInOrder("telaah-bobot-bwm");
    }

    private static void releases(Someone someone, String address, String member) {
        someone.page().navigate(address);
        someone.sees("hanya terlihat oleh anggota Anda");
        someone.presses("Rilis sebagai suara " + member);
        someone.sees("Dirilis oleh");
    }
}
