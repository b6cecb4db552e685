package id.sekber.submission;

import id.sekber.programmes.PlanSection.Fact;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two plans say differently; sections that say the same are left out. */
public record Differences(List<Section> sections) {

    /** How a thing differs, with the tone and icon it is shown by. */
    public enum Kind {
        ADDED("ok", "info"),
        CHANGED("warn", "swap"),
        REMOVED("bad", "x");

        private final String tone;
        private final String icon;

        Kind(String tone, String icon) {
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
            return "submission.difference." + name();
        }
    }

    /**
     * @param before null for what the earlier plan did not say
     * @param after null for what the later one says no more
     */
    public record Change(
            Reason label, @Nullable Reason before, @Nullable Reason after) {

        public Kind kind() {
            return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        }
    }

    public record Section(Reason title, List<Change> changes) {

        public Section {
            changes = List.copyOf(changes);
        }
    }

    public Differences {
        sections = List.copyOf(sections);
    }

    static Differences between(Plan earlier, Plan later) {
        Map<Reason, Map<String, Fact>> before = bySection(earlier);
        Map<Reason, Map<String, Fact>> after = bySection(later);
        Set<Reason> titles = new LinkedHashSet<>(after.keySet());
        titles.addAll(before.keySet());
        List<Section> sections = new ArrayList<>();
        for (Reason title : titles) {
            List<Change> changes = changes(before.getOrDefault(title, Map.of()), after.getOrDefault(title, Map.of()));
            if (!changes.isEmpty()) {
                sections.add(new Section(title, changes));
            }
        }
        return new Differences(sections);
    }

    private static Map<Reason, Map<String, Fact>> bySection(Plan plan) {
        Map<Reason, Map<String, Fact>> sections = new LinkedHashMap<>();
        plan.sections().forEach(section -> {
            Map<String, Fact> facts = new LinkedHashMap<>();
            section.facts().forEach(fact -> facts.put(fact.key(), fact));
            sections.put(section.title(), facts);
        });
        return sections;
    }

    private static List<Change> changes(Map<String, Fact> before, Map<String, Fact> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((key, now) -> {
            Fact then = before.get(key);
            if (then == null) {
                changes.add(new Change(now.label(), null, now.value()));
            } else if (!then.value().equals(now.value())) {
                changes.add(new Change(now.label(), then.value(), now.value()));
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                changes.add(new Change(then.label(), then.value(), null));
            }
        });
        return changes;
    }

    public int count() {
        return sections.stream().mapToInt(section -> section.changes().size()).sum();
    }
}
