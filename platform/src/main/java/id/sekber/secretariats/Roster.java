package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.MayInvite;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Role;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is who in a secretariat: members, organs, people with posts and mandates. */
@UseCase
public class Roster {

    /** A person's post. */
    public record Post(
            UUID id,
            String person,
            String email,
            Role role,
            String title,
            @Nullable String member,
            @Nullable String organ,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean runsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** All of it. */
    public record View(List<Member> members, List<Organ> organs, List<Post> posts, LocalDate today) {}

    /** A secretariat of this installation, for its administrator. */
    public record Entry(UUID id, String slug, String name, int officers) {}

    /** No such post or member in the secretariat that the asker works in. */
    static final class RosterEntryNotFound extends NotFound {
        RosterEntryNotFound(Object identifier) {
            super("Roster entry", identifier);
        }
    }

    private final JdbcClient jdbc;
    private final Members members;
    private final Posts posts;
    private final Clock clock;

    Roster(JdbcClient jdbc, Members members, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.posts = posts;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        return new View(members.all(), organs(), posts.all(), actor.today(clock));
    }

    private List<Organ> organs() {
        return jdbc.sql(
                        "select id, kind, name, version from secretariats.organ where secretariat_id = sekber.secretariat() order by name")
                .query((row, index) -> new Organ(
                        row.getObject("id", UUID.class),
                        Organ.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getInt("version")))
                .list();
    }

    /** Ends a mandate: from the day after, the post gives no right. */
    @MayInvite
    public Outcome<View> endMandate(Actor actor, UUID post, String lastDay) {
        Optional<LocalDate> until = Dates.parse(lastDay);
        if (until.isEmpty()) {
            return Outcome.refused("sampai-" + post, "secretariats.date.form", lastDay.isBlank() ? "-" : lastDay);
        }
        Post found = posts.all().stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new RosterEntryNotFound(post));
        if (until.get().isBefore(found.from())) {
            return Outcome.refused("sampai-" + post, "secretariats.post.until.before", found.from());
        }
        posts.endMandate(post, until.get());
        return Outcome.done(of(actor));
    }

    /** A member leaves; what it decided and signed stays. */
    @MayInvite
    public Outcome<View> leave(Actor actor, String memberCode, String lastDay) {
        Optional<LocalDate> left = Dates.parse(lastDay);
        if (left.isEmpty()) {
            return Outcome.refused("keluar-" + memberCode, "secretariats.date.form", lastDay.isBlank() ? "-" : lastDay);
        }
        Member member = members.all().stream()
                .filter(each -> each.code().equals(memberCode))
                .findFirst()
                .orElseThrow(() -> new RosterEntryNotFound(memberCode));
        if (left.get().isBefore(member.joinedOn())) {
            return Outcome.refused("keluar-" + memberCode, "secretariats.member.left.before", member.joinedOn());
        }
        members.leave(memberCode, left.get());
        return Outcome.done(of(actor));
    }

    /** A region joins, with the next place in the fixed order; or a member that had left joins again. */
    @MayInvite
    public Outcome<View> join(Actor actor, String code, String firstDay) {
        Optional<LocalDate> joined = Dates.parse(firstDay);
        if (joined.isEmpty()) {
            return Outcome.refused("bergabung", "secretariats.date.form", firstDay.isBlank() ? "-" : firstDay);
        }
        boolean known = jdbc.sql("select exists (select from regions.region where code = ? and in_force)")
                .param(code.trim())
                .query(Boolean.class)
                .single();
        if (!known) {
            return Outcome.refused("kode", "secretariats.members.unknown", code.isBlank() ? "-" : code);
        }
        return members.join(code.trim(), joined.get())
                ? Outcome.done(of(actor))
                : Outcome.refused("kode", "secretariats.member.already", code);
    }

    /** Every secretariat of the installation. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<Entry> secretariats(Actor actor) {
        return jdbc.sql("""
                        select s.id, s.slug, s.name,
                               (select count(distinct p.person_id) from secretariats.post p
                                where p.secretariat_id = s.id and p.role = 'OFFICER') as officers
                        from secretariats.secretariat s
                        order by s.name""")
                .query((row, index) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInt("officers")))
                .list();
    }
}
