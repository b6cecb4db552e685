package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.OverviewOfProgramme;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Transactional;

/** Logframe and safeguards in a few lines on a programme's page. */
@UseCase
@Order(20)
class ResultsOverview implements OverviewOfProgramme {

    private final LogframeRows rows;
    private final Safeguards safeguards;

    ResultsOverview(LogframeRows rows, Safeguards safeguards) {
        this.rows = rows;
        this.safeguards = safeguards;
    }

    @Override
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Overview of(Actor actor, Programme programme) {
        List<Risk> risks = rows.risks(programme.id());
        List<Safeguard> all = safeguards.of(actor, programme);
        List<Safeguard> harming = all.stream().filter(Safeguard::harms).toList();
        long high =
                risks.stream().filter(risk -> risk.grade() == Risk.Grade.HIGH).count();
        long near = all.stream()
                .filter(each -> each.state() == Safeguard.State.NEAR)
                .count();
        return new Overview(
                Reason.of("results.title"),
                LogframeController.path(programme.number()),
                List.of(
                        Reason.of(
                                "results.overview.indicators",
                                rows.indicators(programme.id()).size()),
                        Reason.of("results.overview.risks", risks.size(), high),
                        Reason.of("results.overview.safeguards", all.size(), harming.size(), near)),
                harming.stream()
                        .findFirst()
                        .map(first -> new Warning(
                                Reason.of("results.overview.harmed", first.inWords(), harming.size()),
                                SafeguardController.path(programme.number()))));
    }
}
