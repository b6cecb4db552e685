package id.sekber.review;

import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of the institution with its five chapters and the plan that follows from them.
 *
 * @param profile number of the version of the institution's profile that is reviewed
 * @param previous number of the adopted review that this one starts from
 * @param proposal number of the proposal by which it was last put to the members
 * @param decision number of the decision that adopted it
 */
public record Review(
        UUID id,
        String number,
        int year,
        String title,
        int profile,
        @Nullable String previous,
        LocalDate begunOn,
        State state,
        @Nullable String proposal,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        boolean published,
        List<Chapter> chapters,
        List<Exhibit> exhibits,
        List<Step> steps,
        int version) {

    public enum State {
        DRAFT("wait", "half"),
        PUT("wait", "wait"),
        ADOPTED("ok", "ok");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "review.state." + name();
        }
    }

    /** Something that the review lacks before it can be put to the members. */
    public record Lack(Dimension dimension, Reason words) {}

    public Review {
        chapters = List.copyOf(chapters);
        exhibits = List.copyOf(exhibits);
        steps = List.copyOf(steps);
    }

    /** Once it was put, its words stay as the members read them; a withdrawn proposal opens it again. */
    public boolean open() {
        return state == State.DRAFT;
    }

    public Chapter chapter(Dimension dimension) {
        return chapters.stream()
                .filter(chapter -> chapter.dimension() == dimension)
                .findFirst()
                .orElseThrow(() -> new ReviewNotFound(dimension));
    }

    public List<Exhibit> exhibits(Dimension dimension) {
        return exhibits.stream().filter(each -> each.dimension() == dimension).toList();
    }

    public List<Step> steps(Dimension dimension) {
        return steps.stream().filter(each -> each.dimension() == dimension).toList();
    }

    public Optional<Step> step(UUID id) {
        return steps.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Neither done nor dropped. */
    public List<Step> pending() {
        return steps.stream().filter(Step::pending).toList();
    }

    public long done() {
        return steps.stream().filter(step -> step.state() == Step.State.DONE).count();
    }

    /**
     * What is missing: each dimension needs a finding, a recommendation and what it rests on, even where the recommendation is
     * to leave things as they are; and a plan without a step changes nothing.
     */
    public List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        Arrays.stream(Dimension.values()).forEach(dimension -> {
            Chapter chapter = chapter(dimension);
            addIf(lacks, chapter.today().isBlank(), dimension, "review.lack.today");
            addIf(lacks, chapter.recommendation().isBlank(), dimension, "review.lack.recommendation");
            addIf(lacks, exhibits(dimension).isEmpty(), dimension, "review.lack.evidence");
        });
        addIf(lacks, steps.isEmpty(), Dimension.MODEL, "review.lack.steps");
        return lacks;
    }

    private static void addIf(List<Lack> lacks, boolean lacking, Dimension dimension, String key) {
        if (lacking) {
            lacks.add(new Lack(dimension, Reason.of(key)));
        }
    }
}
