package id.sekber.demonstration;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan of the waste programme is put to its parties, assessed, and approved. */
@Component
@Order(96)
class SubmissionChapter implements Chapter {

    private final Programmes programmes;
    private final Plans plans;
    private final Assessments assessments;
    private final Proposals proposals;
    private final Decisions decisions;

    SubmissionChapter(
            Programmes programmes, Plans plans, Assessments assessments, Proposals proposals, Decisions decisions) {
        this.programmes = programmes;
        this.plans = plans;
        this.assessments = assessments;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public void tell(Cast cast) {
        String waste = cast.as(Part.OFFICER, actor -> programmes.all(actor).stream()
                .filter(programme -> programme.title().equals("Pengolahan sampah bersama"))
                .map(ProgrammeSummary::number)
                .findFirst()
                .orElseThrow());
        UUID checklist = cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(assessments.add(
                        actor,
                        new ChecklistForm(
                                "Kelayakan program bersama",
                                "Daftar contoh buatan untuk peragaan",
                                "60",
                                """
                                3; Apakah tiap pihak untung dan tidak ada yang dirugikan?
                                2; Apakah biaya dan sumber dananya jelas bagi tiap tahun?
                                2; Apakah beban yang bukan uang dijaga dengan ambang yang terukur?
                                1; Apakah dasar hukum dan kewenangannya jelas?"""))));
        Version version = cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(plans.submit(
                        actor,
                        waste,
                        new SubmissionForm("", "", plans.view(actor, waste).fingerprint()))));
        assess(cast, Part.TECHNICAL, version, checklist, List.of("4", "3", "3", "4"), "");
        assess(
                cast,
                Part.AUDITOR,
                version,
                checklist,
                List.of("3", "3", "1", "3"),
                "Ambang bau belum diukur pihak yang independen.");
        for (Part part : List.of(Part.HEAD_CITY, Part.HEAD_SLEMAN, Part.HEAD_BANTUL)) {
            cast.as(
                    part,
                    actor -> Demonstration.done(
                            proposals.release(actor, version.proposal(), new PositionForm("AGREE", "", "", 0))));
        }
        cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(decisions.adopt(
                        actor, version.proposal(), "Rencana program pengolahan sampah bersama, versi 1, disetujui.")));
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
