package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * From a review of the institution to a plan that the members adopted and citizens can read. The most costly mistake: putting
 * a review that recommends without saying what it rests on.
 */
class ReviewJourney extends InABrowser {

    private static final List<String> DIMENSIONS = List.of("model", "management", "funding", "support", "regulation");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @WithAndWithoutScript
    void aReviewEndsInAPlanThatIsAdopted(Screen screen) {
        String title = "Tinjauan perjalanan " + screen;
        String review;
        String proposal;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            review = beginsTheReview(officer, title);
            isToldWhatIsMissing(officer, review);
            writesEveryChapter(officer, review);
            plansAStep(officer, review);
            proposal = putsIt(officer, review);
        }
        membersAnswer(screen, proposal);
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/usulan/" + proposal);
            officer.fills("Bunyi keputusan", "Iuran tetap disusun sebelum Juli 2027.");
            officer.presses("Catat keputusan");
            officer.page().navigate(review);
            officer.sees("Disepakati");
            assertThat(officer.downloads("Unduh laporan (DOCX)")).startsWith(ZIP);
            officer.presses("Terbitkan");
            officer.findsThePageInOrder("tinjauan");
            officer.follows("Lihat sebagaimana warga melihatnya");
            officer.seesHeading(title);
            officer.sees("Menyusun iuran tetap");
            officer.findsThePageInOrder("tinjauan-terbit");
        }
    }

    private static String beginsTheReview(Someone officer, String title) {
        officer.opens("/kelembagaan/tinjauan");
        officer.presses("Mulai tinjauan");
        officer.isTold("Judul belum diisi");
        officer.fills("Judul", title);
        officer.presses("Mulai tinjauan");
        officer.seesHeading(title);
        return officer.page().url();
    }

    private static void isToldWhatIsMissing(Someone officer, String review) {
        officer.sees("saran belum ditulis");
        officer.page().navigate(review + "/bab/funding");
        officer.unfolds("Tambah bukti");
        officer.presses("Simpan bukti");
        officer.isTold("Bukti belum diisi");
    }

    private static void writesEveryChapter(Someone officer, String review) {
        for (String dimension : DIMENSIONS) {
            officer.page().navigate(review + "/bab/" + dimension);
            officer.unfolds("Tambah bukti");
            officer.fills("Sumber, atau apa yang ditunjukkan catatan", "Buletin Kartamantul 2013");
            officer.presses("Simpan bukti");
            officer.sees("Buletin Kartamantul 2013");
            officer.fills("Keadaan sekarang", "Berjalan tanpa dasar iuran tertulis.");
            officer.fills("Saran", "Tetapkan dasar iuran.");
            officer.fills("Pendapat berbeda", "Bantul meminta iuran menurut manfaat.");
            if (dimension.equals("funding")) {
                officer.findsThePageInOrder("tinjauan-bab");
            }
            officer.presses("Simpan bab");
        }
    }

    private static void plansAStep(Someone officer, String review) {
        officer.page().navigate(review);
        officer.unfolds("Tambah langkah");
        officer.chooses("Dimensi", "Pendanaan");
        officer.fills("Langkah", "Menyusun iuran tetap");
        officer.fills("Tenggat", "2027-06-30");
        officer.presses("Simpan langkah");
        officer.sees("Menyusun iuran tetap");
    }

    private static String putsIt(Someone officer, String review) {
        officer.page().navigate(review);
        officer.sees("Tidak ada yang kurang");
        officer.fills("Ringkasan untuk anggota", "Menetapkan dasar iuran sebelum Juli 2027.");
        officer.presses("Ajukan kepada anggota");
        officer.sees("Belum menjawab");
        return officer.page().url().replaceAll(".*/usulan/", "");
    }

    private static void membersAnswer(Screen screen, String proposal) {
        for (String member : List.of("steering.city", "steering.sleman", "steering.bantul")) {
            try (Someone steering = Someone.signedIn(browser, screen, member)) {
                steering.opens("/usulan/" + proposal);
                boolean reserves = member.endsWith("bantul");
                steering.ticks(reserves ? "Setuju dengan catatan" : "Setuju");
                steering.fills("Alasan", reserves ? "Iuran menurut manfaat." : "");
                steering.presses("Rilis sebagai sikap anggota");
                steering.sees(reserves ? "Mufakat tercapai" : "Belum menjawab");
            }
        }
    }
}
