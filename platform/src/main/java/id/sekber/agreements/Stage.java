package id.sekber.agreements;

import java.util.Arrays;

/** The ten stages between regions, PP 28/2018 Pasal 6(1), by their keys in the reference data. */
public enum Stage {
    PREPARATION("persiapan"),
    OFFER("penawaran"),
    MUTUAL_DRAFT("penyusunan_kb"),
    MUTUAL_SIGNING("penandatanganan_kb"),
    COUNCILS("persetujuan_dprd"),
    COOPERATION_DRAFT("penyusunan_pks"),
    COOPERATION_SIGNING("penandatanganan_pks"),
    EXECUTION("pelaksanaan"),
    REGISTRATION("penatausahaan"),
    REPORTING("pelaporan");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Stage ofKey(String key) {
        return Arrays.stream(values())
                .filter(stage -> stage.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage has the key " + key + "."));
    }
}
