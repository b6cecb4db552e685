package id.sekber.metering;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.Stage;
import id.sekber.ledger.Books;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** A programme of its own with a weighbridge and a tariff, so that a test bills nothing but its own readings. */
final class MeteringMother {

    static final String CITY = "34.71";
    static final String BANTUL = "34.02";
    static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));

    private final Stage stage;
    private final ApplicationContext context;

    MeteringMother(Stage stage, ApplicationContext context) {
        this.stage = stage;
        this.context = context;
        stage.as("treasurer", actor -> context.getBean(Books.class).openYear(actor, "2025"));
    }

    String programme() {
        return stage.as("officer", actor -> {
            Programmes programmes = context.getBean(Programmes.class);
            String challenge = programmes.challenges(actor).get(0).number();
            return done(programmes.plan(
                    actor,
                    new ProgrammeForm(
                            "Timbangan uji", challenge, "Uji.", "Uji.", "Uji", List.of(CITY, "34.04", BANTUL), 0)));
        });
    }

    Meter weighbridge(String programme, String code) {
        return stage.as(
                "technical",
                actor -> done(
                        meters().add(actor, new MeterForm(code, "Jembatan timbang uji", programme, "TONNE", "", ""))));
    }

    void tariff(String programme, String amount, String from, String until) {
        stage.as(
                "technical",
                actor -> done(meters().add(
                                actor,
                                new TariffForm(programme, "TONNE", amount, from, until, "Tarif uji", false),
                                FIGURES)));
    }

    Slip slip(Meter meter, String number, String day, String member, String quantity) {
        return stage.as(
                "technical",
                actor -> done(meters().read(
                                actor, meter.code(), new ReadingForm(number, day, member, quantity, ""), FIGURES)));
    }

    Meters meters() {
        return context.getBean(Meters.class);
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
