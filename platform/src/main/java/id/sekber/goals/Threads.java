package id.sekber.goals;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The threads from challenges over shared goals to programmes and what these are measured by; what is missing has a name. */
public record Threads(
        List<Node> challenges,
        List<Node> goals,
        List<Programme> programmes,
        Set<Link> answers,
        Set<Link> serves,
        List<Measure> measures) {

    /** @param path of its page, below the address of the secretariat */
    public record Node(UUID id, End end, String number, String title, String path) {}

    /** @param challenge that it says it answers, whether or not a goal is tied to it */
    public record Programme(Node node, UUID challenge) {}

    public record Link(UUID upper, UUID lower) {}

    public record Measure(UUID programme, Wording indicator) {}

    /** One way through; what is absent is a gap, except before its first and behind its last part. */
    public record Path(
            @Nullable Node challenge,
            @Nullable Node goal,
            @Nullable Node programme,
            List<Wording> indicators) {}

    /**
     * What is missing.
     *
     * @param at where the thread breaks off
     */
    public record Gap(Node at, End lacks) {

        public Reason words() {
            return Reason.of("goals.gap." + at.end().name() + "." + lacks.name(), at.number(), at.title());
        }

        /** Where it is mended. */
        public String path() {
            return "/tujuan/benang/" + at.end().word() + "/" + at.number();
        }
    }

    public Threads {
        challenges = List.copyOf(challenges);
        goals = List.copyOf(goals);
        programmes = List.copyOf(programmes);
        answers = Set.copyOf(answers);
        serves = Set.copyOf(serves);
        measures = List.copyOf(measures);
    }

    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        challenges.stream()
                .filter(challenge -> goalsOf(challenge).isEmpty())
                .forEach(challenge -> gaps.add(new Gap(challenge, End.GOAL)));
        for (Node goal : goals) {
            if (challengesOf(goal).isEmpty()) {
                gaps.add(new Gap(goal, End.CHALLENGE));
            }
            if (programmesOf(goal).isEmpty()) {
                gaps.add(new Gap(goal, End.PROGRAMME));
            }
        }
        for (Programme programme : programmes) {
            if (goalsOf(programme).isEmpty()) {
                gaps.add(new Gap(programme.node(), End.GOAL));
            }
            if (indicatorsOf(programme).isEmpty()) {
                gaps.add(new Gap(programme.node(), End.INDICATOR));
            }
        }
        return gaps;
    }

    /** All ways through: from the challenges first, then what no challenge leads to. */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        Set<UUID> met = new LinkedHashSet<>();
        for (Node challenge : challenges) {
            List<Node> its = goalsOf(challenge);
            its.forEach(goal -> follow(challenge, goal, paths, met));
            List<Programme> direct = programmes.stream()
                    .filter(programme -> programme.challenge().equals(challenge.id())
                            && goalsOf(programme).isEmpty())
                    .toList();
            direct.forEach(programme -> end(challenge, null, programme, paths, met));
            if (its.isEmpty() && direct.isEmpty()) {
                paths.add(new Path(challenge, null, null, List.of()));
            }
        }
        goals.stream()
                .filter(goal -> !met.contains(goal.id()))
                .toList()
                .forEach(goal -> follow(null, goal, paths, met));
        programmes.stream()
                .filter(programme -> !met.contains(programme.node().id()))
                .toList()
                .forEach(programme -> end(null, null, programme, paths, met));
        return paths;
    }

    private void follow(@Nullable Node challenge, Node goal, List<Path> paths, Set<UUID> met) {
        met.add(goal.id());
        List<Programme> its = programmesOf(goal);
        its.forEach(programme -> end(challenge, goal, programme, paths, met));
        if (its.isEmpty()) {
            paths.add(new Path(challenge, goal, null, List.of()));
        }
    }

    private void end(
            @Nullable Node challenge, @Nullable Node goal, Programme programme, List<Path> paths, Set<UUID> met) {
        met.add(programme.node().id());
        paths.add(new Path(challenge, goal, programme.node(), indicatorsOf(programme)));
    }

    private List<Node> goalsOf(Node challenge) {
        return goals.stream()
                .filter(goal -> answers.contains(new Link(challenge.id(), goal.id())))
                .toList();
    }

    private List<Node> goalsOf(Programme programme) {
        return goals.stream()
                .filter(goal ->
                        serves.contains(new Link(goal.id(), programme.node().id())))
                .toList();
    }

    private List<Node> challengesOf(Node goal) {
        return challenges.stream()
                .filter(challenge -> answers.contains(new Link(challenge.id(), goal.id())))
                .toList();
    }

    private List<Programme> programmesOf(Node goal) {
        return programmes.stream()
                .filter(programme ->
                        serves.contains(new Link(goal.id(), programme.node().id())))
                .toList();
    }

    private List<Wording> indicatorsOf(Programme programme) {
        return measures.stream()
                .filter(measure -> measure.programme().equals(programme.node().id()))
                .map(Measure::indicator)
                .toList();
    }
}
