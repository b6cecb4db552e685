package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.activities.Activities;
import id.sekber.activities.ActivityForm;
import id.sekber.activities.ActivityForm.DeliverableRow;
import id.sekber.activities.ActivityForm.FollowsRow;
import id.sekber.activities.ActivityForm.MilestoneRow;
import id.sekber.budgets.BudgetReferences;
import id.sekber.budgets.Budgets;
import id.sekber.budgets.FrameForm;
import id.sekber.budgets.FundingForm;
import id.sekber.budgets.LineForm;
import id.sekber.budgets.RateForm;
import id.sekber.demonstration.Cast.Part;
import id.sekber.programmes.Output;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the three do for waste from 2027 to 2029 and what it costs. Activities, days and amounts are invented for the demonstration. */
@Component
@Order(88)
class ProgrammePlanChapter implements Chapter {

    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";
    private static final String EXAMPLE = "Angka contoh buatan untuk peragaan, bukan standar harga daerah";

    private final Programmes programmes;
    private final Activities activities;
    private final Budgets budgets;
    private final BudgetReferences references;

    ProgrammePlanChapter(Programmes programmes, Activities activities, Budgets budgets, BudgetReferences references) {
        this.programmes = programmes;
        this.activities = activities;
        this.budgets = budgets;
        this.references = references;
    }

    @Override
    public void tell(Cast cast) {
        String number = cast.as(Part.OFFICER, this::waste);
        cast.as(Part.OFFICER, actor -> act(actor, number));
        cast.as(Part.TECHNICAL, this::rate);
        cast.as(Part.OFFICER, actor -> spend(actor, number));
    }

    private String waste(Actor actor) {
        return programmes.all(actor).stream()
                .filter(each -> each.title().equals("Pengolahan sampah bersama"))
                .findFirst()
                .map(ProgrammeSummary::number)
                .orElseThrow();
    }

    private String act(Actor actor, String number) {
        List<Output> outputs = programmes.find(actor, number).outputs();
        Output facility = outputs.get(0);
        Output quotas = outputs.get(1);
        Output compensation = outputs.get(2);
        List<Told> all = List.of(
                activity("Persiapan", "Menyusun perjanjian dan aturan kuota", CITY, "2027-01", "2027-06", "")
                        .serving(quotas)
                        .handing("Naskah perjanjian kerja sama", "2027-05", CITY)
                        .reaching("Perjanjian ditandatangani", "2027-06-30"),
                activity("Persiapan", "Studi kelayakan dan AMDAL", SLEMAN, "2027-02", "2027-09", "")
                        .serving(facility)
                        .handing("Dokumen AMDAL", "2027-09", SLEMAN),
                activity("Persiapan", "Menyiapkan lahan", BANTUL, "2027-07", "2027-12", "K1")
                        .serving(facility)
                        .handing("Berita acara serah pakai lahan", "2027-12", BANTUL),
                activity("Pembangunan", "Merancang fasilitas", SLEMAN, "2027-10", "2028-02", "K2")
                        .serving(facility)
                        .handing("Rancangan rinci", "2028-02", SLEMAN),
                activity("Pembangunan", "Membangun fasilitas pengolahan", BANTUL, "2028-03", "2029-02", "K3; K4 7")
                        .serving(facility)
                        .handing("Fasilitas siap diuji", "2029-02", BANTUL)
                        .reaching("Separuh bangunan berdiri", "2028-09-30"),
                activity("Pembangunan", "Mengadakan mesin dan truk", CITY, "2028-06", "2029-01", "K4")
                        .serving(facility)
                        .handing("Mesin terpasang", "2029-01", CITY),
                activity("Penimbangan", "Memasang jembatan timbang", BANTUL, "2027-09", "2028-01", "K1")
                        .serving(facility)
                        .handing("Jembatan timbang tertera", "2028-01", BANTUL),
                activity("Penimbangan", "Memilah sampah di sumber", CITY, "2027-07", "2029-12", "")
                        .handing("Laporan pemilahan 2028", "2028-12", CITY)
                        .handing("Laporan pemilahan 2029", "2029-12", SLEMAN),
                activity("Pengoperasian", "Uji coba dan pelatihan operator", SLEMAN, "2029-03", "2029-06", "K5; K6")
                        .serving(facility)
                        .handing("Laporan uji coba", "2029-06", SLEMAN),
                activity("Pengoperasian", "Memantau bau dan air lindi", BANTUL, "2029-07", "2029-12", "K9")
                        .serving(compensation)
                        .handing("Laporan pemantauan", "", BANTUL)
                        .reaching("Warga menerima kompensasi pertama", "2029-09-30"));
        all.forEach(told -> Demonstration.done(activities.add(actor, number, told.form())));
        return number;
    }

    private Boolean rate(Actor actor) {
        for (RateForm form : List.of(
                new RateForm("unit", "OB-AHLI", "Tenaga ahli", "orang-bulan", "24.000.000", "2026-01-01", EXAMPLE),
                new RateForm("unit", "OB-AHLI", "Tenaga ahli", "orang-bulan", "25.500.000", "2028-01-01", EXAMPLE),
                new RateForm(
                        "unit",
                        "PERJALANAN",
                        "Perjalanan dalam daerah",
                        "perjalanan",
                        "350.000",
                        "2026-01-01",
                        EXAMPLE),
                new RateForm("lump", "LAPORAN", "Laporan teknis", "", "85.000.000", "2026-01-01", EXAMPLE))) {
            Demonstration.done(references.add(actor, form, FIGURES));
        }
        return true;
    }

    private String spend(Actor actor, String number) {
        Demonstration.done(budgets.frame(actor, number, new FrameForm("2027", "2029", 0)));
        String trial = activities.find(actor, programmes.find(actor, number), "K9").deliverables().stream()
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        String works = "Dinas Pekerjaan Umum Kabupaten Bantul";
        String environment = "Dinas Lingkungan Hidup Kabupaten Bantul";
        String city = "Dinas Lingkungan Hidup Kota Yogyakarta";
        String sleman = "Dinas Lingkungan Hidup Kabupaten Sleman";
        for (LineForm form : List.of(
                real(CITY, "jasa", "K1", "Penyusunan naskah dan konsultasi publik", city, "450.000.000", "", ""),
                units(SLEMAN, "jasa", "K2", "Tenaga ahli studi kelayakan", sleman, "OB-AHLI", "18", "6", ""),
                real(BANTUL, "pembangunan", "K3", "Pematangan lahan", works, "3.200.000.000", "", ""),
                real(BANTUL, "pembangunan", "K5", "Bangunan pengolahan", works, "", "21.500.000.000", "4.250.000.000"),
                real(CITY, "peralatan", "K6", "Mesin pemilah dan truk", city, "", "9.750.000.000", "2.400.000.000"),
                real(BANTUL, "peralatan", "K7", "Jembatan timbang", environment, "780.000.000", "120.000.000", ""),
                units(CITY, "perjalanan", "K8", "Pendampingan pemilahan", city, "PERJALANAN", "240", "480", "480"),
                lump(SLEMAN, "jasa", "K9", "Laporan uji coba", sleman, "LAPORAN", trial),
                real(BANTUL, "staf", "K10", "Petugas pemantau", "", "", "", "360.000.000"),
                flat(SLEMAN, "kantor", "Administrasi Sleman", sleman, "7,5", "jasa"),
                flat(BANTUL, "kantor", "Administrasi Bantul", environment, "1,5", "pembangunan"))) {
            Demonstration.done(budgets.add(actor, number, form, FIGURES));
        }
        Demonstration.done(budgets.fund(
                actor,
                number,
                new FundingForm(
                        2028,
                        Map.of(SLEMAN, "8.000.000.000", BANTUL, "6.000.000.000"),
                        Map.of(),
                        List.of(new FundingForm.OtherRow(BANTUL, "Dana keistimewaan (contoh)", "5.000.000.000")),
                        0),
                FIGURES));
        Demonstration.done(budgets.balance(actor, number, "2027", BANTUL, 1));
        Demonstration.done(budgets.balance(actor, number, "2028", CITY, 2));
        return number;
    }

    /** An activity as it is told, with what it hands over and reaches. */
    private record Told(ActivityForm form) {

        Told handing(String name, String due, String party) {
            List<DeliverableRow> more = new ArrayList<>(form.deliverables());
            more.add(new DeliverableRow("", name, due, party, "rencana"));
            return new Told(new ActivityForm(
                    form.workPackage(),
                    form.title(),
                    form.what(),
                    form.output(),
                    form.responsible(),
                    form.participants(),
                    form.starts(),
                    form.ends(),
                    form.follows(),
                    more,
                    form.milestones(),
                    0));
        }

        Told serving(Output output) {
            return new Told(new ActivityForm(
                    form.workPackage(),
                    form.title(),
                    form.what(),
                    output.id().toString(),
                    form.responsible(),
                    form.participants(),
                    form.starts(),
                    form.ends(),
                    form.follows(),
                    form.deliverables(),
                    form.milestones(),
                    0));
        }

        Told reaching(String name, String on) {
            return new Told(new ActivityForm(
                    form.workPackage(),
                    form.title(),
                    form.what(),
                    form.output(),
                    form.responsible(),
                    form.participants(),
                    form.starts(),
                    form.ends(),
                    form.follows(),
                    form.deliverables(),
                    List.of(new MilestoneRow(name, on)),
                    0));
        }
    }

    private static Told activity(
            String workPackage, String title, String responsible, String starts, String ends, String follows) {
        List<FollowsRow> rows = Arrays.stream(follows.split("; "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(" "))
                .map(each -> new FollowsRow(each[0], each.length > 1 ? each[1] : ""))
                .toList();
        return new Told(new ActivityForm(
                workPackage,
                title,
                "Contoh untuk peragaan.",
                "",
                responsible,
                List.of(CITY, SLEMAN, BANTUL),
                starts,
                ends,
                rows,
                List.of(),
                List.of(),
                0));
    }

    private static LineForm real(
            String party, String type, String activity, String words, String spender, String... amounts) {
        return new LineForm(
                party, type, activity, words, spender, "nyata", years(amounts), Map.of(), "", "", "", List.of(), 0);
    }

    private static LineForm units(
            String party, String type, String activity, String words, String spender, String rate, String... numbers) {
        return new LineForm(
                party, type, activity, words, spender, "satuan", Map.of(), years(numbers), rate, "", "", List.of(), 0);
    }

    private static LineForm lump(
            String party, String type, String activity, String words, String spender, String rate, String deliverable) {
        return new LineForm(
                party,
                type,
                activity,
                words,
                spender,
                "lumpsum",
                Map.of(),
                Map.of(),
                rate,
                deliverable,
                "",
                List.of(),
                0);
    }

    private static LineForm flat(
            String party, String type, String words, String spender, String percent, String... of) {
        return new LineForm(
                party, type, "", words, spender, "tarif", Map.of(), Map.of(), "", "", percent, List.of(of), 0);
    }

    private static Map<String, String> years(String... cells) {
        return Map.of("2027", cells[0], "2028", cells[1], "2029", cells[2]);
    }
}
