package id.sekber.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.Stage;
import id.sekber.challenges.Challenges;
import id.sekber.costsharing.CostSheets;
import id.sekber.costsharing.OfferForm;
import id.sekber.costsharing.Offers;
import id.sekber.costsharing.SheetForm;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A water main of two members of the demonstration, costed, divided equally and adopted: where agreements begin. */
public final class AdoptedDivision {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";

    private final Stage stage;
    private final ApplicationContext context;

    public AdoptedDivision(Stage stage, ApplicationContext context) {
        this.stage = stage;
        this.context = context;
    }

    /** The number of a new decision. */
    public String decision() {
        Challenges challenges = context.getBean(Challenges.class);
        String programme = stage.as(
                "officer",
                actor -> done(context.getBean(Programmes.class)
                        .plan(
                                actor,
                                new ProgrammeForm(
                                        "Jaringan pipa bersama",
                                        challenges.all(actor).get(0).number(),
                                        "Mengalirkan air bersih.",
                                        "Warga perbatasan punya air.",
                                        "Pipa induk",
                                        List.of(CITY, SLEMAN),
                                        0))));
        stage.as(
                "technical",
                actor -> done(context.getBean(CostSheets.class).save(actor, programme, costs(), INDONESIAN)));
        String proposal = stage.as(
                "officer",
                actor -> done(context.getBean(Offers.class).put(actor, programme, equalSplit(), INDONESIAN)));
        agree(proposal, "head.city");
        agree(proposal, "head.sleman");
        return stage.as(
                "officer", actor -> done(context.getBean(Decisions.class).adopt(actor, proposal, "Disepakati.")));
    }

    private void agree(String proposal, String head) {
        stage.as(
                head,
                actor -> done(context.getBean(Proposals.class)
                        .release(actor, proposal, new PositionForm("AGREE", "", "", 0))));
    }

    private static SheetForm costs() {
        return new SheetForm(
                true,
                "miliar",
                Map.of(),
                "Yogyakarta\t9,0\nSleman\t7,0\nYogyakarta+Sleman\t13,0",
                "2026",
                "Angka contoh buatan",
                "",
                0);
    }

    private static OfferForm equalSplit() {
        return new OfferForm("rata", 1, "", "Bagi rata", "Biaya dibagi rata.", "2027-12-31", "", List.of());
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
