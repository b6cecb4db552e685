package id.sekber.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with everything that the asker may see of it: released positions of all, and the drafts of the own member.
 *
 * @param replacedBy number of the proposal that answers this one
 * @param decision number of the decision that adopted it
 */
public record Proposal(
        UUID id,
        String number,
        String title,
        String summary,
        Subject subject,
        String path,
        State state,
        Instant putAt,
        @Nullable LocalDate answerBy,
        @Nullable String replacedBy,
        @Nullable String decision,
        List<Asked> asked,
        List<Position> positions,
        int version) {

    public Proposal {
        asked = List.copyOf(asked);
        positions = List.copyOf(positions);
    }

    /** The life of a proposal: open until adopted, withdrawn, or replaced by another one. */
    public enum State {
        OPEN("wait", "half"),
        ADOPTED("ok", "ok"),
        WITHDRAWN("mute", "x"),
        REPLACED("mute", "swap");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String messageKey() {
            return "decisions.proposal." + name();
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /** A member whose consent is asked. */
    public record Asked(String code, String name, String shortName, int ordinal) {}

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean asks(@Nullable String member) {
        return asked.stream().anyMatch(each -> each.code().equals(member));
    }

    public Optional<Position> standing(String member) {
        return positions.stream()
                .filter(position -> position.member().equals(member) && position.standing())
                .findFirst();
    }

    /** The own draft of this member; others never see it. */
    public Optional<Position> draft(String member) {
        return positions.stream()
                .filter(position -> position.member().equals(member) && position.draft())
                .findFirst();
    }

    public List<Position> withdrawn(String member) {
        return positions.stream()
                .filter(position -> position.member().equals(member) && position.withdrawnAt() != null)
                .toList();
    }

    public Consensus consensus() {
        Map<String, String> names = asked.stream().collect(Collectors.toMap(Asked::code, Asked::name));
        return Consensus.of(
                asked.stream().map(Asked::name).toList(),
                positions.stream()
                        .filter(Position::standing)
                        .filter(position -> names.containsKey(position.member()))
                        .collect(Collectors.toMap(
                                position -> names.getOrDefault(position.member(), position.member()),
                                Position::stand)));
    }
}
