package id.sekber.demonstration;

import static id.sekber.demonstration.Demonstration.done;

import id.sekber.accounts.Actor;
import id.sekber.demonstration.Cast.Part;
import id.sekber.ledger.Books;
import id.sekber.ledger.Entry;
import id.sekber.ledger.FundForm;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.Posting;
import id.sekber.ledger.RateForm;
import id.sekber.ledger.ReversalForm;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The books of the secretariat: the year of the tipping fee and the present one. All amounts are examples, for what the members
 * pay to the secretariat is in no source.
 */
@Component
@Order(90)
class LedgerChapter implements Chapter {

    /** The year from which the tariff of DIY Perda 11/2023 holds. */
    static final int YEAR_OF_THE_FEE = 2024;

    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final String EXAMPLE = "Contoh buatan untuk peragaan";

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    LedgerChapter(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void tell(Cast cast) {
        cast.as(Part.TREASURER, actor -> {
            LocalDate today = actor.today(clock);
            String year = Integer.toString(today.getYear());
            done(books.begin(actor, Integer.toString(YEAR_OF_THE_FEE)));
            done(books.openYear(actor, year));
            funds(actor, year);
            LocalDate first = today.withDayOfYear(1);
            done(books.add(
                    actor,
                    new RateForm(
                            "USD",
                            first.toString(),
                            first.plusMonths(6).minusDays(1).toString(),
                            "16.250",
                            EXAMPLE + ", bukan kurs Bank Indonesia"),
                    INDONESIAN));
            grant(actor, first.plusDays(14), "HIBAH-" + year);
            return mistake(actor, first.plusDays(20));
        });
    }

    private void funds(Actor actor, String year) {
        done(books.add(
                actor,
                new FundForm(
                        "IURAN-" + year,
                        "Iuran anggota " + year,
                        "F1",
                        "Kota Yogyakarta, Kabupaten Sleman, Kabupaten Bantul",
                        "Keputusan anggota atas pembagian biaya (contoh)",
                        "",
                        "",
                        "IDR",
                        "15.000.000.000",
                        year,
                        0),
                INDONESIAN));
        done(books.add(
                actor,
                new FundForm(
                        "HIBAH-" + year,
                        "Hibah kajian pengolahan sampah",
                        "F3",
                        "Lembaga donor (contoh)",
                        "Surat hibah contoh",
                        "Kajian dan pelatihan saja",
                        "",
                        "USD",
                        "40.000",
                        year,
                        0),
                INDONESIAN));
    }

    /** A grant in dollars stays in dollars on the bank; its worth in rupiah is that of the day. */
    private void grant(Actor actor, LocalDate on, String fund) {
        Money dollars = new Money(new BigDecimal("25000"), DOLLAR);
        done(ledger.post(
                actor,
                new Posting(
                        on,
                        "Hibah kajian tahap pertama diterima (contoh)",
                        Posting.BY_HAND,
                        "",
                        null,
                        List.of(
                                new Posting.Line("1.1.02", dollars, null, fund, null),
                                new Posting.Line("4.1.02", dollars.negated(), null, null, null)))));
    }

    /** A mistake and how it is answered: both stay. */
    private Entry mistake(Actor actor, LocalDate on) {
        Money fee = Money.rupiah(150_000);
        Entry wrong = done(ledger.post(
                actor,
                new Posting(
                        on,
                        "Biaya administrasi bank (contoh, salah sisi)",
                        Posting.BY_HAND,
                        "",
                        null,
                        List.of(
                                new Posting.Line("1.1.02", fee, null, null, null),
                                new Posting.Line("5.1.01", fee.negated(), null, null, null)))));
        return done(ledger.reverse(
                actor,
                wrong.number(),
                new ReversalForm(on.plusDays(1).toString(), "Debit dan kredit terbalik (contoh)")));
    }
}
