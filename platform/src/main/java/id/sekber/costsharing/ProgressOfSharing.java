package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.decisions.ProposalSummary;
import id.sekber.decisions.Proposals;
import id.sekber.programmes.Progress;
import id.sekber.programmes.Progress.State;
import id.sekber.programmes.ProgressOfProgrammes;
import id.sekber.vocabulary.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How far the sharing of each programme's cost has come: costs, offer, answers, decision. */
@UseCase
public class ProgressOfSharing implements ProgressOfProgrammes {

    private static final String LATEST = """
            select p.id, p.number, p.title, p.begun_on, o.proposal, o.decision, s.saved_at
            from programmes.programme p
            left join lateral (
                select max(saved_at) as saved_at from costsharing.sheet
                where secretariat_id = p.secretariat_id and programme_id = p.id
            ) s on true
            left join lateral (
                select proposal, decision from costsharing.offer
                where secretariat_id = p.secretariat_id and programme_id = p.id
                order by made_at desc limit 1
            ) o on true""";

    /** A programme, how far it has come, and since when the next step waits. */
    record Way(UUID programme, String number, String title, Progress progress, LocalDate since) {}

    private final JdbcClient jdbc;
    private final Proposals proposals;

    ProgressOfSharing(JdbcClient jdbc, Proposals proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    @Override
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Map<UUID, Progress> all(Actor actor) {
        return ways(actor).stream().collect(Collectors.toMap(Way::programme, Way::progress));
    }

    List<Way> ways(Actor actor) {
        Map<String, ProposalSummary> put =
                proposals.all(actor).stream().collect(Collectors.toMap(ProposalSummary::number, Function.identity()));
        ZoneId zone = ZoneId.of(actor.seatOrRefuse().zone());
        return jdbc.sql(LATEST)
                .query((row, index) -> new Way(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        progress(row, put),
                        since(row, zone)))
                .list();
    }

    /** The step waits since the costs were entered, or, without costs, since the programme began. */
    private static LocalDate since(ResultSet row, ZoneId zone) throws SQLException {
        Timestamp saved = row.getTimestamp("saved_at");
        return saved == null ? row.getDate("begun_on").toLocalDate() : LocalDate.ofInstant(saved.toInstant(), zone);
    }

    private static Progress progress(ResultSet row, Map<String, ProposalSummary> put) throws SQLException {
        String board = "/program/" + row.getString("number") + "/bagi-biaya";
        if (row.getTimestamp("saved_at") == null) {
            return new Progress(State.LACKS_DATA, Reason.of("costsharing.next.sheet"), board + "/lembar");
        }
        String decision = row.getString("decision");
        if (decision != null) {
            return new Progress(
                    State.DECIDED, Reason.of("costsharing.next.agreement", decision), "/keputusan/" + decision);
        }
        String proposal = row.getString("proposal");
        @Nullable ProposalSummary summary = proposal == null ? null : put.get(proposal);
        if (summary == null || !summary.open()) {
            return new Progress(State.UNDER_WAY, Reason.of("costsharing.next.offer"), board);
        }
        Reason next = summary.consensusReached()
                ? Reason.of("costsharing.next.decision", summary.number())
                : Reason.of(
                        "costsharing.next.answers",
                        summary.number(),
                        summary.answered(),
                        summary.asked(),
                        summary.objecting());
        return new Progress(State.WAITING, next, "/usulan/" + summary.number());
    }
}
