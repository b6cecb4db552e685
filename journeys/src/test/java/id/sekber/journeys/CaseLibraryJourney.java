package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The office adds a case, a second coder differs, both settle; a file with a fault is taken as far as it is in order. */
class CaseLibraryJourney extends InABrowser {

    @WithAndWithoutScript
    void aCaseIsAddedCodedAgainAndSettled(Screen screen) {
        String name = "Pasar perbatasan " + screen;
        String address;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kasus");
            officer.findsThePageInOrder("kasus-daftar");
            officer.follows("Tambah kasus");
            officer.seesHeading("Kasus baru");
            officer.fills("Nama (Indonesia)", name);
            officer.presses("Simpan kasus");
            officer.isTold("Ringkasan (Indonesia) belum diisi");
            officer.findsThePageInOrder("kasus-baru-galat");
            fillsIn(officer);
            officer.presses("Simpan kasus");
            officer.seesHeading(name);
            officer.sees("Kasus sekretariat ini");
            officer.findsThePageInOrder("kasus-sendiri");
            address = officer.page().url().replaceAll(".*/s/kartamantul", "");
        }
        try (Someone technical = Someone.signedIn(browser, screen, "technical")) {
            technical.opens(address);
            technical.follows("Kode sebagai orang kedua");
            technical.findsThePageInOrder("kode-kedua");
            technical.chooses("Bentuk", "Sekretariat bersama");
            technical.chooses("Aturan putusan", "Mufakat");
            technical.presses("Kirim kode kedua");
            technical.seesHeading("Sepakati: Bentuk");
            technical.chooses("Bentuk", "Sekretariat bersama");
            technical.fills("Alasan kode Bentuk itu disepakati", "Keputusan bersama, halaman 3");
            technical
                    .page()
                    .locator("form:has(input[value=model]) button")
                    .first()
                    .click();
            technical.sees("Keputusan bersama, halaman 3");
            technical.findsThePageInOrder("beda-kode");
            technical.opens("/kasus/kesepakatan");
            technical.sees("Alfa rata-rata");
            technical.findsThePageInOrder("kesepakatan-pengode");
            technical.opens(address);
            technical.sees("Sekretariat bersama");
        }
    }

    private static void fillsIn(Someone officer) {
        officer.fills("Wilayah (Indonesia)", "Jawa Tengah");
        officer.fills("Ringkasan (Indonesia)", "Tiga kabupaten berbagi satu pasar di perbatasan.");
        officer.chooses("Bentuk", "Forum koordinasi");
        officer.chooses("Pelibatan masyarakat ekonomi", "Didengar");
        officer.chooses("Pelibatan masyarakat sipil", "Tidak ada");
        for (String score : new String[] {"Layanan", "Ketahanan", "Keadilan antaranggota", "Keuangan"}) {
            officer.chooses(score, "0.6: agak ya");
        }
        officer.fills("Alasan skor (Indonesia)", "Pasar berjalan, anggarannya belum bersama.");
        officer.fills("Judul sumber 1", "Laporan kunjungan");
        officer.chooses("Keyakinan", "Rendah");
        officer.fills("Catatan pengodean (Indonesia)", "Dari satu laporan.");
    }

    @WithAndWithoutScript
    void aFileWithAFaultIsTakenAsFarAsItIsInOrder(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kasus/impor");
            officer.findsThePageInOrder("impor");
            officer.page()
                    .getByLabel("Berkas")
                    .setInputFiles(new FilePayload(
                            "dua.json", "application/json", json(screen).getBytes(StandardCharsets.UTF_8)));
            officer.presses("Kirim dan periksa");
            officer.seesHeading("Pratinjau impor");
            officer.sees("\"klub\" bukan kode yang dikenal");
            officer.findsThePageInOrder("impor-pratinjau");
            assertThat(officer.downloads("Unduh 1 baris galat")).startsWith('P', 'K');
            officer.presses("Simpan 1 baris");
            officer.seesHeading("Impor selesai");
            officer.findsThePageInOrder("impor-selesai");
        }
    }

    private static String json(Screen screen) {
        String good = """
                {"id": "%s-%s", "name": "Kasus impor %s", "country_code": "ID", "region": "Jawa Barat", "summary": "Dua kota.",
                 "dimensions": {"organising_model": "%s"}, "stakeholder_involvement": {"economic_society": "none", "civil_society": "none"},
                 "outcome_scores": {"service_delivery": 0.4, "durability": 0.4, "equity_between_members": 0.4, "financial_sustainability": 0.4},
                 "outcome_rationale": "Dugaan.", "sources": [{"title": "Laporan", "seen": true}], "confidence": "low", "coding_note": "Uji."}""";
        String key = screen.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "{\"cases\": ["
                + good.formatted("impor-baik", key, screen, "coordination_forum")
                + ", "
                + good.formatted("impor-galat", key, screen, "klub")
                + "]}";
    }

    @WithAndWithoutScript
    void theLibraryIsSeenFromItsSides(Screen screen) {
        try (Someone partner = Someone.signedIn(browser, screen, "partner")) {
            partner.opens("/kasus");
            partner.follows("Peta");
            partner.seesHeading("Peta kasus");
            partner.findsThePageInOrder("kasus-peta");
            partner.opens("/kasus/waktu");
            partner.findsThePageInOrder("kasus-waktu");
            partner.opens("/kasus/perubahan");
            partner.sees("Metro Vancouver");
            partner.findsThePageInOrder("kasus-perubahan");
            partner.opens(
                    "/kasus/banding?k=sekretariat&k=sarbagita&k=banjarbakula&k=mmda-manila&k=amb-barcelona&k=hofor-copenhagen");
            partner.findsThePageInOrder("perbandingan-enam");
        }
    }
}
