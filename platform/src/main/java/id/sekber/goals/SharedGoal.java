package id.sekber.goals;

import id.sekber.secretariats.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What members want to reach together. It is common only while every member has adopted its present wording; whoever joins
 * later must adopt it too.
 *
 * @param number as people quote it, such as {@code TB-2026-001}
 * @param wording counts up each time the text changes
 * @param parts the goals of members that it is composed from
 * @param members those of today, whose adoption it takes
 * @param adoptions all records, also those that were withdrawn, the latest first
 */
public record SharedGoal(
        UUID id,
        String number,
        String title,
        String story,
        int wording,
        LocalDate proposedOn,
        @Nullable LocalDate droppedOn,
        String droppedWhy,
        List<DevelopmentGoal> parts,
        List<Member> members,
        List<Adoption> adoptions,
        int version) {

    /** Where a shared goal stands. */
    public enum State {
        PROPOSED("wait", "wait"),
        DECLINED("bad", "bad"),
        COMMON("ok", "ok"),
        DROPPED("mute", "lock");

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
            return "goals.shared.state." + name();
        }
    }

    /** What one member did. */
    public enum Stand {
        ADOPTED("ok", "ok"),
        DECLINED("bad", "bad");

        private final String tone;
        private final String icon;

        Stand(String tone, String icon) {
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
            return "goals.stand." + name();
        }
    }

    /**
     * A record of a member.
     *
     * @param wording the one that it is about
     * @param organ who decided, such as {@code Wali Kota Yogyakarta}
     * @param document where it is written; may be empty where it declines
     * @param withdrawnWhy empty while it stands, and where a later record took its place
     */
    public record Adoption(
            UUID id,
            String member,
            int wording,
            Stand stand,
            String organ,
            LocalDate decidedOn,
            String document,
            String reason,
            String recordedAs,
            Instant recordedAt,
            @Nullable Instant withdrawnAt,
            String withdrawnWhy,
            int version) {

        public boolean stands() {
            return withdrawnAt == null;
        }
    }

    public SharedGoal {
        parts = List.copyOf(parts);
        members = List.copyOf(members);
        adoptions = List.copyOf(adoptions);
    }

    /** What a member said last and has not taken back, whatever the wording. */
    public Optional<Adoption> standing(String member) {
        return adoptions.stream()
                .filter(adoption -> adoption.stands() && adoption.member().equals(member))
                .findFirst();
    }

    /** Whether what stands is about an earlier wording, and so no longer counts. */
    public boolean outdated(Adoption adoption) {
        return adoption.wording() != wording;
    }

    public boolean adoptedBy(String member) {
        return counting(member, Stand.ADOPTED);
    }

    public boolean declinedBy(String member) {
        return counting(member, Stand.DECLINED);
    }

    private boolean counting(String member, Stand stand) {
        return standing(member)
                .filter(adoption -> adoption.stand() == stand && !outdated(adoption))
                .isPresent();
    }

    /** The members whose adoption is not there, in their order. */
    public List<Member> missing() {
        return members.stream().filter(member -> !adoptedBy(member.code())).toList();
    }

    public State state() {
        if (droppedOn != null) {
            return State.DROPPED;
        }
        if (members.stream().anyMatch(member -> declinedBy(member.code()))) {
            return State.DECLINED;
        }
        return members.isEmpty() || !missing().isEmpty() ? State.PROPOSED : State.COMMON;
    }

    public List<Adoption> earlier(String member) {
        return adoptions.stream()
                .filter(adoption -> !adoption.stands() && adoption.member().equals(member))
                .toList();
    }
}
