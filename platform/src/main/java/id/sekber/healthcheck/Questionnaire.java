package id.sekber.healthcheck;

import id.sekber.vocabulary.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a round asks, in a version that never changes. */
public record Questionnaire(int version, List<String> sources, List<Section> sections) {

    public Questionnaire {
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
    }

    /** How an item is answered. */
    public enum Kind {
        /** A sentence to agree with, from 1 to 5. */
        ELEMENT(1, 5),
        /** A level of maturity, from 0 to 4. */
        MATURITY(0, 4),
        /** A question answered in one's own words. */
        WORDS(0, -1);

        private final int lowest;
        private final int highest;

        Kind(int lowest, int highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        public int lowest() {
            return lowest;
        }

        public int highest() {
            return highest;
        }

        public boolean figures() {
            return highest > lowest;
        }

        /** The words of one step of the scale. */
        public String messageKey(int step) {
            return (this == ELEMENT ? "healthcheck.agree." : "healthcheck.level.") + step;
        }
    }

    /** Items that belong together. */
    public record Section(String code, Kind kind, Wording name, Wording about, List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /** @param code means the same in every version that has it */
    public record Item(String code, Kind kind, Wording name, Wording statement) {}

    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    List<Item> itemsInFigures() {
        return items().stream().filter(item -> item.kind().figures()).toList();
    }

    public List<Item> questions() {
        return items().stream().filter(item -> item.kind() == Kind.WORDS).toList();
    }

    Optional<Item> item(String code) {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    Stream<Section> sectionsOf(Kind kind) {
        return sections.stream().filter(section -> section.kind() == kind);
    }
}
