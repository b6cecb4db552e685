package id.sekber.demonstration;

import id.sekber.cases.Dimension;
import id.sekber.demonstration.Cast.Part;
import id.sekber.review.ChapterForm;
import id.sekber.review.ExhibitForm;
import id.sekber.review.ReviewForm;
import id.sekber.review.Reviews;
import id.sekber.review.StepForm;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A review that the staff has begun: its first chapters, what they rest on, and a step of the plan. An example, not a finding. */
@Component
@Order(220)
class ReviewChapter implements Chapter {

    private static final String INDONESIAN = "id";

    private final Reviews reviews;

    ReviewChapter(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void tell(Cast cast) {
        cast.as(Part.OFFICER, actor -> {
            String number = Demonstration.done(
                    reviews.begin(actor, new ReviewForm("Tinjauan kelembagaan 2026 (contoh)", "2026")));
            Demonstration.done(reviews.write(
                    actor,
                    number,
                    Dimension.MODEL,
                    new ChapterForm(
                            "Sekretariat mengoordinasikan dan memediasi, tetapi tidak memiliki aset dan tidak melaksanakan pekerjaan.",
                            "Badan dengan tugas yang didelegasikan dapat melaksanakan program; badan itu memerlukan dasar hukum yang lebih kuat.",
                            "Tetap sekretariat bersama; badan kerja sama dengan tugas terbatas pada persampahan; badan usaha bersama.",
                            "",
                            "",
                            0)));
            Demonstration.done(reviews.attach(
                    actor,
                    number,
                    Dimension.MODEL,
                    new ExhibitForm("", "Buletin Kartamantul 2013; DELGOSEA, praktik baik 5"),
                    INDONESIAN));
            return Demonstration.done(reviews.plan(
                    actor,
                    number,
                    new StepForm(
                            Dimension.FUNDING.name(),
                            "Menyusun dasar dan besar iuran anggota",
                            "",
                            "2027-06-30",
                            "Addendum Perjanjian Kerja Sama")));
        });
    }
}
