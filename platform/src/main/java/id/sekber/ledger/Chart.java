package id.sekber.ledger;

import java.util.List;
import java.util.Optional;

/** The accounts of a secretariat, in the order of their codes. */
public record Chart(List<Account> accounts) {

    public Chart {
        accounts = List.copyOf(accounts);
    }

    public Optional<Account> find(String code) {
        return accounts.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Account> of(Usage usage) {
        return accounts.stream().filter(each -> each.usage() == usage).findFirst();
    }

    public List<Account> open() {
        return accounts.stream().filter(each -> !each.closed()).toList();
    }

    public List<Account> open(AccountKind kind) {
        return open().stream().filter(each -> each.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return accounts.isEmpty();
    }
}
