package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.cases.Dimension;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.demonstration.Cast.Part;
import id.sekber.review.ChapterForm;
import id.sekber.review.ExhibitForm;
import id.sekber.review.ReviewForm;
import id.sekber.review.Reviews;
import id.sekber.review.StepForm;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A whole review, from its first chapter to the plan that the heads adopt, one of them with a reservation. What it finds rests on
 * the sources it names; what it recommends is an example and nobody's finding.
 */
@Component
@Order(300)
class ReviewChapter implements Chapter {

    private static final String INDONESIAN = "id";
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";
    private static final String BULLETIN = "Buletin Kartamantul 2013; DELGOSEA, praktik baik 5";
    private static final String EXAMPLE = "Saran contoh, bukan temuan tinjauan yang sesungguhnya.";

    private final Reviews reviews;
    private final Proposals proposals;
    private final Decisions decisions;

    ReviewChapter(Reviews reviews, Proposals proposals, Decisions decisions) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public void tell(Cast cast) {
        String proposal = cast.as(Part.OFFICER, actor -> {
            String number = done(reviews.begin(actor, new ReviewForm("Tinjauan kelembagaan 2026 (contoh)", "2026")));
            chapters().forEach((dimension, chapter) -> {
                done(reviews.write(actor, number, dimension, chapter));
                done(reviews.attach(actor, number, dimension, new ExhibitForm("", source(dimension)), INDONESIAN));
            });
            nearestCase(actor, number);
            steps().forEach(step -> done(reviews.plan(actor, number, step)));
            return done(reviews.put(
                    actor,
                    number,
                    "Sekretariat tetap sekretariat bersama; iuran mendapat dasar tertulis, data timbangan dibuka, dan penerus"
                            + " perjanjian drainase disiapkan."));
        });
        agree(cast, Part.HEAD_CITY, proposal, new PositionForm("AGREE", "", "", 0));
        agree(cast, Part.HEAD_SLEMAN, proposal, new PositionForm("AGREE", "", "", 0));
        agree(
                cast,
                Part.HEAD_BANTUL,
                proposal,
                new PositionForm("RESERVE", "Iuran hendaknya memperhitungkan beban daerah tuan rumah.", "", 0));
        cast.as(
                Part.OFFICER,
                actor -> done(decisions.adopt(actor, proposal, "Rencana perbaikan 2027 disepakati (contoh).")));
    }

    private void agree(Cast cast, Part head, String proposal, PositionForm position) {
        cast.as(head, actor -> done(proposals.release(actor, proposal, position)));
    }

    /** The case that is most alike in form, as the page offers it first among the cases. */
    private void nearestCase(Actor actor, String number) {
        reviews.offered(actor, INDONESIAN).stream()
                .filter(offer -> offer.path().startsWith("/kasus/"))
                .findFirst()
                .ifPresent(offer -> done(
                        reviews.attach(actor, number, Dimension.MODEL, new ExhibitForm(offer.path(), ""), INDONESIAN)));
    }

    private static Map<Dimension, ChapterForm> chapters() {
        return Map.of(
                Dimension.MODEL,
                new ChapterForm(
                        "Sekretariat mengoordinasikan, memediasi, memantau, dan mengusulkan; tidak memiliki aset dan tidak melaksanakan pekerjaan.",
                        "Badan dengan tugas yang didelegasikan dapat melaksanakan program, dan memerlukan dasar hukum yang lebih kuat.",
                        "Tetap sekretariat bersama; badan kerja sama dengan tugas terbatas pada persampahan; badan usaha bersama.",
                        "Tetap sekretariat bersama sampai dasar iuran ada. " + EXAMPLE,
                        "",
                        0),
                Dimension.MANAGEMENT,
                new ChapterForm(
                        "Pengarah tiga sekretaris daerah dan tiga kepala Bappeda; manajer kantor penuh waktu dengan beberapa staf.",
                        "Manajer penuh waktu menjaga ingatan lembaga ketika pejabat berganti.",
                        "Manajer berkontrak; pejabat yang diperbantukan dari anggota secara bergilir.",
                        "Pertahankan manajer penuh waktu. " + EXAMPLE,
                        "",
                        0),
                Dimension.FUNDING,
                new ChapterForm(
                        "APBD ketiga anggota dan bantuan provinsi; besar iuran dan kunci pembagiannya belum ditemukan pada sumber.",
                        "Ketergantungan pada donor berakhir ketika donor pergi.",
                        "Iuran sama rata; iuran menurut pemakaian; iuran dua bagian dengan imbalan bagi tuan rumah.",
                        "Tetapkan dasar dan besar iuran dalam addendum. " + EXAMPLE,
                        "Bantul meminta iuran memperhitungkan beban daerah tuan rumah.",
                        0),
                Dimension.SUPPORT,
                new ChapterForm(
                        "Kematangan sistem pendukung belum dinilai pada sumber mana pun.",
                        "Kunci menurut tonase hanya dipercaya bila timbangannya diperiksa bersama.",
                        "Timbangan diperiksa tiap anggota bergantian; timbangan diperiksa pihak ketiga.",
                        "Buka data timbangan harian bagi ketiga anggota. " + EXAMPLE,
                        "",
                        0),
                Dimension.REGULATION,
                new ChapterForm(
                        "Keputusan Bersama tentang jalan dan drainase berakhir Desember 2013; perjanjian 2019 hanya memuat jalan.",
                        "Perjanjian yang habis tanpa penerus meninggalkan pekerjaan tanpa penanggung jawab.",
                        "Perjanjian baru khusus drainase; addendum perjanjian jalan 2019.",
                        "Siapkan perjanjian drainase perbatasan. " + EXAMPLE,
                        "",
                        0));
    }

    private static String source(Dimension dimension) {
        return switch (dimension) {
            case MODEL, MANAGEMENT -> BULLETIN;
            case FUNDING -> BULLETIN + "; besar iuran tidak disebut";
            case SUPPORT -> "Profil kelembagaan: sistem pendukung belum dinilai";
            case REGULATION -> "Nomor perjanjian 2019 ketiga pihak pada profil kelembagaan";
        };
    }

    private static List<StepForm> steps() {
        return List.of(
                new StepForm(
                        "FUNDING",
                        "Menyusun dasar dan besar iuran anggota",
                        "",
                        "2027-06-30",
                        "Addendum Perjanjian Kerja Sama"),
                new StepForm("SUPPORT", "Membuka data timbangan harian bagi ketiga anggota", BANTUL, "2027-03-31", ""),
                new StepForm(
                        "REGULATION",
                        "Menyiapkan rancangan perjanjian drainase perbatasan",
                        SLEMAN,
                        "2027-09-30",
                        "Perjanjian Kerja Sama"),
                new StepForm("MANAGEMENT", "Memperpanjang kontrak manajer kantor", CITY, "2027-01-31", ""));
    }

    private static <T> T done(Outcome<T> outcome) {
        return Demonstration.done(outcome);
    }
}
