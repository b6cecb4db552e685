package id.sekber.submission;

import id.sekber.programmes.PlanSection;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Sha256;
import java.util.List;

/** All that a programme's plan says at one moment, section by section. */
public record Plan(List<Section> sections) {

    public record Section(Reason title, List<PlanSection.Fact> facts) {

        public Section {
            facts = List.copyOf(facts);
        }
    }

    public Plan {
        sections = List.copyOf(sections);
    }

    /** The same as it will be read back: one figure is then one figure, whoever told it and in what form. */
    Plan asKept() {
        return PlanJson.read(PlanJson.write(this));
    }

    /** Two plans that say the same have the same. */
    String fingerprint() {
        return Sha256.of(PlanJson.write(this));
    }
}
