package id.sekber.appraisal;

import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal with all that its reader may see of it.
 *
 * @param members those of today, in their order
 * @param sheets released ones, and the drafts of the reader's own member
 * @param weighings the same of weights
 * @param questions of the box
 * @param fittings per alternative how its choices go together
 * @param newerProfile number of a version of the profile that is newer than today's model here; null where there is none
 * @param ownMember code of the member that the reader speaks for; null for others
 */
public record Overview(
        Appraisal appraisal,
        List<Member> members,
        List<ScoreSheet> sheets,
        List<Weighing> weighings,
        CommonScores scores,
        List<Question> questions,
        List<Fitting> fittings,
        List<Changeover> changeovers,
        @Nullable Integer newerProfile,
        @Nullable String ownMember) {

    /** Something that is not there yet, and where to add it, below the address of the appraisal. */
    public record Missing(Reason what, String path) {}

    static Overview of(
            Appraisal appraisal,
            List<Member> members,
            List<ScoreSheet> sheets,
            List<Weighing> weighings,
            TheBox.Today box,
            @Nullable String ownMember) {
        Alternative today = appraisal.today();
        List<Fitting> fittings = new ArrayList<>();
        List<Changeover> changeovers = new ArrayList<>();
        for (Alternative alternative : appraisal.alternatives()) {
            TheBox.Sketch sketch = TheBox.Sketch.of(alternative);
            fittings.add(box.judge(sketch, members.size()));
            changeovers.add(Changeover.between(today.choices(), sketch, box, members.size()));
        }
        Integer taken = today.profile();
        return new Overview(
                appraisal,
                members,
                sheets,
                weighings,
                CommonScores.of(appraisal, sheets),
                box.questions(),
                fittings,
                changeovers,
                taken != null && taken != box.profile() ? (Integer) box.profile() : null,
                ownMember);
    }

    public Optional<Weighing> released(Member member) {
        return weighings.stream()
                .filter(weighing -> weighing.released() && weighing.member().equals(member.code()))
                .findFirst();
    }

    /** Whether a member's released weights cover the criteria of now. */
    public boolean covers(Weighing weighing) {
        return weighing.judgements(appraisal.criteria()).isPresent();
    }

    public int weighed() {
        return (int) members.stream()
                .map(this::released)
                .flatMap(Optional::stream)
                .filter(this::covers)
                .count();
    }

    public Optional<Weighing> ownDraft() {
        return weighings.stream().filter(weighing -> !weighing.released()).findFirst();
    }

    public List<ScoreSheet> ownSheets() {
        return sheets.stream().filter(sheet -> !sheet.released()).toList();
    }

    public boolean hasDrafts() {
        return ownDraft().isPresent() || !ownSheets().isEmpty();
    }

    public Optional<Member> member(@Nullable String code) {
        return members.stream().filter(member -> member.code().equals(code)).findFirst();
    }

    /** What is missing, in words. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (appraisal.criteria().isEmpty()) {
            missing.add(new Missing(Reason.of("appraisal.missing.criteria"), "/kriteria"));
        }
        if (appraisal.alternatives().size() < 2) {
            missing.add(new Missing(Reason.of("appraisal.missing.alternatives"), "/alternatif/baru"));
        }
        for (int a = 0; a < appraisal.alternatives().size(); a++) {
            Alternative alternative = appraisal.alternatives().get(a);
            int unscored = scores.missing(a);
            if (unscored > 0) {
                missing.add(new Missing(
                        Reason.of(
                                "appraisal.missing.scores",
                                alternative.name(),
                                unscored,
                                appraisal.criteria().size()),
                        "/alternatif/" + alternative.ordinal() + "/nilai"));
            }
            if (scores.outdated(a).isPresent()) {
                missing.add(new Missing(
                        Reason.of("appraisal.missing.outdated", alternative.name()),
                        "/alternatif/" + alternative.ordinal()));
            }
            if (!alternative.today() && alternative.transition() == null) {
                missing.add(new Missing(
                        Reason.of("appraisal.missing.transition", alternative.name()),
                        "/alternatif/" + alternative.ordinal()));
            }
        }
        for (Member member : members) {
            Optional<Weighing> weighing = released(member);
            if (weighing.isEmpty()) {
                missing.add(new Missing(Reason.of("appraisal.missing.weights", member.name()), "/bobot"));
            } else if (!covers(weighing.get())) {
                missing.add(new Missing(Reason.of("appraisal.missing.weightsOld", member.name()), "/bobot"));
            }
        }
        return missing;
    }
}
