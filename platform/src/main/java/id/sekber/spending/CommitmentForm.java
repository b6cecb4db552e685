package id.sekber.spending;

import id.sekber.vocabulary.Problems;

/** A commitment as typed. */
public record CommitmentForm(String partner, String reference, String on, String amount) {

    public static final CommitmentForm EMPTY = new CommitmentForm("", "", "", "");

    private static final int LONGEST = 200;

    Problems problems() {
        return Problems.NONE
                .unless(!partner.isBlank(), "mitra", "spending.partner.missing")
                .unless(partner.length() <= LONGEST, "mitra", "spending.text.long", partner.length(), LONGEST)
                .unless(!reference.isBlank(), "dokumen", "spending.reference.missing")
                .unless(reference.length() <= LONGEST, "dokumen", "spending.text.long", reference.length(), LONGEST)
                .unless(
                        ExpenditureForm.day(on).isPresent(),
                        "tanggal-ikatan",
                        "spending.date.form",
                        on.isBlank() ? "-" : on);
    }
}
