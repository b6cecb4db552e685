package id.sekber.demonstration;

import static id.sekber.institution.SourceQuality.READ;
import static id.sekber.institution.SourceQuality.RECALLED;
import static id.sekber.institution.SourceQuality.REPORTED;

import id.sekber.institution.EventForm;
import id.sekber.institution.KeepHistory;
import id.sekber.institution.SourceQuality;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Kartamantul from 1995 to 2025 as bulletins, studies and the press tell it, each event with its source. */
@Component
@Order(201)
class HistoryChapter implements Chapter {

    private static final String NO_DIMENSION = "";
    private static final String MODEL = "MODEL";
    private static final String MANAGEMENT = "MANAGEMENT";
    private static final String FUNDING = "FUNDING";
    private static final String SUPPORT = "SUPPORT";
    private static final String REGULATION = "REGULATION";
    private static final String PIYUNGAN = "Mahasiswa Geografi UGM 2017, Pengelolaan Sampah TPST Piyungan";
    private static final String BULLETIN = "Buletin Kartamantul edisi III 2013";

    private final KeepHistory history;

    HistoryChapter(KeepHistory history) {
        this.history = history;
    }

    @Override
    public void tell(Cast cast) {
        cast.as(Cast.Part.OFFICER, officer -> {
            kartamantul().forEach(event -> Demonstration.done(history.record(officer, event)));
            return officer;
        });
    }

    private static List<EventForm> kartamantul() {
        return List.of(
                event(
                        "1996",
                        "TPA Piyungan dibuka bagi ketiga daerah",
                        "Dibangun 1995; dikelola dinas pekerjaan umum provinsi sampai 1999.",
                        NO_DIMENSION,
                        PIYUNGAN,
                        READ),
                event(
                        "1996",
                        "IPAL Sewon selesai dibangun di Bantul",
                        "Dengan bantuan Jepang; hampir seluruh daerah layanannya di Kota Yogyakarta.",
                        NO_DIMENSION,
                        "Studi JICA bab 8, air limbah Yogyakarta",
                        READ),
                event("2000", "TPA Piyungan dikelola bersama oleh ketiga daerah", "", MANAGEMENT, PIYUNGAN, READ),
                event(
                        "2001",
                        "Sekretariat bersama dibentuk dengan Keputusan Bersama",
                        "Nomor keputusannya belum diverifikasi.",
                        MODEL,
                        "Pengetahuan umum; pemicunya menurut DELGOSEA, praktik baik 5",
                        RECALLED),
                event(
                        "2001-08-30",
                        "Program Urban Quality dari GTZ diberitakan dimulai di Yogyakarta",
                        "",
                        FUNDING,
                        "The Jakarta Post 30 Agustus 2001, Germany sponsors Yogya urban renewal programs",
                        READ),
                event(
                        "2003",
                        "Keputusan Bersama tentang sekretariat diperbarui",
                        "Nomor keputusannya belum diverifikasi.",
                        MODEL,
                        "Pengetahuan umum",
                        RECALLED),
                event(
                        "2003-12-18",
                        "Keputusan Bersama jalan perbatasan dan drainase, sepuluh tahun",
                        "",
                        REGULATION,
                        BULLETIN,
                        READ),
                event(
                        "2010",
                        "Dicatat sebagai praktik baik kelembagaan; kemudian ditiru Chiang Rai, Thailand",
                        "",
                        SUPPORT,
                        "DELGOSEA, praktik baik 5: Kartamantul",
                        READ),
                event(
                        "2013",
                        "Penataan kelembagaan sekretariat dibahas; staf baru direkrut",
                        "",
                        MANAGEMENT,
                        "Buletin Kartamantul Mei-Juni dan edisi III 2013",
                        READ),
                event(
                        "2013-12-18",
                        "Keputusan Bersama jalan dan drainase berakhir; para pihak sepakat menyiapkan kelanjutannya",
                        "",
                        REGULATION,
                        BULLETIN,
                        READ),
                event(
                        "2015",
                        "Operasi TPA Piyungan beralih ke unit provinsi, sekitar tahun ini",
                        "Laporan mahasiswa 2017 masih menyebut pengelolaan bersama; tahun peralihan belum diverifikasi.",
                        MODEL,
                        "Pengetahuan umum; catatan pengodean kasus Kartamantul",
                        RECALLED),
                event(
                        "2019",
                        "Perjanjian Kerja Sama jalan perbatasan dengan tiga nomor",
                        "89/PK/Bt/2019 (Bantul), 102/PK.KDH/A/2019 (Sleman), 73/PERJ.YK/XII/2019 (Kota Yogyakarta).",
                        REGULATION,
                        "Bappeda Sleman 2020, prasarana perbatasan di masa pandemi",
                        READ),
                event(
                        "2020",
                        "Rencana kerja jalan perbatasan ditinjau karena keadaan kahar",
                        "",
                        MANAGEMENT,
                        "Bappeda Sleman 2020, prasarana perbatasan di masa pandemi",
                        READ),
                event(
                        "2023",
                        "Kuota harian di TPA Piyungan: 450 ton per hari pada Desember",
                        "Mulai Januari 2024 menjadi 370 ton per hari.",
                        NO_DIMENSION,
                        "Solopos dan Radar Jogja, Januari 2024",
                        REPORTED),
                event(
                        "2023-08-11",
                        "Kota Yogyakarta membuang sampah ke TPA Banyuroto lewat kesepakatan dua pihak dengan Kulon Progo",
                        "Kesepakatannya berakhir pada hari perpanjangannya diminta.",
                        REGULATION,
                        "Harian Jogja 11 Agustus 2023",
                        READ),
                event(
                        "2024-01-02",
                        "Retribusi TPA naik dari Rp24.383 menjadi Rp78.000 per ton",
                        "Perda DIY 11/2023 menggantikan Perda DIY 14/2019.",
                        FUNDING,
                        "Solopos dan Radar Jogja, Januari 2024",
                        REPORTED),
                event(
                        "2024-03-05",
                        "TPA Piyungan ditutup; tiap daerah mengolah sampahnya sendiri",
                        "Kegiatan andalan kerja sama ini berakhir.",
                        MODEL,
                        "Harian Jogja 5 Maret 2024",
                        READ),
                event(
                        "2025-04-14",
                        "Gubernur memanggil kepala daerah; sebagian besar sampah Kota disebut akan diolah di Bantul",
                        "",
                        NO_DIMENSION,
                        "Kompas dan Tribun Jogja 14 April 2025",
                        READ));
    }

    private static EventForm event(
            String when, String title, String story, String dimension, String source, SourceQuality quality) {
        return new EventForm(when, title, story, dimension, source, quality.name(), 0);
    }
}
