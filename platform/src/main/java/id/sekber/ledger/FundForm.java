package id.sekber.ledger;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;

/**
 * A source of money as typed.
 *
 * @param kind name of a {@link FundKind}
 * @param programme number of a programme, or empty for any
 * @param version the version that was read before typing
 */
public record FundForm(
        String code,
        String name,
        String kind,
        String giver,
        String basis,
        String earmark,
        String programme,
        String currency,
        String pledged,
        String year,
        int version) {

    public static final FundForm EMPTY = new FundForm("", "", "", "", "", "", "", "IDR", "", "", 0);

    private static final int LONGEST = 200;
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_EARMARK = 1_000;
    private static final int EARLIEST = 2001;
    private static final int LATEST = 2200;

    static FundForm of(Fund fund, Figures figures) {
        String programme = fund.programme();
        return new FundForm(
                fund.code(),
                fund.name(),
                fund.kind().name(),
                fund.giver(),
                fund.basis(),
                fund.earmark(),
                programme == null ? "" : programme,
                fund.pledged().currency().getCurrencyCode(),
                figures.number(fund.pledged().amount()),
                Integer.toString(fund.year()),
                fund.version());
    }

    Optional<FundKind> knownKind() {
        return Arrays.stream(FundKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    Optional<Integer> yearNumber() {
        return year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty();
    }

    Reading<Money> amount(Figures figures) {
        Optional<Currency> known = Currencies.read(currency);
        if (known.isEmpty()) {
            return Reading.refused(Reason.of("ledger.currency.unknown", currency.isBlank() ? "-" : currency));
        }
        return Amounts.read(pledged, known.get(), figures);
    }

    Problems problems(Figures figures) {
        Problems problems = Problems.NONE
                .unless(
                        code.matches("[A-Z0-9][A-Z0-9-]{0,19}"),
                        "kode",
                        "ledger.fund.code.form",
                        code.isBlank() ? "-" : code)
                .unless(!name.isBlank(), "nama", "ledger.fund.name.missing")
                .unless(name.length() <= LONGEST, "nama", "ledger.text.long", name.length(), LONGEST)
                .unless(knownKind().isPresent(), "jenis", "ledger.fund.kind.missing")
                .unless(!giver.isBlank(), "pemberi", "ledger.fund.giver.missing")
                .unless(giver.length() <= LONGEST, "pemberi", "ledger.text.long", giver.length(), LONGEST)
                .unless(basis.length() <= LONGEST_BASIS, "dasar", "ledger.text.long", basis.length(), LONGEST_BASIS)
                .unless(
                        earmark.length() <= LONGEST_EARMARK,
                        "peruntukan",
                        "ledger.text.long",
                        earmark.length(),
                        LONGEST_EARMARK)
                .unless(
                        yearNumber()
                                .filter(known -> known >= EARLIEST && known <= LATEST)
                                .isPresent(),
                        "tahun",
                        "ledger.year.form",
                        year.isBlank() ? "-" : year);
        return amount(figures)
                .fold(
                        read -> problems.unless(!read.isNegative(), "janji", "ledger.amount.negative", read),
                        reason -> problems.and(
                                reason.key().equals("ledger.currency.unknown") ? "mata-uang" : "janji", reason));
    }

    BigDecimal pledgedAmount(Figures figures) {
        return amount(figures).fold(Money::amount, reason -> {
            throw new IllegalStateException("The amount was not judged before it was used: " + reason.key());
        });
    }
}
