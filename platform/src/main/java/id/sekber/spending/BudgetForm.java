package id.sekber.spending;

import id.sekber.vocabulary.Problems;

/** A budget line as typed. */
public record BudgetForm(
        String year, String title, String programme, String account, String fund, String spender, String amount) {

    public static final BudgetForm EMPTY = new BudgetForm("", "", "", "", "", "", "");

    private static final int LONGEST_TITLE = 200;

    Problems problems() {
        return Problems.NONE
                .unless(year.matches("2[01]\\d{2}"), "tahun", "spending.year.form", year.isBlank() ? "-" : year)
                .unless(!title.isBlank(), "judul", "spending.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "spending.text.long", title.length(), LONGEST_TITLE)
                .unless(!programme.isEmpty(), "program", "spending.programme.missing")
                .unless(!account.isEmpty(), "akun", "spending.account.missing")
                .unless(!fund.isEmpty(), "dana", "spending.fund.missing");
    }
}
