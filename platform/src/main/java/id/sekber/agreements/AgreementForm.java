package id.sekber.agreements;

import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An agreement as typed; the maps are by code of the party.
 *
 * @param version the version that was read before typing; 0 for a new agreement
 */
public record AgreementForm(
        String title,
        String object,
        String purpose,
        String scope,
        String funding,
        String begins,
        String ends,
        Map<String, String> offices,
        Map<String, String> representatives,
        Map<String, String> numbers,
        Map<String, String> duties,
        int version) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 10_000;
    private static final int CUSTOMARY_YEARS = 5;

    public AgreementForm {
        offices = new LinkedHashMap<>(offices);
        representatives = new LinkedHashMap<>(representatives);
        numbers = new LinkedHashMap<>(numbers);
        duties = new LinkedHashMap<>(duties);
    }

    /** What the programme already says, to be worked on: five years from the next budget year. */
    static AgreementForm from(Programme programme, LocalDate today) {
        LocalDate begins = LocalDate.of(today.getYear() + 1, 1, 1);
        Map<String, String> offices = new LinkedHashMap<>();
        Map<String, String> duties = new LinkedHashMap<>();
        for (Party party : programme.parties()) {
            offices.put(party.code(), headOf(party.name()));
            duties.put(party.code(), "menganggarkan dan membayar bagian biayanya setiap tahun anggaran.");
        }
        return new AgreementForm(
                programme.title(),
                programme.title(),
                programme.purpose(),
                programme.outputs().isEmpty() ? programme.outcome() : String.join("\n", programme.outputWords()),
                "Anggaran Pendapatan dan Belanja Daerah masing-masing pihak.",
                begins.toString(),
                begins.plusYears(CUSTOMARY_YEARS).minusDays(1).toString(),
                offices,
                Map.of(),
                Map.of(),
                duties,
                0);
    }

    static AgreementForm of(Agreement agreement) {
        Map<String, String> offices = new LinkedHashMap<>();
        Map<String, String> representatives = new LinkedHashMap<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, String> duties = new LinkedHashMap<>();
        for (AgreementParty party : agreement.parties()) {
            offices.put(party.code(), party.office());
            representatives.put(party.code(), party.representative());
            numbers.put(party.code(), party.number());
            duties.put(party.code(), party.duties());
        }
        return new AgreementForm(
                agreement.title(),
                agreement.object(),
                agreement.purpose(),
                agreement.scope(),
                agreement.funding(),
                agreement.begins().toString(),
                agreement.ends().toString(),
                offices,
                representatives,
                numbers,
                duties,
                agreement.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    AgreementForm onTopOf(Agreement saved) {
        return new AgreementForm(
                title,
                object,
                purpose,
                scope,
                funding,
                begins,
                ends,
                offices,
                representatives,
                numbers,
                duties,
                saved.version());
    }

    public String office(String code) {
        return offices.getOrDefault(code, "");
    }

    public String representative(String code) {
        return representatives.getOrDefault(code, "");
    }

    public String number(String code) {
        return numbers.getOrDefault(code, "");
    }

    public String duties(String code) {
        return duties.getOrDefault(code, "");
    }

    Optional<LocalDate> beginsOn() {
        return date(begins);
    }

    Optional<LocalDate> endsOn() {
        return date(ends);
    }

    Problems problems() {
        Problems problems = Problems.NONE
                .unless(!title.isBlank(), "judul", "agreements.title.missing")
                .unless(title.length() <= LONGEST_LINE, "judul", "agreements.long", title.length(), LONGEST_LINE);
        problems = text(problems, "objek", object);
        problems = text(problems, "tujuan", purpose);
        problems = text(problems, "lingkup", scope);
        problems = text(problems, "biaya", funding);
        problems = problems.unless(beginsOn().isPresent(), "mulai", "agreements.date.unreadable", begins)
                .unless(endsOn().isPresent(), "berakhir", "agreements.date.unreadable", ends);
        if (beginsOn().isPresent() && endsOn().isPresent()) {
            problems = problems.unless(
                    endsOn().get().isAfter(beginsOn().get()), "berakhir", "agreements.ends-before-it-begins");
        }
        problems = perParty(problems, "jabatan-", offices, LONGEST_LINE);
        problems = perParty(problems, "nama-", representatives, LONGEST_LINE);
        problems = perParty(problems, "nomor-", numbers, LONGEST_LINE);
        return perParty(problems, "kewajiban-", duties, LONGEST_TEXT);
    }

    private static Problems text(Problems problems, String field, String text) {
        return problems.unless(!text.isBlank(), field, "agreements.text.missing")
                .unless(text.length() <= LONGEST_TEXT, field, "agreements.long", text.length(), LONGEST_TEXT);
    }

    private static Problems perParty(Problems problems, String prefix, Map<String, String> texts, int longest) {
        Problems more = problems;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            int length = entry.getValue().length();
            more = more.unless(length <= longest, prefix + entry.getKey(), "agreements.long", length, longest);
        }
        return more;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.trim()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String headOf(String region) {
        if (region.startsWith("Kota ")) {
            return "Wali " + region;
        }
        if (region.startsWith("Kabupaten ")) {
            return "Bupati " + region.substring("Kabupaten ".length());
        }
        return "Gubernur " + region.replaceFirst("^Provinsi ", "");
    }
}
