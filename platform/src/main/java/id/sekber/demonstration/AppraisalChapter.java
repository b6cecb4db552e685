package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.appraisal.AlternativeForm;
import id.sekber.appraisal.Alternatives;
import id.sekber.appraisal.AppraisalForm;
import id.sekber.appraisal.Appraisals;
import id.sekber.appraisal.Method;
import id.sekber.appraisal.ReleaseJudgements;
import id.sekber.appraisal.ScoreForm;
import id.sekber.appraisal.Scoring;
import id.sekber.appraisal.WeighingForm;
import id.sekber.appraisal.Weighings;
import id.sekber.demonstration.Cast.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Four ways to set Kartamantul up, and three members who disagree. Alternatives and rules are real choices of the box; scores,
 * weights and transition costs are invented for the example and say so.
 */
@Component
@Order(210)
class AppraisalChapter implements Chapter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int CRITERIA = 12;

    private static final List<String> REASONS = List.of(
            "seberapa bebas anggota memutuskan",
            "biaya mendirikan dan menjalankan",
            "lama terbentuk dan memutuskan",
            "siapa yang mengawasi",
            "apa yang dapat dilaksanakan sendiri",
            "pengalaman ketika kepala daerah berganti",
            "peran warga dan dewan",
            "kekuatan dasar hukum",
            "layanan yang berjalan pada kasus serupa",
            "umur kasus serupa",
            "beban tuan rumah",
            "ragam sumber dana");

    private final Appraisals appraisals;
    private final Alternatives alternatives;
    private final Scoring scoring;
    private final Weighings weighings;
    private final ReleaseJudgements releasing;

    AppraisalChapter(
            Appraisals appraisals,
            Alternatives alternatives,
            Scoring scoring,
            Weighings weighings,
            ReleaseJudgements releasing) {
        this.appraisals = appraisals;
        this.alternatives = alternatives;
        this.scoring = scoring;
        this.weighings = weighings;
        this.releasing = releasing;
    }

    @Override
    public void tell(Cast cast) {
        String number = cast.as(Part.OFFICER, this::opens);
        cast.as(Part.TECHNICAL, expert -> {
            scores(expert, number, 1, "8-9 7-9 6-8 4-6 2-4 3-5 4-6 4-6 5-7 6-8 3-5 3-5", "sekber-kartamantul");
            scores(expert, number, 2, "7-9 6-8 6-7 6-8 4-6 4-7 6-8 5-7 6-8 6-8 6-8 4-6", "agma-greater-manchester");
            scores(
                    expert,
                    number,
                    3,
                    "4-6 4-6 3-5 6-8 6-8 6-8 5-7 7-9 6-8 6-8 5-8 5-7",
                    "mancomunidad-comarca-de-pamplona");
            return scores(expert, number, 4, "2-4 2-4 1-3 5-7 8-9 7-9 2-4 7-9 7-9 6-9 4-7 7-9", "hofor-copenhagen");
        });
        member(
                cast,
                number,
                Part.LIAISON_CITY,
                Part.STEERING_CITY,
                "7-8 8-9 7-8 5-6 2-3 3-4 4-5 4-5 6-7 6-7 5-6 3-4",
                swing());
        member(cast, number, Part.LIAISON_SLEMAN, Part.STEERING_SLEMAN, "9 8 7 5 3 4 5 5 5-6 6-7 4-5 4", pairs());
        member(
                cast,
                number,
                Part.LIAISON_BANTUL,
                Part.STEERING_BANTUL,
                "7 6-7 6 4 2 3 3-4 4 4-5 6 1-3 3",
                bestAndWorst());
    }

    private String opens(Actor officer) {
        String number = Demonstration.done(appraisals.open(
                officer,
                new AppraisalForm(
                        "Bentuk Sekber Kartamantul sesudah 2026",
                        "Contoh: menyiapkan pilihan bentuk lembaga sesudah TPA Piyungan ditutup. Nilai, bobot, dan biaya adalah buatan.",
                        "200000",
                        "1",
                        0),
                "Model saat ini"));
        adds(
                officer,
                number,
                new AlternativeForm(
                        "Sekretariat yang diperkuat",
                        "Tetap sekretariat bersama, dengan tim program, pemantau dari luar, dan dana kompensasi tuan rumah.",
                        Set.of("O3", "M2", "M4", "M8", "M14", "M17", "M21", "F1", "F2", "F10", "R3", "R4"),
                        Set.of("HOST_CREDIT"),
                        "Rp500.000.000",
                        "Rp1.500.000.000",
                        "Contoh buatan",
                        0));
        adds(
                officer,
                number,
                new AlternativeForm(
                        "Badan kerja sama",
                        "Badan dengan dewan kepala daerah dan tugas yang dilimpahkan, berdasar perda di tiap anggota.",
                        Set.of("O4", "M1", "M4", "M10", "M14", "M17", "M22", "F1", "F2", "F6", "F10", "R3", "R5"),
                        Set.of("HOST_CREDIT", "OTHER"),
                        "Rp3.000.000.000",
                        "Rp6.000.000.000",
                        "Contoh buatan",
                        0));
        adds(
                officer,
                number,
                new AlternativeForm(
                        "Badan usaha bersama",
                        "Perusahaan milik ketiga anggota yang mengolah sampah dan memungut tarif.",
                        Set.of("O6", "M1", "M5", "M10", "M14", "M21", "F1", "F5", "F8", "F10", "R5", "R9"),
                        Set.of("HOST_CREDIT", "OTHER"),
                        "Rp20.000.000.000",
                        "Rp60.000.000.000",
                        "Contoh buatan",
                        0));
        return number;
    }

    private void adds(Actor officer, String number, AlternativeForm form) {
        Demonstration.done(alternatives.add(officer, number, form, INDONESIAN));
    }

    /** Ranges in the order of the criteria, a case for the four outcomes that cases are scored on. */
    private Object scores(Actor voice, String number, int alternative, String ranges, String known) {
        List<ScoreForm.Row> rows = new ArrayList<>();
        String[] each = ranges.split(" ");
        for (int c = 0; c < each.length; c++) {
            String[] ends = each[c].split("-");
            boolean outcome = c >= CRITERIA - 4;
            rows.add(new ScoreForm.Row(
                    c + 1,
                    ends[0],
                    ends[ends.length - 1],
                    "Contoh buatan: " + REASONS.get(c) + ".",
                    outcome ? known : ""));
        }
        return Demonstration.done(scoring.save(voice, number, alternative, new ScoreForm(rows, 0), INDONESIAN));
    }

    /** A member scores the model of today, which it knows best, weighs in its own way, and releases both. */
    private void member(Cast cast, String number, Part liaison, Part steering, String ranges, WeighingForm weights) {
        cast.as(liaison, actor -> {
            scores(actor, number, 1, ranges, "sekber-kartamantul");
            return Demonstration.done(weighings.save(actor, number, weights));
        });
        cast.as(steering, actor -> Demonstration.done(releasing.release(actor, number)));
    }

    /** The city wants waste treated soon and cheaply. */
    private static WeighingForm swing() {
        int[] points = {40, 90, 100, 50, 95, 45, 30, 55, 90, 50, 25, 60};
        Map<String, String> fields = new LinkedHashMap<>();
        for (int c = 1; c <= CRITERIA; c++) {
            fields.put("poin-" + c, String.valueOf(points[c - 1]));
        }
        return new WeighingForm(Method.SWING, fields, 0);
    }

    /** Sleman guards its autonomy and its budget: how many times as important the criteria are, by steps on one scale. */
    private static WeighingForm pairs() {
        int[] steps = {5, 4, 2, 3, 1, 3, 2, 4, 2, 2, 2, 3};
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i <= CRITERIA; i++) {
            for (int j = i + 1; j <= CRITERIA; j++) {
                int apart = steps[i - 1] - steps[j - 1];
                fields.put("banding-" + i + "-" + j, apart >= 0 ? String.valueOf(1 + apart) : "1/" + (1 - apart));
            }
        }
        return new WeighingForm(Method.AHP, fields, 0);
    }

    /** Bantul hosts the facilities and asks for fairness first. */
    private static WeighingForm bestAndWorst() {
        int[] fromBest = {5, 5, 6, 3, 4, 3, 3, 2, 3, 3, 1, 4};
        int[] toWorst = {2, 2, 1, 3, 2, 3, 3, 4, 3, 3, 6, 2};
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("terpenting", "11");
        fields.put("terendah", "3");
        for (int c = 1; c <= CRITERIA; c++) {
            fields.put("dari-terpenting-" + c, String.valueOf(fromBest[c - 1]));
            fields.put("ke-terendah-" + c, String.valueOf(toWorst[c - 1]));
        }
        return new WeighingForm(Method.BWM, fields, 0);
    }
}
