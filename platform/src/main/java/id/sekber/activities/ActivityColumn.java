package id.sekber.activities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the table of activities in files. Its key stays the same in every language. */
enum ActivityColumn {
    NUMBER,
    VERSION,
    WORK_PACKAGE,
    TITLE,
    WHAT,
    OUTPUT,
    RESPONSIBLE,
    PARTICIPANTS,
    STARTS,
    ENDS,
    FOLLOWS,
    DELIVERABLES,
    MILESTONES;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String messageKey() {
        return "activities.column." + key();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ActivityColumn::key).toList();
    }

    /** The column that a field of the form stands in; the fields of rows end in the number of the row. */
    static String ofField(String field) {
        String name = field.replaceAll("-\\d+$", "");
        return switch (name) {
            case "paket" -> WORK_PACKAGE.key();
            case "judul" -> TITLE.key();
            case "uraian" -> WHAT.key();
            case "keluaran" -> OUTPUT.key();
            case "penanggung-jawab" -> RESPONSIBLE.key();
            case "peserta" -> PARTICIPANTS.key();
            case "mulai" -> STARTS.key();
            case "selesai" -> ENDS.key();
            case "setelah", "jeda" -> FOLLOWS.key();
            case "luaran", "luaran-tanggal", "luaran-pihak", "luaran-keadaan" -> DELIVERABLES.key();
            case "tonggak", "tonggak-tanggal" -> MILESTONES.key();
            default -> field;
        };
    }
}
