package id.sekber.secretariats;

import id.sekber.accounts.Role;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post to be given.
 *
 * @param member code of the member that the person will speak for; null for staff, auditors and partners
 * @param organ the organ the post belongs to; null for none
 */
public record PostForm(
        UUID person,
        Role role,
        @Nullable String member,
        @Nullable UUID organ,
        String title,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The roles that speak for a member. */
    public static final Set<Role> OF_A_MEMBER = Set.of(Role.LIAISON, Role.STEERING, Role.HEAD, Role.COUNCIL);

    PostForm givenTo(UUID other) {
        return new PostForm(other, role, member, organ, title, from, until);
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "jabatan", "secretariats.post.title.missing")
                .unless(title.length() <= 200, "jabatan", "secretariats.post.title.long", title.length(), 200)
                .unless(!OF_A_MEMBER.contains(role) || member != null, "anggota", "secretariats.post.member.missing")
                .unless(role != Role.TREASURER || member == null, "anggota", "secretariats.post.treasurer.of-member")
                .unless(until == null || !until.isBefore(from), "sampai", "secretariats.post.until.before", from);
    }
}
