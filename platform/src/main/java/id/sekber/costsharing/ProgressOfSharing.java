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
import java.util.HashMap;
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
            select p.id, p.number, o.proposal, o.decision,
                   exists (select from costsharing.sheet s
                           where s.secretariat_id = p.secretariat_id and s.programme_id = p.id) as has_sheet
            from programmes.programme p
            left join lateral (
                select proposal, decision from costsharing.offer
                where secretariat_id = p.secretariat_id and programme_id = p.id
                order by made_at desc limit 1
            ) o on true""";

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
        Map<String, ProposalSummary> put =
                proposals.all(actor).stream().collect(Collectors.toMap(ProposalSummary::number, Function.identity()));
        Map<UUID, Progress> progress = new HashMap<>();
        jdbc.sql(LATEST).query(row -> {
            progress.put(row.getObject("id", UUID.class), progress(row, put));
        });
        return progress;
    }

    private static Progress progress(ResultSet row, Map<String, ProposalSummary> put) throws SQLException {
        String board = "/program/" + row.getString("number") + "/bagi-biaya";
        if (!row.getBoolean("has_sheet")) {
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
