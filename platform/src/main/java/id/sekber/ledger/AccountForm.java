package id.sekber.ledger;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * An account as typed.
 *
 * @param kind name of an {@link AccountKind}
 * @param usage name of a {@link Usage}, or empty
 * @param version the version that was read before typing
 */
public record AccountForm(
        String code,
        String name,
        String englishName,
        String kind,
        String usage,
        String regionCode,
        boolean closed,
        int version) {

    public static final AccountForm EMPTY = new AccountForm("", "", "", "", "", "", false, 0);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REGION_CODE = 40;

    static AccountForm of(Account account) {
        Usage usage = account.usage();
        return new AccountForm(
                account.code(),
                account.name(),
                account.englishName(),
                account.kind().name(),
                usage == null ? "" : usage.name(),
                account.regionCode(),
                account.closed(),
                account.version());
    }

    Optional<AccountKind> knownKind() {
        return Arrays.stream(AccountKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    Optional<Usage> knownUsage() {
        return Arrays.stream(Usage.values())
                .filter(each -> each.name().equals(usage))
                .findFirst();
    }

    Problems problems() {
        return Problems.NONE
                .unless(
                        code.matches("[0-9]{1,3}(\\.[0-9]{1,4}){0,5}"),
                        "kode",
                        "ledger.account.code.form",
                        code.isBlank() ? "-" : code)
                .unless(!name.isBlank(), "nama", "ledger.account.name.missing")
                .unless(name.length() <= LONGEST_NAME, "nama", "ledger.text.long", name.length(), LONGEST_NAME)
                .unless(
                        englishName.length() <= LONGEST_NAME,
                        "inggris",
                        "ledger.text.long",
                        englishName.length(),
                        LONGEST_NAME)
                .unless(knownKind().isPresent(), "jenis", "ledger.account.kind.missing")
                .unless(usage.isEmpty() || knownUsage().isPresent(), "guna", "ledger.account.usage.unknown", usage)
                .unless(!closed || usage.isEmpty(), "tutup", "ledger.account.closed.in-use")
                .unless(
                        regionCode.length() <= LONGEST_REGION_CODE,
                        "sipd",
                        "ledger.text.long",
                        regionCode.length(),
                        LONGEST_REGION_CODE);
    }
}
