package id.sekber.activities;

import id.sekber.activities.Activity.Dependency;
import id.sekber.programmes.Output;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities of a programme and how they hang together: in what order, what begins too early, what decides the end. */
public final class Timeline {

    /**
     * An activity that begins before it can.
     *
     * @param after the activity that it depends on
     * @param earliest the first day that this dependency allows
     * @param possible the first day that all its dependencies allow
     */
    public record TooEarly(Activity activity, Activity after, int lagDays, LocalDate earliest, LocalDate possible) {

        public Reason words() {
            return Reason.of(
                    lagDays == 0 ? "activities.early" : "activities.early.lag",
                    activity.number(),
                    activity.startsOn(),
                    after.number(),
                    after.endsOn(),
                    lagDays,
                    earliest);
        }
    }

    /**
     * Activities each of which waits for the one before it.
     *
     * @param days how long they take together, with the days between them that dependencies ask for
     */
    public record Chain(List<Activity> activities, long days) {

        public Chain {
            activities = List.copyOf(activities);
        }

        public boolean holds(Activity activity) {
            return activities.stream().anyMatch(each -> each.id().equals(activity.id()));
        }

        /** Whether this dependency is a link of it. */
        boolean links(Activity before, Activity after) {
            for (int i = 1; i < activities.size(); i++) {
                if (activities.get(i - 1).id().equals(before.id())
                        && activities.get(i).id().equals(after.id())) {
                    return true;
                }
            }
            return false;
        }

        /** The days between its links that no dependency asks for; below zero where one begins too early. */
        public long slack() {
            return ChronoUnit.DAYS.between(
                            activities.get(0).startsOn(),
                            activities.get(activities.size() - 1).endsOn())
                    + 1
                    - days;
        }

        public String numbers() {
            return Timeline.numbers(activities);
        }
    }

    private final Map<UUID, Activity> activities = new LinkedHashMap<>();

    private Timeline(List<Activity> activities) {
        activities.stream()
                .sorted(Comparator.comparingInt(Activity::ordinal))
                .forEach(activity -> this.activities.put(activity.id(), activity));
    }

    static Timeline of(List<Activity> activities) {
        return new Timeline(activities);
    }

    /** The same with this activity as it would be; it need not be there yet. */
    Timeline with(Activity changed) {
        Map<UUID, Activity> all = new LinkedHashMap<>(activities);
        all.put(changed.id(), changed);
        return of(List.copyOf(all.values()));
    }

    public List<Activity> activities() {
        return List.copyOf(activities.values());
    }

    public Optional<Activity> numbered(String number) {
        return activities.values().stream()
                .filter(activity -> activity.number().equals(number))
                .findFirst();
    }

    public String numberOf(UUID activity) {
        return of(activity).number();
    }

    private Activity of(UUID activity) {
        Activity found = activities.get(activity);
        if (found == null) {
            throw new ActivityNotFound(activity);
        }
        return found;
    }

    /** The activities that serve an output of the programme. */
    public List<Activity> serving(Output output) {
        return activities.values().stream().filter(each -> each.serves(output)).toList();
    }

    /** What waits for this activity. */
    List<Activity> waitingFor(UUID activity) {
        return activities.values().stream()
                .filter(each -> each.dependencyOn(activity).isPresent())
                .toList();
    }

    /** A circle of activities that each wait for the next, the first of them named again at the end; empty where there is none. */
    List<Activity> circle() {
        Set<UUID> done = new HashSet<>();
        for (Activity activity : activities.values()) {
            List<Activity> circle = circle(activity, new ArrayList<>(), done);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private List<Activity> circle(Activity activity, List<Activity> way, Set<UUID> done) {
        int met = way.indexOf(activity);
        if (met >= 0) {
            List<Activity> circle = new ArrayList<>(way.subList(met, way.size()));
            circle.add(activity);
            return circle;
        }
        if (done.contains(activity.id())) {
            return List.of();
        }
        way.add(activity);
        for (Dependency dependency : activity.follows()) {
            List<Activity> circle = circle(of(dependency.on()), way, done);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        way.remove(way.size() - 1);
        done.add(activity.id());
        return List.of();
    }

    public List<TooEarly> tooEarly() {
        List<TooEarly> found = new ArrayList<>();
        for (Activity activity : activities.values()) {
            LocalDate possible = earliest(activity).orElse(activity.startsOn());
            for (Dependency dependency : activity.follows()) {
                LocalDate earliest = earliest(dependency);
                if (activity.startsOn().isBefore(earliest)) {
                    found.add(new TooEarly(activity, of(dependency.on()), dependency.lagDays(), earliest, possible));
                }
            }
        }
        return found;
    }

    private LocalDate earliest(Dependency dependency) {
        return of(dependency.on()).endsOn().plusDays(dependency.lagDays() + 1L);
    }

    /** The first day that all its dependencies allow; empty where it has none. */
    Optional<LocalDate> earliest(Activity activity) {
        return activity.follows().stream().map(this::earliest).max(Comparator.naturalOrder());
    }

    /** The chain that takes longest; empty where nothing depends on anything. Among equal ones that with the lower numbers. */
    public Optional<Chain> longestChain() {
        Map<UUID, Long> lengths = new HashMap<>();
        Map<UUID, Activity> before = new HashMap<>();
        Activity last = null;
        for (Activity activity : activities.values()) {
            long length = length(activity, lengths, before);
            if (before.containsKey(activity.id()) && (last == null || length > lengths.getOrDefault(last.id(), 0L))) {
                last = activity;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        List<Activity> chain = new ArrayList<>();
        for (@Nullable Activity link = last; link != null; link = before.get(link.id())) {
            chain.add(link);
        }
        Collections.reverse(chain);
        return Optional.of(new Chain(chain, lengths.getOrDefault(last.id(), 0L)));
    }

    private long length(Activity activity, Map<UUID, Long> lengths, Map<UUID, Activity> before) {
        Long known = lengths.get(activity.id());
        if (known != null) {
            return known;
        }
        long waited = 0;
        for (Dependency dependency : activity.follows()) {
            Activity other = of(dependency.on());
            long until = length(other, lengths, before) + dependency.lagDays();
            if (until > waited) {
                waited = until;
                before.put(activity.id(), other);
            }
        }
        lengths.put(activity.id(), waited + activity.days());
        return waited + activity.days();
    }

    /** {@code K1 → K3 → K6}. */
    static String numbers(List<Activity> activities) {
        return String.join(" → ", activities.stream().map(Activity::number).toList());
    }
}
