package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.activities.ActivityRows.Extent;
import id.sekber.programmes.Programme;
import id.sekber.programmes.SignpostOfProgramme;
import id.sekber.vocabulary.Reason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a programme to its activities. */
@Component
@Order(30)
class ActivitySignpost implements SignpostOfProgramme {

    private final ActivityRows rows;

    ActivitySignpost(ActivityRows rows) {
        this.rows = rows;
    }

    @Override
    public Signpost of(Actor actor, Programme programme) {
        Extent extent = rows.extent(programme.id());
        return new Signpost(
                Reason.of("activities.title"),
                extent.activities() == 0
                        ? Reason.of("activities.none")
                        : Reason.of(
                                "activities.signpost", extent.activities(), extent.firstDay(), extent.lastDay()),
                "/kegiatan");
    }
}
