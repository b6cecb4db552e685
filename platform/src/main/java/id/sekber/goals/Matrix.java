package id.sekber.goals;

import id.sekber.goals.Finding.Kind;
import id.sekber.secretariats.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the goals of the members go together and where against each other. */
public record Matrix(List<Member> members, List<DevelopmentGoal> goals, List<Judged> findings) {

    /** Two members and how many findings of each kind count between them. */
    public record Pair(Member first, Member second, Map<Kind, Integer> counts) {

        public int count(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        public int conflicts() {
            return count(Kind.OPPOSITE) + count(Kind.DIFFERENT_USE);
        }

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Matrix {
        members = List.copyOf(members);
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
    }

    /** All pairs of members in their order. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(pair(members.get(i), members.get(j)));
            }
        }
        return pairs;
    }

    public Pair pair(Member first, Member second) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        findings.stream()
                .filter(judged -> judged.counts() && judged.between(first.code(), second.code()))
                .forEach(judged -> counts.merge(judged.finding().kind(), 1, Integer::sum));
        return new Pair(first, second, counts);
    }

    public List<DevelopmentGoal> goalsOf(Member member) {
        return goals.stream()
                .filter(goal -> goal.member().code().equals(member.code()))
                .toList();
    }

    /** The gravest that counts between two goals, for the picture. */
    public Optional<Kind> between(DevelopmentGoal one, DevelopmentGoal other) {
        return findings.stream()
                .filter(Judged::counts)
                .map(Judged::finding)
                .filter(finding -> finding.first().id().equals(one.id())
                                && finding.second().id().equals(other.id())
                        || finding.first().id().equals(other.id())
                                && finding.second().id().equals(one.id()))
                .map(Finding::kind)
                .min(Comparator.naturalOrder());
    }

    public List<Judged> between(Member first, Member second) {
        return findings.stream()
                .filter(judged -> judged.between(first.code(), second.code()))
                .toList();
    }

    /** Those that say more than that two goals are near each other. */
    public List<Judged> telling() {
        return findings.stream()
                .filter(judged -> judged.finding().kind() != Kind.NEAR)
                .toList();
    }
}
