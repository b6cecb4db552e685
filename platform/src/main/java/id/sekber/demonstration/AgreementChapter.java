package id.sekber.demonstration;

import id.sekber.agreements.AgreementKind;
import id.sekber.agreements.Agreements;
import id.sekber.costsharing.OfferForm;
import id.sekber.costsharing.Offers;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.MinutesApproval;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The three heads consent to the division by tonnage, and the staff drafts the Kesepakatan Bersama and the Perjanjian
 * Kerja Sama that follow from it; two members have approved its minutes. A second division, under which no pair wavers, then waits for the members.
 */
@Component
@Order(80)
class AgreementChapter implements Chapter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Programmes programmes;
    private final Offers offers;
    private final Proposals proposals;
    private final Decisions decisions;
    private final MinutesApproval minutes;
    private final Agreements agreements;
    private final Clock clock;

    AgreementChapter(
            Programmes programmes,
            Offers offers,
            Proposals proposals,
            Decisions decisions,
            MinutesApproval minutes,
            Agreements agreements,
            Clock clock) {
        this.programmes = programmes;
        this.offers = offers;
        this.proposals = proposals;
        this.decisions = decisions;
        this.minutes = minutes;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public void tell(Cast cast) {
        Programme programme = cast.as(
                Part.OFFICER,
                actor -> programmes.find(actor, programmes.all(actor).get(0).number()));
        String proposal = cast.as(
                Part.OFFICER,
                actor -> offers.latest(actor, programme).orElseThrow().proposal());
        release(cast, Part.HEAD_CITY, proposal, new PositionForm("AGREE", "", "", 0));
        release(
                cast,
                Part.HEAD_SLEMAN,
                proposal,
                new PositionForm(
                        "RESERVE",
                        "Kota dan Sleman berdua sedikit lebih murah; minta kunci ditinjau pada tahun pertama.",
                        "",
                        0));
        release(cast, Part.HEAD_BANTUL, proposal, new PositionForm("AGREE", "", "", 0));
        String decision = cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(decisions.adopt(
                        actor,
                        proposal,
                        "Biaya bersama dibagi menurut sampah yang ditimbang dan ditinjau tiap Januari.")));
        for (Part liaison : List.of(Part.LIAISON_CITY, Part.LIAISON_BANTUL)) {
            cast.as(liaison, actor -> Demonstration.done(minutes.approve(actor, decision, 1)));
        }
        cast.as(Part.OFFICER, actor -> {
            for (AgreementKind kind : AgreementKind.values()) {
                Demonstration.done(agreements.draft(actor, kind, decision, agreements.proposal(actor, programme)));
            }
            return Demonstration.done(offers.put(
                    actor, programme.number(), revision(actor.today(clock).getYear()), INDONESIAN));
        });
    }

    private void release(Cast cast, Part head, String proposal, PositionForm position) {
        cast.as(head, actor -> Demonstration.done(proposals.release(actor, proposal, position)));
    }

    private static OfferForm revision(int year) {
        return new OfferForm(
                "scrb",
                1,
                "",
                "Mengganti kunci supaya tidak ada pasangan yang goyah",
                "Mulai tahun kedua biaya bersama dibagi menurut biaya terpisahkan dan sisa manfaat.",
                (year + 2) + "-12-31",
                "",
                List.of());
    }
}
