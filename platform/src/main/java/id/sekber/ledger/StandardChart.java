package id.sekber.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The chart of accounts that a secretariat starts from, as data; each secretariat then changes its own. */
final class StandardChart {

    private static final String FILE = "/reference/ledger/chart.json";
    private static final List<Account> ACCOUNTS = read();

    private record FileAccount(
            String code,
            String name,
            String english,
            AccountKind kind,
            @Nullable Usage usage) {

        Account account() {
            return new Account(code, name, english, kind, usage, "", false, 0);
        }
    }

    private record Contents(String note, List<FileAccount> accounts) {}

    private StandardChart() {}

    static List<Account> accounts() {
        return ACCOUNTS;
    }

    private static List<Account> read() {
        try (InputStream file = StandardChart.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return JsonMapper.shared().readValue(file, Contents.class).accounts().stream()
                    .map(FileAccount::account)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
