package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.programmes.OverviewOfProgramme;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The activities in a line on a programme's page. */
@Component
@Order(30)
class ActivityOverview implements OverviewOfProgramme {

    private final Activities activities;

    ActivityOverview(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Overview of(Actor actor, Programme programme) {
        Extent extent = activities.extent(actor, programme);
        return new Overview(
                Reason.of("activities.title"),
                "/program/" + programme.number() + "/kegiatan",
                List.of(
                        extent.activities() == 0
                                ? Reason.of("activities.none")
                                : Reason.of(
                                        "activities.overview",
                                        extent.activities(),
                                        extent.firstDay(),
                                        extent.lastDay())),
                Optional.empty());
    }
}
