package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.challenges.ChallengeSummary;
import id.sekber.challenges.Challenges;
import id.sekber.costsharing.ComponentForm;
import id.sekber.costsharing.CostPlans;
import id.sekber.costsharing.KeyForm;
import id.sekber.costsharing.Keys;
import id.sekber.costsharing.Plan;
import id.sekber.costsharing.PlanForm;
import id.sekber.costsharing.Simulations;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Costs over twenty years for waste and for sewers, and keys of several forms. Connections are those of January 2024; every amount
 * of money is an example, chosen so that an equal split harms the smallest and a key of connections the largest.
 */
@Component
@Order(85)
class WorkbenchChapter implements Chapter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";
    private static final String EXAMPLE = "Angka contoh buatan untuk peragaan, bukan perkiraan dinas";

    private final Programmes programmes;
    private final Challenges challenges;
    private final CostPlans plans;
    private final Keys keys;
    private final Simulations simulations;

    WorkbenchChapter(
            Programmes programmes, Challenges challenges, CostPlans plans, Keys keys, Simulations simulations) {
        this.programmes = programmes;
        this.challenges = challenges;
        this.plans = plans;
        this.keys = keys;
        this.simulations = simulations;
    }

    @Override
    public void tell(Cast cast) {
        String waste = number(cast, "Pengolahan sampah bersama").orElseThrow();
        planWaste(cast, waste);
        String sewers = number(cast, "IPAL Sewon bersama").orElseGet(() -> cast.as(Part.OFFICER, this::sewers));
        planSewers(cast, sewers);
        for (String each : List.of(waste, sewers)) {
            cast.as(
                    Part.TECHNICAL,
                    actor -> Demonstration.done(
                            simulations.draw(actor, programmes.find(actor, each), "10000", "2026", (done, all) -> {})));
        }
    }

    private Optional<String> number(Cast cast, String title) {
        return cast.as(
                Part.OFFICER,
                actor -> programmes.all(actor).stream()
                        .filter(programme -> programme.title().equals(title))
                        .map(ProgrammeSummary::number)
                        .findFirst());
    }

    private String sewers(Actor actor) {
        String challenge = challenges.all(actor).stream()
                .filter(each -> each.title().contains("IPAL Sewon"))
                .map(ChallengeSummary::number)
                .findFirst()
                .orElseThrow();
        return Demonstration.done(programmes.plan(
                actor,
                new ProgrammeForm(
                        "IPAL Sewon bersama",
                        challenge,
                        "Memakai instalasi yang ada sampai penuh, dengan jaringan induk dan biaya yang dibagi ketiga pihak.",
                        "Air limbah rumah tangga ketiga daerah diolah, dan sungai di hilir lebih bersih.",
                        "Instalasi yang direhabilitasi\nJaringan induk ketiga daerah\nKunci biaya yang tidak merugikan siapa pun",
                        List.of(CITY, SLEMAN, BANTUL),
                        0)));
    }

    private void planWaste(Cast cast, String number) {
        head(cast, number, "ton setahun", Map.of(CITY, "87.053", SLEMAN, "55.845", BANTUL, "21.353"), 20);
        // Built in the first year, worth 2; 1,5; 1; ... billion in each of the twenty years at 6 percent.
        component(cast, number, table("Sel dan instalasi pengolahan", true, """
                Yogyakarta; 21.884.609.685; 24.316.232.983; 32.826.914.527
                Sleman; 16.413.457.264; 18.237.174.738; 24.620.185.896
                Bantul; 10.942.304.843; 12.158.116.492; 16.413.457.264
                Yogyakarta+Sleman; 32.826.914.528; 36.474.349.475; 47.416.654.318
                Yogyakarta+Bantul; 27.355.762.106; 30.395.291.229; 39.513.878.598
                Sleman+Bantul; 22.978.840.170; 25.532.044.633; 33.191.658.023
                Yogyakarta+Sleman+Bantul; 38.298.066.949; 42.553.407.721; 51.064.089.265
                """));
        component(cast, number, table("Operasi dan angkutan", false, """
                Yogyakarta; 6.650.000.000; 7.000.000.000; 8.400.000.000
                Sleman; 5.225.000.000; 5.500.000.000; 6.600.000.000
                Bantul; 2.850.000.000; 3.000.000.000; 3.600.000.000
                Yogyakarta+Sleman; 9.500.000.000; 10.000.000.000; 11.500.000.000
                Yogyakarta+Bantul; 8.075.000.000; 8.500.000.000; 9.775.000.000
                Sleman+Bantul; 7.030.000.000; 7.400.000.000; 8.510.000.000
                Yogyakarta+Sleman+Bantul; 10.925.000.000; 11.500.000.000; 12.650.000.000
                """));
        use(cast, number);
        key(
                cast,
                number,
                composed(
                        KeyForm.Kind.COLLAR,
                        "Rata, tidak di atas biaya sendiri",
                        Map.of("pokok", "rata", "sendiri", "ya")));
        key(
                cast,
                number,
                composed(
                        KeyForm.Kind.TWO_PART,
                        "Membangun rata, menjalankan menurut tonase",
                        Map.of("modal", "rata", "operasi", "k1", "tetap", "25")));
        key(
                cast,
                number,
                composed(
                        KeyForm.Kind.CREDIT,
                        "Tonase dengan potongan tuan rumah",
                        Map.of("pokok", "k1", "tuan", BANTUL, "potongan", "500.000.000")));
        key(
                cast,
                number,
                new KeyForm(
                        KeyForm.Kind.FEE,
                        "",
                        "Tarif Rp78.000 per ton",
                        "ton sampah",
                        "Tarif Perda DIY 11/2023; tonase contoh 450 ton sehari menurut bagian 53 : 34 : 13",
                        Map.of(CITY, "87.053", SLEMAN, "55.845", BANTUL, "21.353"),
                        Map.of(),
                        Map.of("harga", "78.000", "pokok", "rata")));
    }

    private void planSewers(Cast cast, String number) {
        head(cast, number, "sambungan rumah", Map.of(CITY, "19.831", SLEMAN, "3.868", BANTUL, "3.506"), 40);
        component(
                cast,
                number,
                modelled("kurva", "modal", "Rehabilitasi instalasi", "2027", "2027", "79.200.000", "0,6", "", ""));
        component(
                cast,
                number,
                modelled("jaringan", "modal", "Jaringan induk", "2027", "2028", "", "0,6", """
                Yogyakarta; Simpul Selatan; 10.000.000.000
                Sleman; Simpul Selatan; 30.000.000.000
                Simpul Selatan; IPAL Sewon; 4.000.000.000
                Bantul; IPAL Sewon; 2.000.000.000
                """, "IPAL Sewon"));
        component(cast, number, modelled("kurva", "operasi", "Operasi", "2027", "2046", "1.334.000", "0,85", "", ""));
        use(cast, number);
        String connections = key(
                cast,
                number,
                new KeyForm(
                        KeyForm.Kind.OWN,
                        "",
                        "Sambungan rumah",
                        "sambungan rumah",
                        "Sambungan IPAL Sewon Januari 2024: 19.831, 3.868, 3.506 (Harian Jogja, 19 Januari 2024)",
                        Map.of(CITY, "19.831", SLEMAN, "3.868", BANTUL, "3.506"),
                        Map.of(),
                        Map.of("definisi", "K4", "isi", "jumlah")));
        key(
                cast,
                number,
                new KeyForm(
                        KeyForm.Kind.OWN,
                        "",
                        "Tonase",
                        "sampah yang ditimbang",
                        "Bagian sampah di TPA Piyungan 53 : 34 : 13, sebagai pembanding",
                        Map.of(CITY, "53", SLEMAN, "34", BANTUL, "13"),
                        Map.of()));
        Programme programme = cast.as(Part.TECHNICAL, actor -> programmes.find(actor, number));
        cast.as(
                Part.TECHNICAL,
                actor -> Demonstration.done(keys.addTrio(
                        actor,
                        programme,
                        new KeyForm(
                                KeyForm.Kind.MIXED,
                                "",
                                "Tiga ukuran undang-undang",
                                "",
                                "",
                                Map.of(),
                                Map.of("penduduk", "33,34", "luas", "33,33", "cakupan-persen", "33,33"),
                                Map.of("cakupan", connections)),
                        INDONESIAN)));
    }

    private void head(Cast cast, String number, String unit, Map<String, String> demand, int percentMore) {
        Map<String, String> demands = new LinkedHashMap<>();
        demand.forEach((code, likely) -> {
            long known = Long.parseLong(likely.replace(".", ""));
            demands.put(code, likely);
            demands.put(code + "-rendah", Long.toString(known * 85 / 100));
            demands.put(code + "-tinggi", Long.toString(known * (100 + percentMore) / 100));
        });
        cast.as(
                Part.TECHNICAL,
                actor -> Demonstration.done(plans.saveHead(
                        actor, number, new PlanForm("2027", "20", "6", "50", unit, EXAMPLE, demands, 0), INDONESIAN)));
    }

    private void component(Cast cast, String number, ComponentForm form) {
        cast.as(
                Part.TECHNICAL,
                actor -> Demonstration.done(plans.saveComponent(
                        actor, number, Optional.empty(), form.onTopOf(version(actor, number)), INDONESIAN)));
    }

    private int version(Actor actor, String number) {
        Plan plan = plans.find(actor, programmes.find(actor, number));
        return plan.version();
    }

    private void use(Cast cast, String number) {
        cast.as(Part.TECHNICAL, actor -> Demonstration.done(plans.useOnBoard(actor, number, version(actor, number))));
    }

    private String key(Cast cast, String number, KeyForm form) {
        Programme programme = cast.as(Part.TECHNICAL, actor -> programmes.find(actor, number));
        return cast.as(Part.TECHNICAL, actor -> Demonstration.done(keys.add(actor, programme, form, INDONESIAN)));
    }

    private static KeyForm composed(KeyForm.Kind kind, String title, Map<String, String> terms) {
        return new KeyForm(kind, "", title, "", "", Map.of(), Map.of(), terms);
    }

    private static ComponentForm table(String name, boolean capital, String rows) {
        return new ComponentForm(
                "tabel",
                capital ? "modal" : "operasi",
                name,
                "2027",
                capital ? "2027" : "2046",
                "rupiah",
                rows,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                !capital,
                0);
    }

    private static ComponentForm modelled(
            String way,
            String kind,
            String name,
            String from,
            String to,
            String a,
            String b,
            String rows,
            String word) {
        return new ComponentForm(way, kind, name, from, to, "rupiah", "", rows, a, b, "", word, "10", "30", false, 0);
    }
}
