package id.sekber.ledger;

import id.sekber.spreadsheets.Column;
import id.sekber.vocabulary.Money;
import java.util.List;

/**
 * What was booked in a month, as the systems of regional finance want it: by their code of the account.
 *
 * @param regionCode empty while the account is not mapped
 */
public record RegionRow(
        String month,
        String regionCode,
        String account,
        String name,
        String programme,
        String member,
        String fund,
        Money debit,
        Money credit) {

    static final List<Column> COLUMNS = List.of(
            new Column("month", "ledger.period"),
            new Column("region_account", "ledger.account.region-code"),
            new Column("account", "ledger.account"),
            new Column("account_name", "ledger.account.name"),
            new Column("programme", "ledger.programme"),
            new Column("member", "ledger.member"),
            new Column("fund", "ledger.fund"),
            new Column("debit", "ledger.debit"),
            new Column("credit", "ledger.credit"));

    List<String> cells() {
        return List.of(
                month,
                regionCode,
                account,
                name,
                programme,
                member,
                fund,
                debit.amount().toPlainString(),
                credit.amount().toPlainString());
    }
}
