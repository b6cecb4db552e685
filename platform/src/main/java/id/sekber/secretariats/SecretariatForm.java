package id.sekber.secretariats;

import id.sekber.vocabulary.Problems;
import java.util.List;

/** A secretariat as typed: its names, its address word, and the codes of the regions that found it. */
public record SecretariatForm(String name, String shortName, String slug, String legalBasis, List<String> memberCodes) {

    static final int FEWEST_MEMBERS = 2;

    public SecretariatForm {
        memberCodes = List.copyOf(memberCodes);
    }

    Problems problems() {
        return Problems.NONE
                .unless(!name.isBlank(), "nama", "secretariats.name.missing")
                .unless(name.length() <= 200, "nama", "secretariats.name.long", name.length(), 200)
                .unless(!shortName.isBlank(), "singkat", "secretariats.short-name.missing")
                .unless(shortName.length() <= 60, "singkat", "secretariats.short-name.long", shortName.length(), 60)
                .unless(
                        slug.matches("[a-z][a-z0-9-]{1,40}"),
                        "alamat",
                        "secretariats.slug.form",
                        slug.isBlank() ? "-" : slug)
                .unless(legalBasis.length() <= 10_000, "dasar", "secretariats.basis.long", legalBasis.length(), 10_000)
                .unless(
                        memberCodes.stream().distinct().count() >= FEWEST_MEMBERS,
                        "anggota",
                        "secretariats.members.few",
                        memberCodes.size(),
                        FEWEST_MEMBERS);
    }
}
