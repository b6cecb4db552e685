package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.Output;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.results.AssumptionForm;
import id.sekber.results.Breakdowns;
import id.sekber.results.Dimension;
import id.sekber.results.DimensionForm;
import id.sekber.results.EntryForm;
import id.sekber.results.IndicatorForm;
import id.sekber.results.Logframes;
import id.sekber.results.MeasurementForm;
import id.sekber.results.RiskForm;
import id.sekber.results.SafeguardForm;
import id.sekber.results.Safeguards;
import id.sekber.results.TargetForm;
import id.sekber.results.Targets;
import id.sekber.vocabulary.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the waste programme and the sewers are to reach, and what they must not do to anyone. Connections are those of January
 * 2024 and the tonnes those of the shares 53, 34 and 13; every target, threshold and measured value is an example, and says so.
 */
@Component
@Order(92)
class ResultsChapter implements Chapter {

    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";
    private static final String EXAMPLE = "Angka contoh buatan untuk peragaan";
    private static final String YES = "ya";

    private final Programmes programmes;
    private final Logframes logframes;
    private final Breakdowns breakdowns;
    private final Targets targets;
    private final Safeguards safeguards;

    ResultsChapter(
            Programmes programmes, Logframes logframes, Breakdowns breakdowns, Targets targets, Safeguards safeguards) {
        this.programmes = programmes;
        this.logframes = logframes;
        this.breakdowns = breakdowns;
        this.targets = targets;
        this.safeguards = safeguards;
    }

    @Override
    public void tell(Cast cast) {
        cast.as(Part.TECHNICAL, actor -> {
            planWaste(actor, find(actor, "Pengolahan sampah bersama"));
            planSewers(actor, find(actor, "IPAL Sewon bersama"));
            return actor;
        });
        String waste = cast.as(
                Part.LIAISON_BANTUL,
                actor -> find(actor, "Pengolahan sampah bersama").number());
        cast.as(
                Part.LIAISON_BANTUL,
                actor -> Demonstration.done(safeguards.add(
                        actor,
                        waste,
                        new SafeguardForm(
                                BANTUL,
                                "Truk sampah pada jam masuk sekolah, Jalan Wonosari-Piyungan",
                                "truk per jam",
                                "not-above",
                                "12",
                                "9",
                                "2025-09-15",
                                "",
                                EXAMPLE + "; usulan warga",
                                YES,
                                0),
                        INDONESIAN)));
    }

    private Programme find(Actor actor, String title) {
        return programmes.all(actor).stream()
                .filter(programme -> programme.title().equals(title))
                .map(ProgrammeSummary::number)
                .findFirst()
                .map(number -> programmes.find(actor, number))
                .orElseThrow();
    }

    private void planWaste(Actor actor, Programme programme) {
        String number = programme.number();
        List<String> outputs = outputs(programme);
        UUID members = breakdown(actor, number, new DimensionForm("Anggota", YES, "", 0));
        UUID sex = breakdown(actor, number, new DimensionForm("Jenis kelamin", "", "Perempuan\nLaki-laki", 0));
        UUID treated = entry(
                actor,
                number,
                indicator("hasil", "Sampah tiga daerah yang diolah", "ton per tahun", "raise", YES)
                        .with("Timbangan fasilitas bersama", "0", "2026-01-01", CITY, members));
        UUID workers = entry(
                actor,
                number,
                indicator("hasil", "Pekerja yang memperoleh pekerjaan tetap", "orang", "raise", YES)
                        .with("Daftar gaji pengelola fasilitas", "0", "2026-01-01", BANTUL, sex));
        entry(
                actor,
                number,
                indicator(
                                outputs.get(0),
                                "Fasilitas yang hasil timbangnya diakui ketiga pihak",
                                "fasilitas",
                                "raise",
                                "")
                        .with("Berita acara peneraan timbangan", "0", "2026-01-01", SLEMAN));
        entry(
                actor,
                number,
                indicator(outputs.get(1), "Hari dengan sampah masuk di atas kuota", "hari per tahun", "lower", "")
                        .with("Catatan jembatan timbang", "38", "2023-12-31", BANTUL));
        entry(
                actor,
                number,
                new AssumptionForm(
                        "hasil",
                        "Warga dan pasar memilah sampah dari sumbernya",
                        "uncertain",
                        "Fasilitas pemilah ditambah dan biaya olahnya dihitung ulang",
                        0));
        entry(
                actor,
                number,
                new AssumptionForm(
                        outputs.get(2),
                        "Ketiga DPRD menyetujui kompensasi dalam APBD tahun berjalan",
                        "likely",
                        "Kompensasi tahun pertama diberikan dalam bentuk jalan dan drainase",
                        0));
        entry(
                actor,
                number,
                new RiskForm(
                        "hasil",
                        "Warga sekitar fasilitas menutup jalan masuk karena bau dan truk",
                        "3",
                        "5",
                        "Pengaman bau dan truk dipantau tiap bulan; jam angkut dan rute disepakati dengan desa",
                        BANTUL,
                        0));
        entry(
                actor,
                number,
                new RiskForm(
                        outputs.get(0),
                        "Lahan fasilitas tidak tersedia pada tahun pertama",
                        "3",
                        "4",
                        "Dua lokasi cadangan dikaji bersama sebelum anggaran diputuskan",
                        SLEMAN,
                        0));
        entry(
                actor,
                number,
                new RiskForm(
                        outputs.get(1),
                        "Angka timbang disengketakan anggota",
                        "4",
                        "2",
                        "Sengketa bacaan diselesaikan pada buku meter",
                        CITY,
                        0));
        Map<UUID, List<String>> of = new LinkedHashMap<>();
        of.put(treated, List.of("131.400", CITY, "69.642", SLEMAN, "44.676", BANTUL, "17.082"));
        of.put(workers, List.of("120", "Perempuan", "48", "Laki-laki", "72"));
        target(actor, programme, 2027, of);
        of.put(treated, List.of("164.250", CITY, "87.053", SLEMAN, "55.845", BANTUL, "21.352"));
        of.put(workers, List.of("180", "Perempuan", "84", "Laki-laki", "96"));
        target(actor, programme, 2028, of);
        UUID odour = Demonstration.done(safeguards.add(
                actor,
                number,
                new SafeguardForm(
                        BANTUL,
                        "Bau di permukiman terdekat, Piyungan",
                        "keluhan bau per bulan",
                        "not-above",
                        "10",
                        "22",
                        "2024-02-29",
                        "9",
                        EXAMPLE + "; ambang keluhan belum punya dasar hukum",
                        YES,
                        0),
                INDONESIAN));
        Demonstration.done(safeguards.measure(
                actor,
                number,
                odour,
                new MeasurementForm("2025-12-01", "7", "Catatan keluhan desa. " + EXAMPLE),
                INDONESIAN));
        Demonstration.done(safeguards.add(
                actor,
                number,
                new SafeguardForm(
                        BANTUL,
                        "BOD Sungai Opak di hilir Piyungan",
                        "mg/L",
                        "not-above",
                        "3",
                        "2,4",
                        "2025-08-15",
                        "2,2",
                        "Baku mutu air sungai kelas II, PP 22/2021 Lampiran VI; nilai "
                                + EXAMPLE.toLowerCase(Locale.ROOT),
                        YES,
                        0),
                INDONESIAN));
    }

    private void planSewers(Actor actor, Programme programme) {
        String number = programme.number();
        List<String> outputs = outputs(programme);
        UUID members = breakdown(actor, number, new DimensionForm("Anggota", YES, "", 0));
        UUID heads = breakdown(actor, number, new DimensionForm("Kepala rumah tangga", "", "Perempuan\nLaki-laki", 0));
        UUID connections = entry(
                actor,
                number,
                indicator("hasil", "Sambungan rumah ke IPAL Sewon", "sambungan", "raise", YES)
                        .with("Daftar pelanggan Balai Pialam", "27.205", "2024-01-19", CITY, members, heads));
        UUID capacity = entry(
                actor,
                number,
                indicator(outputs.get(0), "Kapasitas instalasi yang terpakai", "persen", "raise", "")
                        .with("Laporan operasi Balai Pialam", "36,3", "2024-01-19", CITY));
        UUID pipes = entry(
                actor,
                number,
                indicator(outputs.get(1), "Panjang jaringan induk yang dibangun", "km", "raise", YES)
                        .with("Berita acara serah terima", "0", "2026-01-01", SLEMAN, members));
        UUID key = entry(
                actor,
                number,
                indicator(outputs.get(2), "Pihak yang membayar lebih dari biaya sendiri", "pihak", "lower", "")
                        .with("Papan bagi-biaya", "1", "2026-01-01", CITY));
        entry(
                actor,
                number,
                new AssumptionForm(
                        "hasil",
                        "Rumah tangga bersedia membayar pasang sambungan",
                        "uncertain",
                        "Sambungan rumah tangga miskin ditanggung bersama",
                        0));
        entry(
                actor,
                number,
                new RiskForm(
                        "hasil",
                        "Air hujan masuk ke jaringan dan melampaui kapasitas",
                        "3",
                        "3",
                        "Pemeriksaan bak kontrol sebelum musim hujan",
                        BANTUL,
                        0));
        target(
                actor,
                programme,
                2028,
                Map.of(
                        connections,
                        List.of(
                                "40.000",
                                CITY,
                                "26.000",
                                SLEMAN,
                                "8.000",
                                BANTUL,
                                "6.000",
                                "Perempuan",
                                "9.500",
                                "Laki-laki",
                                "30.500"),
                        capacity,
                        List.of("53"),
                        pipes,
                        List.of("21", CITY, "6", SLEMAN, "12", BANTUL, "3"),
                        key,
                        List.of("0")));
        Demonstration.done(safeguards.add(
                actor,
                number,
                new SafeguardForm(
                        BANTUL,
                        "BOD Sungai Bedog di hilir IPAL Sewon",
                        "mg/L",
                        "not-above",
                        "3",
                        "2,6",
                        "2025-08-15",
                        "2,1",
                        "Baku mutu air sungai kelas II, PP 22/2021 Lampiran VI; nilai "
                                + EXAMPLE.toLowerCase(Locale.ROOT),
                        YES,
                        0),
                INDONESIAN));
    }

    private static List<String> outputs(Programme programme) {
        return programme.outputs().stream().map(Output::id).map(UUID::toString).toList();
    }

    private UUID breakdown(Actor actor, String number, DimensionForm form) {
        return Demonstration.done(breakdowns.add(actor, number, form));
    }

    private UUID entry(Actor actor, String number, EntryForm form) {
        return Demonstration.done(logframes.add(actor, number, form, INDONESIAN));
    }

    private static Draft indicator(String place, String name, String unit, String direction, String addsUp) {
        return new Draft(place, name, unit, direction, addsUp);
    }

    /** The first half of an indicator's form. */
    private record Draft(String place, String name, String unit, String direction, String addsUp) {

        IndicatorForm with(
                String verification, String baseline, String baselineOn, String responsible, UUID... dimensions) {
            return new IndicatorForm(
                    place,
                    name,
                    unit,
                    direction,
                    addsUp,
                    verification,
                    baseline,
                    baselineOn,
                    responsible,
                    List.of(dimensions).stream().map(UUID::toString).toList(),
                    0);
        }
    }

    /** @param of by indicator its total, then the name or the member's code of each part and its figure */
    private void target(Actor actor, Programme programme, int year, Map<UUID, List<String>> of) {
        List<Dimension> dimensions = breakdowns.of(actor, programme);
        Map<String, String> cells = new LinkedHashMap<>();
        of.forEach((indicator, figures) -> {
            cells.put(indicator.toString(), figures.get(0));
            for (int i = 1; i < figures.size(); i += 2) {
                String part = figures.get(i);
                String figure = figures.get(i + 1);
                dimensions.forEach(dimension -> dimension.categories().stream()
                        .filter(category ->
                                category.key().equals(part) || category.name().equals(part))
                        .forEach(category ->
                                cells.put(indicator + "/" + dimension.id() + "/" + category.key(), figure)));
            }
        });
        Demonstration.done(targets.save(actor, programme.number(), new TargetForm(year, cells, Map.of()), INDONESIAN));
    }
}
