package id.sekber.demonstration;

import static id.sekber.demonstration.Demonstration.done;

import id.sekber.accounts.Actor;
import id.sekber.challenges.ChallengeSummary;
import id.sekber.challenges.Challenges;
import id.sekber.demonstration.Cast.Part;
import id.sekber.ledger.Books;
import id.sekber.metering.BillForm;
import id.sekber.metering.Bills;
import id.sekber.metering.Disputes;
import id.sekber.metering.MeterForm;
import id.sekber.metering.MeterReading;
import id.sekber.metering.Meters;
import id.sekber.metering.ReadingForm;
import id.sekber.metering.TariffForm;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A year of the tipping fee at Piyungan and the connections of the plant at Sewon. The tariff, the shares of waste and the
 * connections are published; the weighed amounts are an example that follows from 450 tonnes a day by those shares, and no one
 * disputed the slip that is disputed here.
 */
@Component
@Order(95)
class MeteringChapter implements Chapter {

    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";
    private static final String BANTUL = "34.02";
    private static final String WEIGHBRIDGE = "JT-PIYUNGAN";
    private static final String CONNECTIONS = "SR-SEWON";
    private static final int TONNES_A_DAY = 450;
    private static final int YEAR = LedgerChapter.YEAR_OF_THE_FEE;
    private static final String EXAMPLE = "Contoh: 450 ton per hari menurut bagian 53 : 34 : 13";

    private final Meters meters;
    private final Disputes disputes;
    private final Bills bills;
    private final Books books;
    private final Programmes programmes;
    private final Challenges challenges;

    MeteringChapter(
            Meters meters, Disputes disputes, Bills bills, Books books, Programmes programmes, Challenges challenges) {
        this.meters = meters;
        this.disputes = disputes;
        this.bills = bills;
        this.books = books;
        this.programmes = programmes;
        this.challenges = challenges;
    }

    @Override
    public void tell(Cast cast) {
        String waste = cast.as(Part.OFFICER, actor -> titled(actor, "sampah").orElseThrow());
        String sewers = cast.as(Part.OFFICER, actor -> titled(actor, "sewon").orElseGet(() -> sewers(actor)));
        cast.as(Part.TECHNICAL, actor -> weighed(actor, waste));
        cast.as(Part.TECHNICAL, actor -> connected(actor, sewers));
        cast.as(Part.LIAISON_CITY, this::disputed);
        cast.as(Part.TREASURER, actor -> billed(actor, waste, sewers));
    }

    private Optional<String> titled(Actor actor, String word) {
        return programmes.all(actor).stream()
                .filter(programme -> programme.title().toLowerCase(Locale.ROOT).contains(word))
                .map(ProgrammeSummary::number)
                .findFirst();
    }

    private String sewers(Actor actor) {
        String challenge = challenges.all(actor).stream()
                .filter(each -> each.title().contains("Sewon"))
                .map(ChallengeSummary::number)
                .findFirst()
                .orElseThrow();
        return done(programmes.plan(
                actor,
                new ProgrammeForm(
                        "Air limbah IPAL Sewon",
                        challenge,
                        "Memakai penuh kapasitas IPAL Sewon supaya biaya tetapnya terbagi ke lebih banyak sambungan.",
                        "Air limbah rumah tangga tiga daerah diolah sebelum masuk sungai.",
                        """
                        Sambungan rumah yang dihitung tiap bulan
                        Tarif per sambungan yang sama dasarnya bagi ketiga pihak""",
                        List.of(CITY, SLEMAN, BANTUL),
                        0)));
    }

    /** A slip a month for each member: the days of the month times the tonnes of a day times its share. */
    private Boolean weighed(Actor actor, String programme) {
        done(meters.add(
                actor,
                new MeterForm(
                        WEIGHBRIDGE, "Jembatan timbang TPA Piyungan", programme, "TONNE", "", "Piyungan, Bantul")));
        done(meters.add(
                actor,
                new TariffForm(
                        programme,
                        "TONNE",
                        "78.000",
                        YEAR + "-01-02",
                        "",
                        "Perda DIY 11/2023, menurut Solopos dan Radar Jogja, Januari 2024",
                        false),
                INDONESIAN));
        Map<String, String> shares = new LinkedHashMap<>();
        shares.put(CITY, "0.53");
        shares.put(SLEMAN, "0.34");
        shares.put(BANTUL, "0.13");
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(YEAR, month);
            shares.forEach((member, share) -> {
                BigDecimal tonnes =
                        new BigDecimal(share).multiply(BigDecimal.valueOf((long) of.lengthOfMonth() * TONNES_A_DAY));
                read(actor, WEIGHBRIDGE, "REKAP " + of + "/" + member, of, member, tonnes, EXAMPLE);
            });
        }
        read(
                actor,
                WEIGHBRIDGE,
                "T-31122024-118",
                YearMonth.of(YEAR, 12),
                CITY,
                new BigDecimal("8.4"),
                "Contoh: truk yang ditimbang dua kali");
        return true;
    }

    private Boolean connected(Actor actor, String programme) {
        String source = "Harian Jogja, 19 Januari 2024";
        done(meters.add(
                actor,
                new MeterForm(
                        CONNECTIONS, "Sambungan rumah ke IPAL Sewon", programme, "CONNECTION", "", "Sewon, Bantul")));
        done(meters.add(
                actor,
                new TariffForm(
                        programme,
                        "CONNECTION",
                        "3.000",
                        YEAR + "-01-01",
                        "",
                        "Iuran rumah tangga Kota sekitar Rp3.000 sebulan (Antara Jogja, 2018); untuk Sleman dan Bantul contoh",
                        false),
                INDONESIAN));
        YearMonth january = YearMonth.of(YEAR, 1);
        read(actor, CONNECTIONS, "SR 2024-01/" + CITY, january, CITY, new BigDecimal("19831"), source);
        read(actor, CONNECTIONS, "SR 2024-01/" + SLEMAN, january, SLEMAN, new BigDecimal("3868"), source);
        read(actor, CONNECTIONS, "SR 2024-01/" + BANTUL, january, BANTUL, new BigDecimal("3506"), source);
        return true;
    }

    private void read(
            Actor actor, String meter, String slip, YearMonth month, String member, BigDecimal quantity, String note) {
        done(meters.read(
                actor,
                meter,
                new ReadingForm(
                        slip, month.atEndOfMonth().toString(), member, ReadingForm.typed(quantity, INDONESIAN), note),
                INDONESIAN));
    }

    private Boolean disputed(Actor actor) {
        MeterReading twice = meters
                .view(
                        actor,
                        WEIGHBRIDGE,
                        CITY,
                        YearMonth.of(YEAR, 12).atEndOfMonth(),
                        YearMonth.of(YEAR, 12).atEndOfMonth(),
                        1)
                .readings()
                .stream()
                .filter(reading -> reading.slip().startsWith("T-"))
                .findFirst()
                .orElseThrow();
        done(disputes.raise(
                actor,
                WEIGHBRIDGE,
                twice.root(),
                "Truk ini sudah termasuk dalam rekap Desember; slip ini menghitungnya dua kali (contoh).",
                "0",
                INDONESIAN));
        return true;
    }

    /** The year's bill leaves out what is disputed; then the year is closed. */
    private Boolean billed(Actor actor, String waste, String sewers) {
        String last = YEAR + "-12-31";
        done(bills.bill(actor, new BillForm(waste, last, last, false)));
        done(bills.bill(actor, new BillForm(sewers, YEAR + "-01-31", YEAR + "-01-31", false)));
        for (int month = 1; month <= 12; month++) {
            done(books.close(actor, YearMonth.of(YEAR, month), "", 0));
        }
        return true;
    }
}
