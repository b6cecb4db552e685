package id.sekber.submission;

import id.sekber.programmes.PlanSection;
import id.sekber.vocabulary.Reason;
import java.util.List;

/** What is missing or weak in a plan, section by section; a section that lacks nothing stands in it, too. */
public record Check(List<Section> sections) {

    public record Section(Reason title, List<PlanSection.Gap> gaps) {

        public Section {
            gaps = List.copyOf(gaps);
        }

        public List<PlanSection.Gap> missing() {
            return of(PlanSection.Weight.MISSING);
        }

        public List<PlanSection.Gap> weak() {
            return of(PlanSection.Weight.WEAK);
        }

        private List<PlanSection.Gap> of(PlanSection.Weight weight) {
            return gaps.stream().filter(gap -> gap.weight() == weight).toList();
        }
    }

    public Check {
        sections = List.copyOf(sections);
    }

    public int missing() {
        return sections.stream().mapToInt(section -> section.missing().size()).sum();
    }

    public int weak() {
        return sections.stream().mapToInt(section -> section.weak().size()).sum();
    }

    /** Weak places are told to the members and hold nothing up. */
    public boolean ready() {
        return missing() == 0;
    }
}
