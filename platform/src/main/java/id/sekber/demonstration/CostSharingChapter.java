package id.sekber.demonstration;

import id.sekber.costsharing.CostSheets;
import id.sekber.costsharing.KeyForm;
import id.sekber.costsharing.Keys;
import id.sekber.costsharing.OfferForm;
import id.sekber.costsharing.Offers;
import id.sekber.costsharing.SheetForm;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A worked example of sharing a cost: synthetic amounts, chosen so that an equal split harms the smallest member and the
 * measured tonnage makes a pair waver; the tonnage shares are those published for the Piyungan landfill.
 */
@Component
@Order(60)
class CostSharingChapter implements Chapter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";

    private final Programmes programmes;
    private final CostSheets sheets;
    private final Keys keys;
    private final Offers offers;
    private final Clock clock;

    CostSharingChapter(Programmes programmes, CostSheets sheets, Keys keys, Offers offers, Clock clock) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.keys = keys;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public void tell(Cast cast) {
        String number =
                cast.as(Part.OFFICER, actor -> programmes.all(actor).get(0).number());
        cast.as(Part.TECHNICAL, actor -> Demonstration.done(sheets.save(actor, number, costs(), INDONESIAN)));
        Programme programme = cast.as(Part.OFFICER, actor -> programmes.find(actor, number));
        String tonnage =
                cast.as(Part.TECHNICAL, actor -> Demonstration.done(keys.add(actor, programme, tonnage(), INDONESIAN)));
        cast.as(Part.TECHNICAL, actor -> Demonstration.done(keys.add(actor, programme, connections(), INDONESIAN)));
        cast.as(
                Part.TECHNICAL,
                actor -> Demonstration.done(keys.add(
                        actor,
                        programme,
                        new KeyForm(
                                KeyForm.Kind.MIXED,
                                "",
                                "Separuh rata, separuh tonase",
                                "",
                                "",
                                Map.of(),
                                Map.of("rata", "50", tonnage, "50")),
                        INDONESIAN)));
        cast.as(
                Part.OFFICER,
                actor -> Demonstration.done(offers.put(
                        actor, number, offer(tonnage, actor.today(clock).getYear()), INDONESIAN)));
    }

    private static SheetForm costs() {
        return new SheetForm(
                true,
                "miliar",
                Map.of(),
                """
                Yogyakarta\t9,0
                Sleman\t7,0
                Bantul\t4,0
                Yogyakarta+Sleman\t13,0
                Yogyakarta+Bantul\t11,0
                Sleman+Bantul\t9,5
                Yogyakarta+Sleman+Bantul\t15,0
                """,
                "2026",
                "Angka contoh buatan untuk peragaan, bukan perkiraan dinas",
                "",
                0);
    }

    private static KeyForm tonnage() {
        return new KeyForm(
                KeyForm.Kind.OWN,
                "",
                "Tonase",
                "sampah yang ditimbang",
                "Bagian sampah di TPA Piyungan 53 : 34 : 13 (abstrak kajian evaluasi TPA Piyungan)",
                Map.of(CITY, "53", SLEMAN, "34", BANTUL, "13"),
                Map.of());
    }

    private static KeyForm connections() {
        return new KeyForm(
                KeyForm.Kind.OWN,
                "",
                "Sambungan rumah",
                "sambungan rumah",
                "Sambungan IPAL Sewon Januari 2024: 72,9 : 14,2 : 12,9 persen (Harian Jogja, 19 Januari 2024)",
                Map.of(CITY, "72,9", SLEMAN, "14,2", BANTUL, "12,9"),
                Map.of());
    }

    private static OfferForm offer(String key, int year) {
        return new OfferForm(
                key,
                1,
                "",
                "Membagi biaya pengolahan sampah menurut tonase",
                "Biaya bersama setahun dibagi menurut sampah yang ditimbang, ditinjau tiap Januari.",
                (year + 1) + "-12-31",
                "",
                List.of());
    }
}
