package id.sekber.demonstration;

import id.sekber.institution.KeepInstitutionProfile;
import id.sekber.institution.ProfileForm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Kartamantul's institution as sources of 2004 to 2020 tell it. What they do not tell, such as any maturity, stays unknown. */
@Component
@Order(200)
class InstitutionChapter implements Chapter {

    private final KeepInstitutionProfile keeping;

    InstitutionChapter(KeepInstitutionProfile keeping) {
        this.keeping = keeping;
    }

    @Override
    public void tell(Cast cast) {
        Demonstration.done(cast.as(
                Cast.Part.OFFICER,
                officer -> keeping.save(officer, new ProfileForm(kartamantul()), Locale.forLanguageTag("id"))));
    }

    private static Map<String, List<String>> kartamantul() {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("valid_from", List.of("2020-01-01"));
        fields.put("own_case", List.of("sekber-kartamantul"));
        fields.put("model", List.of("O3"));
        fields.put("network", List.of("outreach"));
        fields.put(
                "sectors",
                List.of("waste", "wastewater", "drainage", "roads", "water", "transport", "spatial_planning"));
        fields.put("words_MODEL", List.of("""
                        Kantor kecil tetap bagi Kota Yogyakarta, Kabupaten Sleman, dan Kabupaten Bantul sejak Keputusan Bersama 2001, diperbarui 2003 (nomornya belum diverifikasi). Sekretariat mengoordinasikan, memediasi, memantau, dan mengusulkan; tidak memiliki aset dan tidak melaksanakan pekerjaan.
                        Sumber: DELGOSEA praktik baik 5; Buletin Kartamantul 2013."""));
        fields.put("top_organ", List.of("M2"));
        fields.put("chair", List.of("M4"));
        fields.put("voting", List.of("M8"));
        fields.put("executive", List.of("M14"));
        fields.put("working_level", List.of("M17"));
        fields.put("words_MANAGEMENT", List.of("""
                        Pengarah tiga sekretaris daerah dan tiga kepala Bappeda; manajer kantor penuh waktu dengan beberapa staf (Buletin Kartamantul 2013; Bappeda Sleman 2020).
                        Pergiliran ketua, mufakat, dan tim teknis tiap sektor adalah pengetahuan umum, belum diverifikasi."""));
        fields.put("money", List.of("F1", "F2", "F3"));
        fields.put("aid", List.of("PROVINCE"));
        fields.put("hosting", List.of("ya"));
        fields.put("words_FUNDING", List.of("""
                        APBD ketiga anggota, bantuan provinsi, dan donor untuk program pada tahun-tahun awal (pengetahuan umum). Besar iuran dan kunci pembagiannya belum ditemukan pada sumber.
                        TPA Piyungan (sampai 2024) dan IPAL Sewon berada di wilayah Bantul."""));
        fields.put("basis", List.of("R3", "R4"));
        fields.put("strongest", List.of("R4"));
        fields.put("mandatory", List.of("ya"));
        fields.put("words_REGULATION", List.of("""
                        Keputusan Bersama 2001 dan 2003; Perjanjian Kerja Sama jalan perbatasan 2019 dengan nomor 89/PK/Bt/2019 (Bantul), 102/PK.KDH/A/2019 (Sleman), dan 73/PERJ.YK/XII/2019 (Kota Yogyakarta).
                        Kerja sama wajib menurut uji UU 23/2014 Pasal 364: daerah berbatasan dengan eksternalitas lintas daerah; penetapan resminya belum diverifikasi."""));
        return fields;
    }
}
