package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.challenges.ChallengeSummary;
import id.sekber.challenges.Challenges;
import id.sekber.challenges.RateChallenges;
import id.sekber.challenges.Rating.Aspect;
import id.sekber.challenges.RatingForm;
import id.sekber.demonstration.Cast.Part;
import id.sekber.goals.AdoptionForm;
import id.sekber.goals.CommonGround;
import id.sekber.goals.DevelopmentGoals;
import id.sekber.goals.End;
import id.sekber.goals.Finding;
import id.sekber.goals.FollowThreads;
import id.sekber.goals.GoalColumn;
import id.sekber.goals.GoalForm;
import id.sekber.goals.JudgementForm;
import id.sekber.goals.SharedGoalForm;
import id.sekber.goals.SharedGoals;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the three members want, where that goes together and where not, and what they adopt. No source of the demonstration
 * quotes their plans: goals, targets, ratings and adoptions are examples, and each says so.
 */
@Component
@Order(90)
class CommonGroundChapter implements Chapter {

    private static final String EXAMPLE = "Contoh untuk peragaan, bukan kutipan dokumen rencana.";
    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));

    /** Who writes and who releases for a member. */
    private enum Bench {
        CITY("Kota Yogyakarta", Part.LIAISON_CITY, Part.STEERING_CITY, "Wali Kota Yogyakarta"),
        SLEMAN("Kabupaten Sleman", Part.LIAISON_SLEMAN, Part.STEERING_SLEMAN, "Bupati Sleman"),
        BANTUL("Kabupaten Bantul", Part.LIAISON_BANTUL, Part.STEERING_BANTUL, "Bupati Bantul");

        private final String region;
        private final Part liaison;
        private final Part steering;
        private final String head;

        Bench(String region, Part liaison, Part steering, String head) {
            this.region = region;
            this.liaison = liaison;
            this.steering = steering;
            this.head = head;
        }
    }

    private final DevelopmentGoals goals;
    private final CommonGround ground;
    private final SharedGoals shared;
    private final FollowThreads threads;
    private final Challenges challenges;
    private final RateChallenges ratings;
    private final Programmes programmes;
    private final Clock clock;

    CommonGroundChapter(
            DevelopmentGoals goals,
            CommonGround ground,
            SharedGoals shared,
            FollowThreads threads,
            Challenges challenges,
            RateChallenges ratings,
            Programmes programmes,
            Clock clock) {
        this.goals = goals;
        this.ground = ground;
        this.shared = shared;
        this.threads = threads;
        this.challenges = challenges;
        this.ratings = ratings;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public void tell(Cast cast) {
        List<String> raised = cast.as(
                Part.OFFICER,
                officer -> challenges.all(officer).stream()
                        .map(ChallengeSummary::number)
                        .sorted()
                        .toList());
        List<String> waste = writeAboutWaste(cast);
        List<String> sewers = writeAboutSewers(cast);
        List<String> land = writeAboutLand(cast);
        writeAboutPeopleAndRoads(cast);
        for (Bench bench : Bench.values()) {
            cast.as(bench.steering, steering -> Demonstration.done(goals.release(steering)));
        }
        write(
                cast,
                Bench.BANTUL,
                "RKPD",
                "Menyusun imbalan tertulis bagi desa di sekitar fasilitas sampah",
                Map.of(GoalColumn.AFFAIR, "2.11", GoalColumn.SDG, "12"));
        judge(cast, land);
        agree(cast, raised, waste, sewers);
        rate(cast, raised);
    }

    private List<String> writeAboutWaste(Cast cast) {
        return List.of(
                write(cast, Bench.CITY, "RPJMD", "Mengurangi sampah kota yang harus dibawa keluar", waste("100")),
                write(cast, Bench.SLEMAN, "RPJMD", "Mengolah sampah sedekat mungkin dengan sumbernya", waste("60")),
                write(cast, Bench.BANTUL, "RPJMD", "Mengakhiri penimbunan sampah di Piyungan", waste("0")));
    }

    private static Map<GoalColumn, String> waste(String target) {
        return measured("2.11", "12", "waste_to_tpa_piyungan", "lower", target, "ton per hari");
    }

    private List<String> writeAboutSewers(Cast cast) {
        return List.of(
                write(cast, Bench.CITY, "RPJMD", "Menyambungkan lebih banyak rumah ke IPAL Sewon", sewers("26000")),
                write(cast, Bench.SLEMAN, "RENSTRA", "Memperluas layanan air limbah terpusat", sewers("9000")),
                write(cast, Bench.BANTUL, "RENSTRA", "Menambah sambungan rumah di sekitar Sewon", sewers("8000")));
    }

    private static Map<GoalColumn, String> sewers(String target) {
        return measured("1.03", "6", "ipal_sewon_connections", "raise", target, "sambungan rumah");
    }

    private List<String> writeAboutLand(Cast cast) {
        return List.of(
                write(
                        cast,
                        Bench.CITY,
                        "RTRW",
                        "Mengusulkan tempat pengolahan sampah regional",
                        place("pengolahan sampah bersama")),
                write(
                        cast,
                        Bench.BANTUL,
                        "RTRW",
                        "Memulihkan lahan bekas penimbunan sampah",
                        place("ruang terbuka hijau")));
    }

    private static Map<GoalColumn, String> place(String use) {
        return Map.of(
                GoalColumn.AFFAIR, "1.03",
                GoalColumn.SDG, "11",
                GoalColumn.PLACE, "Lahan TPA Piyungan",
                GoalColumn.INTENDED_USE, use);
    }

    private void writeAboutPeopleAndRoads(Cast cast) {
        String groundwater = "Pengambilan air tanah Cekungan Yogyakarta-Sleman";
        write(
                cast,
                Bench.CITY,
                "RPJMD",
                "Menambah air baku dari sumur dalam",
                Map.of(
                        GoalColumn.AFFAIR,
                        "1.03",
                        GoalColumn.SDG,
                        "6",
                        GoalColumn.OWN_INDICATOR,
                        groundwater,
                        GoalColumn.DIRECTION,
                        "raise"));
        write(
                cast,
                Bench.SLEMAN,
                "RTRW",
                "Melindungi daerah resapan di lereng Merapi",
                Map.of(
                        GoalColumn.AFFAIR,
                        "1.03",
                        GoalColumn.SDG,
                        "6",
                        GoalColumn.OWN_INDICATOR,
                        groundwater,
                        GoalColumn.DIRECTION,
                        "lower"));
        String families = "Keluarga miskin di perbatasan kota";
        write(
                cast,
                Bench.CITY,
                "RPJMD",
                "Menurunkan kemiskinan di kampung tepi sungai",
                Map.of(GoalColumn.AFFAIR, "1.06", GoalColumn.SDG, "1", GoalColumn.TARGET_GROUP, families));
        write(
                cast,
                Bench.BANTUL,
                "RPJMD",
                "Menurunkan kemiskinan di pinggir kota",
                Map.of(GoalColumn.AFFAIR, "1.06", GoalColumn.SDG, "1", GoalColumn.TARGET_GROUP, families));
        write(
                cast,
                Bench.SLEMAN,
                "RENSTRA",
                "Memantapkan jalan kabupaten",
                measured("1.03", "9", "regency_road_stable_share", "raise", "80", "persen"));
        write(
                cast,
                Bench.BANTUL,
                "RENSTRA",
                "Memantapkan jalan sampai batas daerah",
                measured("1.03", "9", "regency_road_stable_share", "raise", "75", "persen"));
    }

    private static Map<GoalColumn, String> measured(
            String affair, String sdg, String indicator, String direction, String target, String unit) {
        return Map.of(
                GoalColumn.AFFAIR, affair,
                GoalColumn.SDG, sdg,
                GoalColumn.INDICATOR, indicator,
                GoalColumn.DIRECTION, direction,
                GoalColumn.TARGET, target,
                GoalColumn.UNIT, unit,
                GoalColumn.TARGET_YEAR, "2029");
    }

    private String write(Cast cast, Bench bench, String kind, String title, Map<GoalColumn, String> rest) {
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        cells.putAll(rest);
        boolean spatial = kind.equals("RTRW");
        boolean yearly = kind.equals("RKPD");
        String period = spatial ? "2021-2041" : yearly ? "2027" : "2025-2029";
        cells.put(GoalColumn.TITLE, title);
        cells.put(GoalColumn.PLAN_KIND, kind);
        cells.put(GoalColumn.PLAN, "%s %s %s (contoh)".formatted(kind, bench.region, period));
        cells.put(GoalColumn.PERIOD_FROM, period.substring(0, 4));
        cells.put(GoalColumn.PERIOD_UNTIL, period.substring(period.length() - 4));
        cells.put(GoalColumn.PRIORITY, spatial ? "supporting" : "main");
        cells.put(GoalColumn.SOURCE, EXAMPLE);
        return cast.as(
                bench.liaison, liaison -> Demonstration.done(goals.write(liaison, new GoalForm(cells, 0), FIGURES)));
    }

    private void judge(Cast cast, List<String> land) {
        cast.as(
                Part.OFFICER,
                officer -> Demonstration.done(ground.judge(
                        officer,
                        land.get(0),
                        land.get(1),
                        Finding.Kind.DIFFERENT_USE,
                        new JudgementForm(
                                "CONFIRMED",
                                "Contoh: kedua rencana menyebut lahan yang sama. Perlu dibahas sebelum RTRW ditinjau.",
                                0))));
    }

    private void agree(Cast cast, List<String> raised, List<String> waste, List<String> sewers) {
        String wasteGoal = cast.as(
                Part.OFFICER,
                officer -> Demonstration.done(shared.propose(
                        officer,
                        new SharedGoalForm(
                                "Sampah ketiga daerah diolah tanpa beban yang tidak diimbangi",
                                "Contoh untuk peragaan. Ketiga daerah ingin mengurangi sampah yang dibawa ke Piyungan. Bersama-sama mereka mengolahnya, dan daerah yang menampung fasilitas mendapat imbalan tertulis.",
                                waste,
                                0))));
        String sewerGoal = cast.as(
                Part.OFFICER,
                officer -> Demonstration.done(shared.propose(
                        officer,
                        new SharedGoalForm(
                                "Kapasitas IPAL Sewon terpakai bersama",
                                "Contoh untuk peragaan. IPAL Sewon dirancang untuk 75.000 sambungan; pada Januari 2024 terpasang 27.205. Tiap daerah menambah sambungannya dengan jadwal yang disepakati.",
                                sewers,
                                0))));
        for (Bench bench : Bench.values()) {
            adopt(cast, bench, wasteGoal);
        }
        adopt(cast, Bench.CITY, sewerGoal);
        adopt(cast, Bench.SLEMAN, sewerGoal);
        String programme = cast.as(
                Part.OFFICER,
                officer -> programmes.all(officer).stream()
                        .map(ProgrammeSummary::number)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        cast.as(Part.OFFICER, officer -> {
            programmes.all(officer).stream()
                    .filter(each -> each.title().equals("IPAL Sewon bersama"))
                    .forEach(each -> tie(officer, End.GOAL, sewerGoal, End.PROGRAMME, each.number(), ""));
            tie(officer, End.GOAL, wasteGoal, End.CHALLENGE, raised.get(0), "");
            tie(officer, End.GOAL, wasteGoal, End.PROGRAMME, programme, "");
            tie(officer, End.GOAL, sewerGoal, End.CHALLENGE, raised.get(1), "");
            tie(officer, End.PROGRAMME, programme, End.INDICATOR, "waste_to_tpa_piyungan", "");
            return tie(
                    officer,
                    End.PROGRAMME,
                    programme,
                    End.INDICATOR,
                    "",
                    "Sampah terolah di fasilitas bersama, ton per hari");
        });
    }

    private boolean tie(Actor officer, End from, String number, End to, String what, String words) {
        Demonstration.done(threads.tie(officer, from, number, to, what, words));
        return true;
    }

    private void adopt(Cast cast, Bench bench, String goal) {
        cast.as(
                bench.steering,
                steering -> Demonstration.done(shared.record(
                        steering,
                        goal,
                        new AdoptionForm(
                                "ADOPTED",
                                bench.head,
                                steering.today(clock).toString(),
                                "Surat contoh untuk peragaan",
                                "",
                                "1",
                                ""))));
    }

    private void rate(Cast cast, List<String> raised) {
        release(cast, Bench.CITY, raised.get(0), 4, 4, 3, "Contoh: kota hampir tidak memiliki lahan.");
        release(cast, Bench.SLEMAN, raised.get(0), 3, 3, 3, "Contoh: fasilitas sendiri baru mengolah sebagian.");
        release(cast, Bench.BANTUL, raised.get(0), 3, 4, 1, "Contoh: bersedia bila imbalan tuan rumah tertulis.");
        release(cast, Bench.CITY, raised.get(1), 2, 2, 3, "Contoh: sambungan bertambah, biaya tetap terasa.");
        release(cast, Bench.SLEMAN, raised.get(1), 2, 1, 2, "Contoh: jaringan belum menjangkau permukiman baru.");
        release(cast, Bench.SLEMAN, raised.get(2), 2, 2, 3, "Contoh: keluhan warga di ruas perbatasan berulang.");
        cast.as(
                Bench.BANTUL.liaison,
                liaison -> Demonstration.done(ratings.rate(
                        liaison,
                        raised.get(1),
                        rating(1, 1, 2, "Contoh: perlu kepastian biaya operasi lebih dahulu."))));
    }

    private void release(
            Cast cast, Bench bench, String challenge, int severity, int urgency, int willingness, String reason) {
        cast.as(
                bench.steering,
                steering -> Demonstration.done(
                        ratings.release(steering, challenge, rating(severity, urgency, willingness, reason))));
    }

    private static RatingForm rating(int severity, int urgency, int willingness, String reason) {
        return new RatingForm(
                Map.of(
                        Aspect.SEVERITY, String.valueOf(severity),
                        Aspect.URGENCY, String.valueOf(urgency),
                        Aspect.WILLINGNESS, String.valueOf(willingness)),
                reason,
                0);
    }
}
