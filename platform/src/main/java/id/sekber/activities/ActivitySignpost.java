package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.programmes.SignpostOfProgramme;
import id.sekber.vocabulary.Reason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a programme to its activities. */
@Component
@Order(30)
class ActivitySignpost implements SignpostOfProgramme {

    private final Activities activities;

    ActivitySignpost(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Signpost of(Actor actor, Programme programme) {
        Extent extent = activities.extent(actor, programme);
        return new Signpost(
                Reason.of("activities.title"),
                extent.activities() == 0
                        ? Reason.of("activities.none")
                        : Reason.of("activities.signpost", extent.activities(), extent.firstDay(), extent.lastDay()),
                "/kegiatan");
    }
}
