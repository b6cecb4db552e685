package id.sekber.spending;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.Account;
import id.sekber.ledger.AccountKind;
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
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Budget, commitments and what was spent, and how the one differs from the other. */
@UseCase
public class Spending {

    static final String ORIGIN = "expenditure";
    private static final String LINE_SERIES = "AG";
    private static final String COMMITMENT_SERIES = "IK";
    private static final String EXPENDITURE_SERIES = "BL";
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_WHY = 500;

    /** A budget year. */
    public record Year(int year, List<Integer> years, List<BudgetLine> lines) {

        public Money amount() {
            return Money.sumInRupiah(lines.stream().map(BudgetLine::amount).toList());
        }

        public Money committed() {
            return Money.sumInRupiah(lines.stream().map(BudgetLine::committed).toList());
        }

        public Money spent() {
            return Money.sumInRupiah(lines.stream().map(BudgetLine::spent).toList());
        }

        public Money left() {
            return amount().minus(committed()).minus(spent());
        }
    }

    /** A budget line with all that was promised and spent out of it. */
    public record View(
            BudgetLine line, Account account, Fund fund, List<Commitment> commitments, List<Expenditure> spent) {}

    /** What a form may choose from. */
    public record Choices(
            List<Account> accounts, List<Fund> funds, List<ProgrammeSummary> programmes, List<Member> members) {}

    private final SpendingRows rows;
    private final Ledger ledger;
    private final Books books;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Spending(SpendingRows rows, Ledger ledger, Books books, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.books = books;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Year year(Actor actor, int year) {
        return new Year(year, rows.years(), rows.lines(year));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Choices choices(Actor actor) {
        return new Choices(
                ledger.chart(actor).open(AccountKind.EXPENSE),
                books.funds(actor).stream()
                        .filter(fund -> fund.pledged().isInRupiah())
                        .toList(),
                books.programmes(actor),
                books.members(actor));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor, String number) {
        BudgetLine line = rows.line(number).orElseThrow(() -> new SpendingRecordNotFound(number));
        return new View(
                line,
                ledger.chart(actor).find(line.account()).orElseThrow(),
                books.fund(actor, line.fund()),
                rows.commitments(line.id()),
                rows.expenditures(line.id()));
    }

    /** Answers the number of the new line. What a source is earmarked for binds the line. */
    @MayKeepBooks
    public Outcome<String> plan(Actor actor, BudgetForm form, Figures figures) {
        return planAll(actor, List.of(form), figures).map(numbers -> numbers.get(0));
    }

    /** The same for several at once, all or none; answers their numbers in the same order. */
    @MayKeepBooks
    public Outcome<List<String>> planAll(Actor actor, List<BudgetForm> forms, Figures figures) {
        Choices choices = choices(actor);
        Problems problems = Problems.NONE;
        List<Money> amounts = new ArrayList<>();
        for (BudgetForm form : forms) {
            problems = problems.and(problems(form, choices));
            Reading<Money> amount = Amounts.readPositiveRupiah(form.amount(), figures);
            if (amount instanceof Reading.Refused<Money> refused) {
                problems = problems.and("jumlah", refused.reason());
            } else {
                amounts.add(((Reading.Read<Money>) amount).value());
            }
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        List<String> numbers = numbers(actor, forms);
        rows.add(actor, forms.stream().map(form -> identifiers.next()).toList(), numbers, forms, amounts);
        return Outcome.done(numbers);
    }

    /** One series for each year. */
    private List<String> numbers(Actor actor, List<BudgetForm> forms) {
        Map<String, Iterator<String>> series = new HashMap<>();
        forms.stream()
                .collect(Collectors.groupingBy(BudgetForm::year, TreeMap::new, Collectors.counting()))
                .forEach((year, count) -> series.put(
                        year,
                        this.series
                                .next(actor, LINE_SERIES, Integer.parseInt(year), count.intValue())
                                .iterator()));
        return forms.stream()
                .map(form -> Optional.ofNullable(series.get(form.year()))
                        .orElseThrow()
                        .next())
                .toList();
    }

    private static Problems problems(BudgetForm form, Choices choices) {
        Optional<Fund> fund = choices.funds().stream()
                .filter(each -> each.code().equals(form.fund()))
                .findFirst();
        String only = fund.map(Fund::programme).orElse(null);
        return form.problems()
                .unless(
                        form.programme().isEmpty()
                                || choices.programmes().stream()
                                        .anyMatch(each -> each.number().equals(form.programme())),
                        "program",
                        "spending.programme.unknown",
                        form.programme())
                .unless(
                        form.account().isEmpty()
                                || choices.accounts().stream()
                                        .anyMatch(each -> each.code().equals(form.account())),
                        "akun",
                        "spending.account.unknown",
                        form.account())
                .unless(form.fund().isEmpty() || fund.isPresent(), "dana", "spending.fund.unknown", form.fund())
                .unless(
                        only == null || form.programme().isEmpty() || only.equals(form.programme()),
                        "dana",
                        "spending.fund.earmarked",
                        form.fund(),
                        only == null ? "-" : only)
                .unless(
                        form.spender().isEmpty()
                                || choices.members().stream()
                                        .anyMatch(each -> each.code().equals(form.spender())),
                        "pembelanja",
                        "spending.spender.unknown",
                        form.spender());
    }

    /** Says why what was spent differs from what was planned. */
    @MayKeepBooks
    public Outcome<View> explain(Actor actor, String number, String reason, int version) {
        View view = view(actor, number);
        Problems problems = Problems.NONE
                .unless(!reason.isBlank(), "selisih", "spending.variance.missing")
                .unless(
                        reason.length() <= LONGEST_REASON,
                        "selisih",
                        "spending.text.long",
                        reason.length(),
                        LONGEST_REASON);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = rows.explain(view.line().id(), reason.trim(), version);
        return saved ? Outcome.done(view(actor, number)) : Outcome.overtaken(view(actor, number));
    }

    @MayKeepBooks
    public Outcome<View> commit(Actor actor, String number, CommitmentForm form, Figures figures) {
        rows.hold(number);
        BudgetLine line = view(actor, number).line();
        Problems problems = form.problems();
        Reading<Money> amount = Amounts.readPositiveRupiah(form.amount(), figures);
        if (amount instanceof Reading.Refused<Money> refused) {
            problems = problems.and("jumlah-ikatan", refused.reason());
        } else {
            Money value = ((Reading.Read<Money>) amount).value();
            problems = problems.unless(
                    value.compareTo(line.left()) <= 0, "jumlah-ikatan", "spending.budget.exceeded", value, line.left());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        LocalDate on = ExpenditureForm.day(form.on()).orElseThrow();
        rows.commit(
                actor,
                identifiers.next(),
                series.next(actor, COMMITMENT_SERIES, on.getYear()),
                line.id(),
                form,
                on,
                ((Reading.Read<Money>) amount).value());
        return Outcome.done(view(actor, number));
    }

    /** Gives free what is left of a commitment. */
    @MayKeepBooks
    public Outcome<View> release(Actor actor, String number, UUID commitment, String why, int version) {
        View view = view(actor, number);
        Commitment found = commitment(view, commitment).orElseThrow(() -> new SpendingRecordNotFound(commitment));
        String field = "lepas-" + commitment;
        Problems problems = Problems.NONE
                .unless(found.releasedOn() == null, "", "spending.commitment.released", found.number())
                .unless(!why.isBlank(), field, "spending.release.why")
                .unless(why.length() <= LONGEST_WHY, field, "spending.text.long", why.length(), LONGEST_WHY);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean released = rows.release(commitment, actor.today(clock), why.trim(), version);
        return released ? Outcome.done(view(actor, number)) : Outcome.overtaken(view(actor, number));
    }

    private static Optional<Commitment> commitment(View view, UUID id) {
        return view.commitments().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Spends out of the line, from its source of money, and books it. */
    @MayKeepBooks
    public Outcome<View> spend(Actor actor, String number, ExpenditureForm form, Figures figures) {
        rows.hold(number);
        View view = view(actor, number);
        Optional<Commitment> commitment = view.commitments().stream()
                .filter(each -> each.id().toString().equals(form.commitment()))
                .filter(Commitment::binds)
                .findFirst();
        ExpenditureForm.Proof file = form.file();
        byte @Nullable [] sha256 = file == null ? null : sha256(file.bytes());
        Problems problems = form.problems()
                .unless(
                        form.commitment().isEmpty() || commitment.isPresent(),
                        "ikatan",
                        "spending.commitment.unknown",
                        form.commitment());
        Optional<String> proved = sha256 == null ? Optional.empty() : rows.provedBy(sha256);
        if (proved.isPresent() && file != null) {
            problems = problems.and("berkas", "spending.proof.twice", file.name(), proved.get());
        }
        Reading<Money> amount = Amounts.readPositiveRupiah(form.amount(), figures);
        if (amount instanceof Reading.Refused<Money> refused) {
            return Outcome.refused(problems.and("jumlah", refused.reason()));
        }
        Money value = ((Reading.Read<Money>) amount).value();
        Money most = commitment.map(Commitment::left).orElse(view.line().left());
        problems = problems.unless(
                        value.compareTo(most) <= 0,
                        "jumlah",
                        commitment.isPresent() ? "spending.commitment.exceeded" : "spending.budget.exceeded",
                        value,
                        most)
                .unless(
                        value.compareTo(view.fund().left()) <= 0,
                        "jumlah",
                        "spending.fund.exceeded",
                        value,
                        view.fund().code(),
                        view.fund().left());
        Chart chart = ledger.chart(actor);
        Optional<Account> bank = chart.of(Usage.BANK);
        problems = problems.unless(bank.isPresent(), "", "spending.bank.missing", Reason.of(Usage.BANK.messageKey()));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return book(actor, view, form, value, commitment.map(Commitment::id).orElse(null), sha256, bank.orElseThrow());
    }

    private Outcome<View> book(
            Actor actor,
            View view,
            ExpenditureForm form,
            Money amount,
            @Nullable UUID commitment,
            byte @Nullable [] sha256,
            Account bank) {
        BudgetLine line = view.line();
        LocalDate on = ExpenditureForm.day(form.on()).orElseThrow();
        UUID id = identifiers.next();
        String number = series.next(actor, EXPENDITURE_SERIES, on.getYear());
        @Nullable String spender = line.spender();
        Posting.Line cost = Posting.Line.of(view.account(), amount).inProgramme(line.programme());
        Outcome<Entry> booked = ledger.post(
                actor,
                new Posting(
                        on,
                        "%s %s: %s"
                                .formatted(
                                        number, form.payee().trim(), form.what().trim()),
                        ORIGIN,
                        id.toString(),
                        "/buku-besar/belanja/" + line.number(),
                        List.of(
                                spender == null ? cost : cost.forMember(spender),
                                Posting.Line.of(bank, amount.negated())
                                        .fromFund(line.fund())
                                        .inProgramme(line.programme()))));
        if (booked instanceof Outcome.Refused<Entry> refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(new Problems(refused.problems().list().stream()
                    .map(problem ->
                            new Problems.Problem(problem.field().equals("tanggal") ? "tanggal" : "", problem.reason()))
                    .toList()));
        }
        rows.spend(
                actor,
                id,
                number,
                line.id(),
                commitment,
                form,
                on,
                amount,
                sha256,
                ((Outcome.Done<Entry>) booked).value().number());
        return Outcome.done(view(actor, line.number()));
    }

    /** A file that proves an expenditure: its name, its kind and its bytes. */
    public record ProofFile(String name, String type, byte[] bytes) {}

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public ProofFile proof(Actor actor, String number) {
        return rows.file(number)
                .map(file -> new ProofFile(file.name(), file.type(), file.bytes()))
                .orElseThrow(() -> new SpendingRecordNotFound(number));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** An expenditure that was a mistake is taken back in the ledger; its line then has the money again. */
    @Component
    static class ExpenditureOrigin implements EntryOrigin {

        private final SpendingRows rows;

        ExpenditureOrigin(SpendingRows rows) {
            this.rows = rows;
        }

        @Override
        public String origin() {
            return ORIGIN;
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
