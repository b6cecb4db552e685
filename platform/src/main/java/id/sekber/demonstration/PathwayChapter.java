package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.pathway.EvidenceForm;
import id.sekber.pathway.PathForm;
import id.sekber.pathway.Pathways;
import id.sekber.pathway.RemarkForm;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two cooperations on their way: the new one on waste, and the border roads whose joint decree of 2003 ran out. */
@Component
@Order(202)
class PathwayChapter implements Chapter {

    private static final String ALONE = "";

    private final Pathways pathways;
    private final Clock clock;

    PathwayChapter(Pathways pathways, Clock clock) {
        this.pathways = pathways;
        this.clock = clock;
    }

    @Override
    public void tell(Cast cast) {
        cast.as(Cast.Part.OFFICER, officer -> {
            waste(officer);
            borderRoads(officer);
            return officer;
        });
    }

    private void waste(Actor officer) {
        String number = Demonstration.done(pathways.begin(
                officer,
                new PathForm(
                        "Kerja sama baru persampahan",
                        "NEW",
                        "Mengolah sampah ketiga daerah bersama lagi setelah TPA Piyungan ditutup, tanpa ada yang dirugikan.",
                        0)));
        attach(officer, number, 1, "needs", number(officer, "T", 1), "", "");
        attach(
                officer,
                number,
                1,
                "initiator",
                ALONE,
                "Gubernur memanggil para kepala daerah pada April 2025.",
                "Kompas dan Tribun Jogja 14 April 2025");
        attach(
                officer,
                number,
                2,
                "benefit",
                number(officer, "P", 1),
                "Papan tanpa kerugian menyebut untung tiap pihak.",
                "");
        Demonstration.done(pathways.say(
                officer,
                number,
                2,
                new RemarkForm("Berita acara pertemuan resmi ketiga daerah belum diterima.", "", 0)));
    }

    private void borderRoads(Actor officer) {
        String number = Demonstration.done(pathways.begin(
                officer,
                new PathForm(
                        "Perpanjangan jalan dan drainase perbatasan",
                        "RENEWAL",
                        "Keputusan Bersama 2003 berakhir Desember 2013; Perjanjian Kerja Sama 2019 hanya memuat jalan.",
                        0)));
        attach(officer, number, 1, "needs", number(officer, "T", 3), "", "");
        attach(
                officer,
                number,
                1,
                "initiator",
                ALONE,
                "Para pihak sepakat menyiapkan kelanjutan Keputusan Bersama.",
                "Buletin Kartamantul edisi III 2013");
    }

    /** The number that a record of an earlier chapter got. */
    private String number(Actor officer, String kind, int place) {
        return "%s-%d-%03d".formatted(kind, officer.today(clock).getYear(), place);
    }

    private void attach(
            Actor officer, String number, int step, String output, String entry, String note, String source) {
        Demonstration.done(pathways.attach(officer, number, step, new EvidenceForm(output, entry, note, source)));
    }
}
