package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.activities.Activities;
import id.sekber.activities.ActivityForm;
import id.sekber.budgets.Budgets;
import id.sekber.budgets.FrameForm;
import id.sekber.budgets.LineForm;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.submission.AssessmentForm;
import id.sekber.submission.Assessments;
import id.sekber.submission.ChecklistForm;
import id.sekber.submission.Plans;
import id.sekber.submission.SubmissionForm;
import id.sekber.submission.Version;
import id.sekber.vocabulary.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan for sewers is made complete, put to its parties, assessed, and approved; all figures are invented. */
@Component
@Order(96)
class SubmissionChapter implements Chapter {

    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";

    private final Programmes programmes;
    private final Activities activities;
    private final Budgets budgets;
    private final Plans plans;
    private final Assessments assessments;
    private final Proposals proposals;
    private final Decisions decisions;

    SubmissionChapter(
            Programmes programmes,
            Activities activities,
            Budgets budgets,
            Plans plans,
            Assessments assessments,
            Proposals proposals,
            Decisions decisions) {
        this.programmes = programmes;
        this.activities = activities;
        this.budgets = budgets;
        this.plans = plans;
        this.assessments = assessments;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public void tell(Cast cast) {
        String sewers = cast.as(
                Part.OFFICER,
                actor -> programmes.all(actor).stream()
                        .filter(programme -> programme.title().equals("IPAL Sewon bersama"))
                        .map(ProgrammeSummary::number)
                        .findFirst()
                        .orElseThrow());
        cast.as(Part.OFFICER, actor -> work(actor, sewers));
        cast.as(Part.OFFICER, actor -> pay(actor, sewers));
        UUID checklist = cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(assessments.add(
                        actor,
                        new ChecklistForm(
                                "Kelayakan program bersama", "Daftar contoh buatan untuk peragaan", "60", """
                                3; Apakah tiap pihak untung dan tidak ada yang dirugikan?
                                2; Apakah biaya dan sumber dananya jelas bagi tiap tahun?
                                2; Apakah beban yang bukan uang dijaga dengan ambang yang terukur?
                                1; Apakah dasar hukum dan kewenangannya jelas?"""))));
        Version version = cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(plans.submit(
                        actor,
                        sewers,
                        new SubmissionForm("", "", plans.view(actor, sewers).fingerprint()))));
        assess(cast, Part.TECHNICAL, version, checklist, List.of("4", "3", "3", "4"), "");
        assess(
                cast,
                Part.AUDITOR,
                version,
                checklist,
                List.of("3", "3", "1", "3"),
                "BOD Sungai Bedog belum diukur pihak yang independen.");
        for (Part part : List.of(Part.HEAD_CITY, Part.HEAD_SLEMAN, Part.HEAD_BANTUL)) {
            cast.as(
                    part,
                    actor -> Demonstration.done(
                            proposals.release(actor, version.proposal(), new PositionForm("AGREE", "", "", 0))));
        }
        cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(
                        decisions.adopt(actor, version.proposal(), "Rencana IPAL Sewon bersama, versi 1, disetujui.")));
    }

    private String work(Actor actor, String number) {
        for (ActivityForm form : List.of(
                activity(
                        "Merehabilitasi instalasi",
                        "Instalasi yang direhabilitasi",
                        CITY,
                        "2027-02",
                        "2027-11",
                        "",
                        "Instalasi siap dipakai"),
                activity(
                        "Membangun jaringan induk",
                        "Jaringan induk ketiga daerah",
                        SLEMAN,
                        "2027-06",
                        "2028-08",
                        "",
                        "Jaringan induk diuji"),
                activity("Menyambung rumah", "", BANTUL, "2028-09", "2028-12", "K2", "Daftar sambungan baru"))) {
            Demonstration.done(activities.add(actor, number, form));
        }
        return number;
    }

    private static ActivityForm activity(
            String title, String output, String party, String starts, String ends, String follows, String deliverable) {
        return new ActivityForm(
                "",
                title,
                "Contoh untuk peragaan.",
                output,
                party,
                List.of(CITY, SLEMAN, BANTUL),
                starts,
                ends,
                follows.isEmpty() ? List.of() : List.of(new ActivityForm.FollowsRow(follows, "")),
                List.of(new ActivityForm.DeliverableRow("", deliverable, ends, party, "rencana")),
                List.of(),
                0);
    }

    private String pay(Actor actor, String number) {
        Demonstration.done(budgets.frame(actor, number, new FrameForm("2027", "2028", 0)));
        for (LineForm form : List.of(
                line(CITY, "K1", "Pompa dan kolam", "Dinas PUPKP Kota Yogyakarta", "6.000.000.000", ""),
                line(SLEMAN, "K2", "Pipa induk", "Dinas PUPKP Kabupaten Sleman", "14.000.000.000", "16.000.000.000"),
                line(BANTUL, "K3", "Sambungan rumah", "Dinas PUPKP Kabupaten Bantul", "", "2.400.000.000"))) {
            Demonstration.done(budgets.add(actor, number, form, FIGURES));
        }
        Demonstration.done(budgets.balance(actor, number, "2027", SLEMAN, 0));
        Demonstration.done(budgets.balance(actor, number, "2028", SLEMAN, 1));
        return number;
    }

    private static LineForm line(
            String party, String activity, String words, String agency, String first, String second) {
        return new LineForm(
                party,
                "pembangunan",
                activity,
                words,
                agency,
                "nyata",
                Map.of("2027", first, "2028", second),
                Map.of(),
                "",
                "",
                "",
                List.of(),
                0);
    }

    private void assess(
            Cast cast, Part part, Version version, UUID checklist, List<String> points, String reasonForThird) {
        AssessmentForm form = new AssessmentForm(
                Map.of("0", points.get(0), "1", points.get(1), "2", points.get(2), "3", points.get(3)),
                Map.of("2", reasonForThird),
                -1);
        cast.as(part, actor -> Demonstration.done(assessments.release(actor, version, checklist, form)));
    }
}
