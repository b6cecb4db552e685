package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.costsharing.AdoptedSharing;
import id.sekber.costsharing.AdoptedSharings;
import id.sekber.ledger.Account;
import id.sekber.ledger.Amounts;
import id.sekber.ledger.Books;
import id.sekber.ledger.Chart;
import id.sekber.ledger.Entry;
import id.sekber.ledger.EntryOrigin;
import id.sekber.ledger.Fund;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.ledger.Posting;
import id.sekber.ledger.Usage;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What the members owe: made from an adopted division, asked for by notes, paid, and taken back where it was a mistake. */
@UseCase
public class Levies {

    static final String DUE = "contribution-note";
    static final String PAYMENT = "contribution-payment";
    private static final String SERIES = "IU";
    private static final String NOTE_SERIES = "NI";
    private static final int LONGEST_WHY = 500;

    private final ContributionRows rows;
    private final AdoptedSharings sharings;
    private final Ledger ledger;
    private final Books books;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Levies(
            ContributionRows rows,
            AdoptedSharings sharings,
            Ledger ledger,
            Books books,
            Members members,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.sharings = sharings;
        this.ledger = ledger;
        this.books = books;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Levy> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Levy find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new ContributionNotFound(number));
    }

    /** The division that a levy rests on, with what one member gives another beside it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public AdoptedSharing sharing(Actor actor, Levy levy) {
        return sharings.by(actor, levy.decision()).orElseThrow(() -> new ContributionNotFound(levy.decision()));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<AdoptedSharings.Adopted> adopted(Actor actor) {
        return sharings.all(actor);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Fund> funds(Actor actor) {
        return books.funds(actor);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.all();
    }

    /** Everything that a member was asked for and paid. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public MemberStatement statement(Actor actor, String code) {
        Member member = members.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ContributionNotFound(code));
        return new MemberStatement(member, rows.ofMember(code));
    }

    /** Answers the number of the new levy. Each member owes what the adopted division says, to the last rupiah. */
    @MayKeepBooks
    public Outcome<String> make(Actor actor, LevyForm form) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Optional<AdoptedSharing> found =
                sharings.all(actor).stream().anyMatch(each -> each.decision().equals(form.decision()))
                        ? sharings.by(actor, form.decision())
                        : Optional.empty();
        if (found.isEmpty()) {
            return Outcome.refused("keputusan", "contributions.levy.decision.unknown", form.decision());
        }
        AdoptedSharing sharing = found.get();
        int year = form.yearNumber().orElseThrow();
        problems = problems.unless(
                        sharing.decidedOn().getYear() <= year,
                        "tahun",
                        "contributions.levy.year.before",
                        form.year(),
                        sharing.decidedOn())
                .unless(
                        sharing.rebaseOn().getYear() >= year,
                        "tahun",
                        "contributions.levy.year.rebase",
                        form.year(),
                        sharing.rebaseOn())
                .unless(
                        form.fund().isEmpty()
                                || books.funds(actor).stream()
                                        .anyMatch(fund -> fund.code().equals(form.fund())
                                                && fund.pledged().isInRupiah()),
                        "dana",
                        "contributions.levy.fund.unknown",
                        form.fund());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return write(actor, form, sharing, year);
    }

    private Outcome<String> write(Actor actor, LevyForm form, AdoptedSharing sharing, int year) {
        int count = form.count().orElseThrow();
        List<LocalDate> days = Instalments.days(LevyForm.day(form.firstDue()).orElseThrow(), count);
        List<ContributionRows.Planned> dues = new ArrayList<>();
        for (AdoptedSharing.Part part : sharing.parts()) {
            List<Money> amounts = Instalments.of(part.amount(), count);
            for (int i = 0; i < count; i++) {
                if (amounts.get(i).isPositive()) {
                    dues.add(new ContributionRows.Planned(
                            identifiers.next(), part.code(), i + 1, days.get(i), amounts.get(i)));
                }
            }
        }
        UUID id = identifiers.next();
        String number = series.next(actor, SERIES, year);
        boolean added = rows.add(
                actor,
                id,
                number,
                sharing.decision(),
                sharing.programme(),
                year,
                count,
                form.fund().isEmpty() ? null : form.fund(),
                sharing.joint(),
                actor.today(clock));
        if (!added) {
            return refuseAll(Problems.of("tahun", "contributions.levy.already", form.decision(), form.year()));
        }
        rows.addDues(actor, id, dues);
        return Outcome.done(number);
    }

    /** Sends the notes of an instalment: from that day the members owe it, and the books say so. */
    @MayKeepBooks
    public Outcome<Levy> send(Actor actor, String number, int instalment, String day) {
        rows.hold(number);
        Levy levy = find(actor, number);
        String field = "kirim-" + instalment;
        Chart chart = ledger.chart(actor);
        Optional<Account> owed = chart.of(Usage.CONTRIBUTIONS_RECEIVABLE);
        Optional<Account> income = chart.of(Usage.CONTRIBUTIONS);
        Optional<LocalDate> on = LevyForm.day(day);
        List<Due> dues =
                levy.instalment(instalment).stream().filter(due -> !due.sent()).toList();
        Problems problems = Problems.NONE
                .unless(!levy.withdrawn(), "", "contributions.levy.withdrawn", number)
                .unless(!dues.isEmpty(), "", "contributions.send.nothing", instalment)
                .unless(on.isPresent(), field, "contributions.date.form", day.isBlank() ? "-" : day)
                .unless(
                        owed.isPresent() && income.isPresent(),
                        "",
                        "contributions.accounts.missing",
                        Reason.of(Usage.CONTRIBUTIONS_RECEIVABLE.messageKey()),
                        Reason.of(Usage.CONTRIBUTIONS.messageKey()));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        for (Due due : dues) {
            Outcome<Entry> booked = ledger.post(
                    actor,
                    new Posting(
                            on.orElseThrow(),
                            "Iuran %s angsuran %d, %s".formatted(number, instalment, due.memberName()),
                            DUE,
                            due.id().toString(),
                            path(levy),
                            List.of(
                                    Posting.Line.of(owed.orElseThrow(), due.amount())
                                            .forMember(due.member())
                                            .inProgramme(levy.programme()),
                                    Posting.Line.of(
                                                    income.orElseThrow(),
                                                    due.amount().negated())
                                            .forMember(due.member())
                                            .inProgramme(levy.programme()))));
            if (booked instanceof Outcome.Refused<Entry> refused) {
                return refuseAll(atField(refused.problems(), field));
            }
            rows.sent(
                    due.id(),
                    series.next(actor, NOTE_SERIES, on.orElseThrow().getYear()),
                    on.orElseThrow(),
                    ((Outcome.Done<Entry>) booked).value().number());
        }
        return Outcome.done(find(actor, number));
    }

    /** A payment of what was asked for, whole or in part. */
    @MayKeepBooks
    public Outcome<Levy> pay(Actor actor, String number, UUID dueId, PaymentForm form, Figures figures) {
        rows.hold(number);
        Levy levy = find(actor, number);
        Due due = levy.due(dueId);
        if (due.version() != form.version()) {
            return Outcome.overtaken(levy);
        }
        String suffix = "-" + dueId;
        Chart chart = ledger.chart(actor);
        Optional<Account> bank = chart.of(Usage.BANK);
        Optional<Account> owed = chart.of(Usage.CONTRIBUTIONS_RECEIVABLE);
        Optional<LocalDate> on = LevyForm.day(form.on());
        LocalDate sent = due.sentOn();
        Problems problems = Problems.NONE
                .unless(sent != null, "", "contributions.payment.not-sent", due.memberName())
                .unless(
                        on.isPresent(),
                        "bayar" + suffix,
                        "contributions.date.form",
                        form.on().isBlank() ? "-" : form.on())
                .unless(!form.reference().isBlank(), "rujukan" + suffix, "contributions.payment.reference.missing")
                .unless(
                        form.reference().length() <= PaymentForm.LONGEST_REFERENCE,
                        "rujukan" + suffix,
                        "contributions.text.long",
                        form.reference().length(),
                        PaymentForm.LONGEST_REFERENCE)
                .unless(
                        bank.isPresent() && owed.isPresent(),
                        "",
                        "contributions.accounts.missing",
                        Reason.of(Usage.BANK.messageKey()),
                        Reason.of(Usage.CONTRIBUTIONS_RECEIVABLE.messageKey()));
        Reading<Money> reading = Amounts.readPositiveRupiah(form.amount(), figures);
        if (reading instanceof Reading.Refused<Money> refused) {
            problems = problems.and("jumlah" + suffix, refused.reason());
        } else {
            Money amount = ((Reading.Read<Money>) reading).value();
            problems = problems.unless(
                    amount.compareTo(due.left()) <= 0,
                    "jumlah" + suffix,
                    "contributions.payment.more",
                    amount,
                    due.left());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Money amount = ((Reading.Read<Money>) reading).value();
        return book(
                actor,
                levy,
                due,
                on.orElseThrow(),
                amount,
                form.reference().trim(),
                bank.orElseThrow(),
                owed.orElseThrow());
    }

    private Outcome<Levy> book(
            Actor actor, Levy levy, Due due, LocalDate on, Money amount, String reference, Account bank, Account owed) {
        UUID id = identifiers.next();
        @Nullable String fund = levy.fund();
        Outcome<Entry> booked = ledger.post(
                actor,
                new Posting(
                        on,
                        "Pembayaran iuran %s angsuran %d, %s: %s"
                                .formatted(levy.number(), due.instalment(), due.memberName(), reference),
                        PAYMENT,
                        id.toString(),
                        path(levy),
                        List.of(
                                Posting.Line.of(bank, amount)
                                        .forMember(due.member())
                                        .fromFund(fund)
                                        .inProgramme(levy.programme()),
                                Posting.Line.of(owed, amount.negated())
                                        .forMember(due.member())
                                        .inProgramme(levy.programme()))));
        if (booked instanceof Outcome.Refused<Entry> refused) {
            return Outcome.refused(atField(refused.problems(), "bayar-" + due.id()));
        }
        rows.pay(
                actor,
                id,
                due.id(),
                on,
                amount,
                reference,
                ((Outcome.Done<Entry>) booked).value().number(),
                clock.instant());
        return Outcome.done(find(actor, levy.number()));
    }

    /** Takes back a levy of which no note was sent. */
    @MayKeepBooks
    public Outcome<Levy> withdraw(Actor actor, String number, String why, int version) {
        rows.hold(number);
        Levy levy = find(actor, number);
        Problems problems = Problems.NONE
                .unless(!levy.withdrawn(), "", "contributions.levy.withdrawn", number)
                .unless(levy.dues().stream().noneMatch(Due::sent), "", "contributions.levy.withdraw.sent", number)
                .unless(!why.isBlank(), "alasan", "contributions.levy.withdraw.why")
                .unless(why.length() <= LONGEST_WHY, "alasan", "contributions.text.long", why.length(), LONGEST_WHY);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.withdraw(levy.id(), actor.today(clock), why.trim(), version)
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    private static String path(Levy levy) {
        return "/buku-besar/iuran/" + levy.number();
    }

    /** The day is the one field that the ledger and these forms have in common. */
    private static Problems atField(Problems problems, String field) {
        return new Problems(problems.list().stream()
                .map(problem -> new Problems.Problem(problem.field().equals("tanggal") ? field : "", problem.reason()))
                .toList());
    }

    private static <T> Outcome<T> refuseAll(Problems problems) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(problems);
    }

    /** Notes that were booked by mistake are taken back in the ledger; the due is then planned again. */
    @Component
    static class DueOrigin implements EntryOrigin {

        private final ContributionRows rows;

        DueOrigin(ContributionRows rows) {
            this.rows = rows;
        }

        @Override
        public String origin() {
            return DUE;
        }

        @Override
        public Optional<Reason> againstReversing(Actor actor, Entry entry) {
            int payments = rows.standing(entry.number());
            return payments == 0 ? Optional.empty() : Optional.of(Reason.of("contributions.reversal.paid", payments));
        }

        @Override
        public void reversed(Actor actor, Entry entry, String reversal) {
            rows.unsent(entry.number());
        }
    }

    @Component
    static class PaymentOrigin implements EntryOrigin {

        private final ContributionRows rows;

        PaymentOrigin(ContributionRows rows) {
            this.rows = rows;
        }

        @Override
        public String origin() {
            return PAYMENT;
        }

        @Override
        public Optional<Reason> againstReversing(Actor actor, Entry entry) {
            return Optional.empty();
        }

        @Override
        public void reversed(Actor actor, Entry entry, String reversal) {
            rows.takenBack(entry.number(), reversal);
        }
    }
}
