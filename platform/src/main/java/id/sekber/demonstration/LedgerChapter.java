package id.sekber.demonstration;

import static id.sekber.demonstration.Demonstration.done;

import id.sekber.accounts.Actor;
import id.sekber.contributions.Due;
import id.sekber.contributions.Levies;
import id.sekber.contributions.Levy;
import id.sekber.contributions.LevyForm;
import id.sekber.contributions.PaymentForm;
import id.sekber.demonstration.Cast.Part;
import id.sekber.ledger.Books;
import id.sekber.ledger.Entry;
import id.sekber.ledger.FundForm;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.Posting;
import id.sekber.ledger.RateForm;
import id.sekber.ledger.ReversalForm;
import id.sekber.spending.BudgetForm;
import id.sekber.spending.CommitmentForm;
import id.sekber.spending.ExpenditureForm;
import id.sekber.spending.Spending;
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
    private final Levies levies;
    private final Spending spending;
    private final Clock clock;

    LedgerChapter(Books books, Ledger ledger, Levies levies, Spending spending, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.levies = levies;
        this.spending = spending;
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
        cast.as(Part.TREASURER, actor -> contributions(actor, actor.today(clock)));
        cast.as(Part.TREASURER, actor -> spending(actor, actor.today(clock)));
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

    /** Half of the year's share is asked for a month ago; the city has paid, Sleman in part, Bantul is late. */
    private Levy contributions(Actor actor, LocalDate today) {
        String decision = levies.adopted(actor).stream()
                .filter(each -> each.title().equals("Pengolahan sampah bersama"))
                .findFirst()
                .orElseThrow()
                .decision();
        LocalDate noted = max(today.minusDays(40), today.withDayOfYear(1));
        String number = done(levies.make(
                actor,
                new LevyForm(
                        decision,
                        Integer.toString(today.getYear()),
                        "2",
                        today.minusDays(10).toString(),
                        "IURAN-" + today.getYear())));
        Levy sent = done(levies.send(actor, number, 1, noted.toString()));
        pay(actor, sent, "34.71", "3.975.000.000", today.minusDays(9));
        return pay(actor, sent, "34.04", "1.000.000.000", today.minusDays(8));
    }

    private Levy pay(Actor actor, Levy levy, String member, String amount, LocalDate wished) {
        LocalDate on = max(wished, wished.plusDays(9).withDayOfYear(1));
        Due due = levy.instalment(1).stream()
                .filter(each -> each.member().equals(member))
                .findFirst()
                .orElseThrow();
        return done(levies.pay(
                actor,
                levy.number(),
                due.id(),
                new PaymentForm(on.toString(), amount, "Baris bank contoh " + member, due.version()),
                INDONESIAN));
    }

    /** A study is ordered and half paid by an agency of the city, out of the contributions. */
    private Spending.View spending(Actor actor, LocalDate today) {
        String year = Integer.toString(today.getYear());
        String programme = levies.all(actor).get(0).programme();
        String line = done(spending.plan(
                actor,
                new BudgetForm(
                        year, "Kajian lokasi pengolahan", programme, "5.1.01", "IURAN-" + year, "34.71", "400.000.000"),
                INDONESIAN));
        String on = max(today.minusDays(7), today.withDayOfYear(1)).toString();
        Spending.View view = done(spending.commit(
                actor,
                line,
                new CommitmentForm("Universitas (contoh)", "Kontrak contoh 1", on, "300.000.000"),
                INDONESIAN));
        return done(spending.spend(
                actor,
                line,
                new ExpenditureForm(
                        view.commitments().get(0).id().toString(),
                        on,
                        "Universitas (contoh)",
                        "Tahap pertama kajian",
                        "150.000.000",
                        "Kuitansi contoh 1, map A",
                        null),
                INDONESIAN));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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
