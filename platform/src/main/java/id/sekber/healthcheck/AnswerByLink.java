package id.sekber.healthcheck;

import id.sekber.accounts.Attempts;
import id.sekber.accounts.TooManyAttempts;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Answering by outsiders who hold a private link: it leads to one invitation in one round, and to nothing else. */
@Component
class AnswerByLink {

    private static final int MOST_UNKNOWN_LINKS = 20;
    private static final int MOST_SENDINGS = 60;

    private record Place(String name, ZoneId zone) {}

    private final RoundRows rounds;
    private final InvitedRows invited;
    private final Answering answering;
    private final Attempts attempts;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    AnswerByLink(
            RoundRows rounds,
            InvitedRows invited,
            Answering answering,
            Attempts attempts,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.rounds = rounds;
        this.invited = invited;
        this.answering = answering;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param address of the network from which the link is tried */
    AnswerPage page(String token, String address) {
        return behind(token, address, (page, link) -> page);
    }

    AnswerForm begin(String token, String address) {
        return behind(token, address, answering::begin);
    }

    Outcome<AnswerForm> recall(String token, String address, String code) {
        return behind(token, address, (page, link) -> answering.recall(page, link, code));
    }

    Outcome<Sent> send(String token, String address, Function<Questionnaire, AnswerForm> form) {
        String subject = "healthcheck sending:" + token;
        if (attempts.exceeded(subject, MOST_SENDINGS)) {
            throw new TooManyAttempts();
        }
        attempts.note(subject);
        return behind(token, address, (page, link) -> answering.send(page, link, form.apply(page.questionnaire())));
    }

    private <T> T behind(String token, String address, BiFunction<AnswerPage, byte[], T> deed) {
        String subject = "healthcheck link:" + address;
        if (attempts.exceeded(subject, MOST_UNKNOWN_LINKS)) {
            throw new TooManyAttempts();
        }
        byte[] link = AnswerCode.hash(token);
        Optional<InvitedRows.Target> target = as(Asker.NOBODY, () -> invited.behind(link));
        if (target.isEmpty()) {
            attempts.note(subject);
            throw new LinkNotFound();
        }
        // Whoever holds the link acts in that secretariat as no person and for no member.
        Asker holder = new Asker(null, target.get().secretariat(), null, false, null);
        return as(holder, () -> deed.apply(page(target.get()), link));
    }

    private AnswerPage page(InvitedRows.Target target) {
        Round round = rounds.find(target.round()).orElseThrow(LinkNotFound::new);
        List<Invited> asked = invited.of(target.round());
        Invited self = asked.stream()
                .filter(each -> each.id().equals(target.invited()))
                .findFirst()
                .orElseThrow(LinkNotFound::new);
        Place place = jdbc.sql("select name, timezone from secretariats.secretariat where id = ?")
                .param(target.secretariat())
                .query((row, index) -> new Place(row.getString("name"), ZoneId.of(row.getString("timezone"))))
                .single();
        return AnswerPage.of(
                round, self, asked, place.name(), LocalDate.now(clock.withZone(place.zone())), place.zone());
    }

    private <T> T as(Asker asker, Supplier<T> work) {
        return Asking.as(asker, () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
