package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.demonstration.Cast.Part;
import id.sekber.healthcheck.AnswerForm;
import id.sekber.healthcheck.AnswerRound;
import id.sekber.healthcheck.InviteToRound;
import id.sekber.healthcheck.RoundForm;
import id.sekber.healthcheck.Rounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Two closed rounds of the health check and an open one. Nobody was asked in earnest: the answers follow from a table and a
 * small rule, and each round says so in its own words.
 */
@Component
@Order(210)
class HealthCheckChapter implements Chapter {

    private static final List<String> ITEMS =
            List.of("C1 C2 C3 C4 D1 D2 D3 D4 E1 E2 E3 E4 M1 M2 M3 M4 K1 K2 K3 K4 T1 T2 T3 T4 T5".split(" "));

    private static final String SYNTHETIC =
            "Contoh untuk peragaan. Jawabannya sintetis: dihitung oleh program, bukan pendapat orang atau daerah mana pun.";

    private enum Bench {
        CITY("3443455444434445344332222", Part.LIAISON_CITY, Part.STEERING_CITY, Part.HEAD_CITY, Part.COUNCIL_CITY),
        SLEMAN("3343444443433344343332212", Part.LIAISON_SLEMAN, Part.STEERING_SLEMAN, Part.HEAD_SLEMAN),
        BANTUL("3233334433332233342222112", Part.LIAISON_BANTUL, Part.STEERING_BANTUL, Part.HEAD_BANTUL),
        OTHERS("3343445443433344343232222", Part.TECHNICAL, Part.PARTNER, Part.AUDITOR);

        private final String about;
        private final List<Part> parts;

        Bench(String about, Part... parts) {
            this.about = about;
            this.parts = List.of(parts);
        }
    }

    private final Rounds rounds;
    private final InviteToRound inviting;
    private final AnswerRound answering;

    HealthCheckChapter(Rounds rounds, InviteToRound inviting, AnswerRound answering) {
        this.rounds = rounds;
        this.inviting = inviting;
        this.answering = answering;
    }

    @Override
    public void tell(Cast cast) {
        String first = opened(cast, "Pemeriksaan kesehatan 2026, putaran pertama (contoh)");
        everyoneAnswers(cast, first, -1);
        close(cast, first);
        String second = opened(cast, "Pemeriksaan kesehatan 2026, putaran kedua (contoh)");
        everyoneAnswers(cast, second, 0);
        close(cast, second);
        String third = opened(cast, "Pemeriksaan kesehatan 2027, putaran pertama (contoh)");
        answer(cast, third, Bench.SLEMAN, 0, 0);
        answer(cast, third, Bench.BANTUL, 1, 0);
        answer(cast, third, Bench.OTHERS, 1, 0);
        cast.as(
                Part.OFFICER,
                officer -> Demonstration.done(
                        inviting.byAddress(officer, third, "Peneliti tamu (contoh)", "peneliti@contoh.example", "")));
    }

    private String opened(Cast cast, String title) {
        return cast.as(Part.OFFICER, officer -> {
            RoundForm blank = rounds.begin(officer);
            String number = Demonstration.done(rounds.draft(
                    officer,
                    new RoundForm(title, SYNTHETIC, RoundForm.ANONYMOUS, "3", blank.opens(), blank.closes(), 0)));
            List<Actor> asked = java.util.Arrays.stream(Bench.values())
                    .flatMap(bench -> bench.parts.stream())
                    .map(cast::actor)
                    .toList();
            Demonstration.done(inviting.seated(
                    officer, number, asked.stream().map(Actor::person).toList()));
            Demonstration.done(rounds.open(officer, number));
            return number;
        });
    }

    private void close(Cast cast, String number) {
        cast.as(Part.OFFICER, officer -> Demonstration.done(rounds.close(officer, number, false)));
    }

    private void everyoneAnswers(Cast cast, String number, int trust) {
        for (Bench bench : Bench.values()) {
            for (int i = 0; i < bench.parts.size(); i++) {
                answer(cast, number, bench, i, trust);
            }
        }
    }

    private void answer(Cast cast, String number, Bench bench, int place, int trust) {
        cast.as(bench.parts.get(place), actor -> {
            String code = answering.begin(actor, number).code();
            return Demonstration.done(answering.send(actor, number, new AnswerForm(sheet(bench, place, trust), code)));
        });
    }

    /** @param trust what is added to the answers on shared motivation, so that rounds differ */
    private static Map<String, String> sheet(Bench bench, int place, int trust) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            String item = ITEMS.get(i);
            boolean level = item.startsWith("T");
            int value = bench.about.charAt(i) - '0' + (i * 2 + place) % 3 - 1 + (item.startsWith("M") ? trust : 0);
            given.put(item, String.valueOf(Math.max(level ? 0 : 1, Math.min(level ? 4 : 5, value))));
        }
        // One who does not know leaves too few of Bantul, and one more member is withheld to protect them.
        if (bench == Bench.BANTUL && place == 2) {
            given.put("D4", AnswerForm.DO_NOT_KNOW);
        }
        words(bench, place).forEach(given::put);
        return given;
    }

    private static Map<String, String> words(Bench bench, int place) {
        if (place == 0) {
            return switch (bench) {
                case CITY ->
                    Map.of(
                            "Q1", "Rapat teknis persampahan berjalan tiap bulan dan notulennya cepat terbit.",
                            "Q2", "Anggaran bersama baru pasti setelah APBD masing-masing disahkan.",
                            "Q4", "Kunci pembagian biaya dibahas sebelum penyusunan RKPD.");
                case SLEMAN ->
                    Map.of(
                            "Q1", "Data timbangan dipakai bersama, sehingga perdebatan berkurang.",
                            "Q2", "Pergantian pejabat membuat pembahasan mulai dari awal.",
                            "Q4", "Tindak lanjut rapat perlu ditagih setiap bulan.");
                case BANTUL ->
                    Map.of(
                            "Q1", "Sekretariat adil memimpin musyawarah.",
                            "Q2", "Beban lingkungan tuan rumah belum dihitung sebagai biaya.",
                            "Q3", "Daerah tuan rumah menanggung bau dan lalu lintas truk tanpa imbalan tertulis.",
                            "Q4", "Kompensasi tuan rumah dimuat dalam perjanjian.");
                case OTHERS -> Map.of("Q1", "Tim teknis tiga daerah sudah saling mengenal.");
            };
        }
        return Map.of();
    }
}
