package id.sekber.demonstration;

import id.sekber.accounts.AcceptInvitation;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Registration;
import id.sekber.accounts.Role;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.demonstration.Cast.Part;
import id.sekber.secretariats.Appointments;
import id.sekber.secretariats.FoundSecretariat;
import id.sekber.secretariats.PostForm;
import id.sekber.secretariats.SecretariatForm;
import id.sekber.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sets the stage once: the secretariat Kartamantul, its three members, one person per role; then lets each chapter be told.
 * The passwords are known, so the demonstration answers this machine only.
 */
@Component
public class Demonstration {

    /** The address word of the demonstration's secretariat. */
    public static final String SLUG = "kartamantul";

    private static final String PASSWORD = "kartamantul-contoh";
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";

    /** Who plays which part. Titles are those of the offices; the people are invented and bear the name of their part. */
    private enum Player {
        ADMINISTRATOR(Part.ADMINISTRATOR, null, null, "Pengelola instalasi"),
        OFFICER(Part.OFFICER, Role.OFFICER, null, "Manajer kantor sekretariat"),
        LIAISON_CITY(Part.LIAISON_CITY, Role.LIAISON, CITY, "Penghubung Kota Yogyakarta"),
        LIAISON_SLEMAN(Part.LIAISON_SLEMAN, Role.LIAISON, SLEMAN, "Penghubung Kabupaten Sleman"),
        LIAISON_BANTUL(Part.LIAISON_BANTUL, Role.LIAISON, BANTUL, "Penghubung Kabupaten Bantul"),
        TECHNICAL(Part.TECHNICAL, Role.TECHNICAL, null, "Tim teknis persampahan"),
        STEERING_CITY(Part.STEERING_CITY, Role.STEERING, CITY, "Sekretaris Daerah Kota Yogyakarta"),
        STEERING_SLEMAN(Part.STEERING_SLEMAN, Role.STEERING, SLEMAN, "Sekretaris Daerah Kabupaten Sleman"),
        STEERING_BANTUL(Part.STEERING_BANTUL, Role.STEERING, BANTUL, "Sekretaris Daerah Kabupaten Bantul"),
        HEAD_CITY(Part.HEAD_CITY, Role.HEAD, CITY, "Wali Kota Yogyakarta"),
        HEAD_SLEMAN(Part.HEAD_SLEMAN, Role.HEAD, SLEMAN, "Bupati Sleman"),
        HEAD_BANTUL(Part.HEAD_BANTUL, Role.HEAD, BANTUL, "Bupati Bantul"),
        COUNCIL_CITY(Part.COUNCIL_CITY, Role.COUNCIL, CITY, "Pimpinan DPRD Kota Yogyakarta"),
        AUDITOR(Part.AUDITOR, Role.AUDITOR, null, "Inspektorat, pemeriksa"),
        PARTNER(Part.PARTNER, Role.PARTNER, null, "Mitra pengolah sampah"),
        TREASURER(Part.TREASURER, Role.TREASURER, null, "Bendahara sekretariat");

        private final Part part;
        private final @Nullable Role role;
        private final @Nullable String member;
        private final String title;

        Player(Part part, @Nullable Role role, @Nullable String member, String title) {
            this.part = part;
            this.role = role;
            this.member = member;
            this.title = title;
        }

        String email() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.') + "@contoh.example";
        }
    }

    private static final LocalDate JOINED = LocalDate.of(2001, 1, 1);
    private static final LocalDate MANDATE_FROM = LocalDate.of(2026, 1, 1);

    private final Registration registration;
    private final AcceptInvitation invitations;
    private final FoundSecretariat founding;
    private final Appointments appointments;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final List<Chapter> chapters;

    Demonstration(
            Registration registration,
            AcceptInvitation invitations,
            FoundSecretariat founding,
            Appointments appointments,
            JdbcClient jdbc,
            TransactionOperations transaction,
            List<Chapter> chapters) {
        this.registration = registration;
        this.invitations = invitations;
        this.founding = founding;
        this.appointments = appointments;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.chapters = chapters;
    }

    /** Loads the demonstration, unless its secretariat is there already. */
    public void load() {
        if (loaded()) {
            return;
        }
        // The installation itself invites the administrator; everyone else is invited by that person.
        Actor installation = new Actor(new UUID(0, 0), "Sekber", true, null);
        String hash = invitations.hash(PASSWORD);
        UUID administratorId = enter(installation, Player.ADMINISTRATOR, hash);
        Actor administrator = new Actor(administratorId, Player.ADMINISTRATOR.title, true, null);
        UUID secretariat = as(administrator, () -> done(founding.found(administrator, kartamantul(), JOINED)));
        Map<Part, Actor> actors = new EnumMap<>(Part.class);
        actors.put(Part.ADMINISTRATOR, administrator);
        for (Player player : Player.values()) {
            if (player.role != null) {
                actors.put(player.part, appoint(administrator, secretariat, player, player.role, hash));
            }
        }
        Cast cast = new Cast(actors);
        chapters.forEach(chapter -> chapter.tell(cast));
    }

    private boolean loaded() {
        return Asking.as(
                Asker.installation(),
                () -> Boolean.TRUE.equals(transaction.execute(
                        status -> jdbc.sql("select exists (select from secretariats.secretariat where slug = ?)")
                                .param(SLUG)
                                .query(Boolean.class)
                                .single())));
    }

    private static SecretariatForm kartamantul() {
        return new SecretariatForm(
                "Sekretariat Bersama Kartamantul",
                "Kartamantul",
                SLUG,
                "Keputusan Bersama tiga kepala daerah, 2001 dan 2003 (nomor belum diverifikasi); UU 23/2014 Pasal 364; PP 28/2018 Pasal 7.",
                List.of(CITY, SLEMAN, BANTUL));
    }

    private UUID enter(Actor inviter, Player player, String hash) {
        PersonForm form = new PersonForm(player.title, player.email());
        Registration.Invited invited = as(
                inviter,
                () -> done(
                        player.role == null
                                ? registration.inviteAdministrator(inviter, form)
                                : registration.invite(inviter, form)));
        if (invited.token() != null) {
            done(invitations.accept(invited.token(), form, hash));
        }
        return invited.person();
    }

    private Actor appoint(Actor administrator, UUID secretariat, Player player, Role role, String hash) {
        UUID person = enter(administrator, player, hash);
        PostForm post = new PostForm(person, role, player.member, null, player.title, MANDATE_FROM, null);
        as(administrator, () -> done(appointments.appoint(administrator, secretariat, post)));
        return new Actor(
                person,
                player.title,
                false,
                new Actor.Seat(secretariat, SLUG, "Kartamantul", Set.of(role), player.member, null, "Asia/Jakarta"));
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return CurrentActor.as(actor, deed);
    }

    /** Who can sign in, for the console. */
    public String signIns() {
        StringBuilder text = new StringBuilder("Demonstration sign-ins (password for all: " + PASSWORD + ")\n");
        for (Player player : Player.values()) {
            text.append("  %-32s %s%n".formatted(player.email(), player.title));
        }
        return text.toString();
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demonstration was refused: " + outcome);
    }
}
