package id.sekber.spending;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The control of samples: drawn with a seed, each expenditure in order or with a finding, which the treasurer answers. */
@UseCase
public class ControlSpending {

    private static final String SERIES = "PS";
    private static final int MOST = 200;
    private static final int LONGEST = 2_000;

    private final SpendingRows rows;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    ControlSpending(SpendingRows rows, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Sample> samples(Actor actor, int year) {
        return rows.samples(year);
    }

    /** Answers the number of the sample. */
    @MayControlSpending
    public Outcome<String> draw(Actor actor, int year, String size, String seed) {
        Problems problems = Problems.NONE
                .unless(
                        size.matches("\\d{1,3}") && Integer.parseInt(size) >= 1 && Integer.parseInt(size) <= MOST,
                        "ukuran",
                        "spending.sample.size.form",
                        size.isBlank() ? "-" : size,
                        MOST)
                .unless(seed.matches("\\d{1,12}"), "benih", "spending.sample.seed.form", seed.isBlank() ? "-" : seed);
        List<UUID> all = rows.standing(year);
        problems = problems.unless(!all.isEmpty(), "", "spending.sample.nothing", Integer.toString(year));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        long number = Long.parseLong(seed);
        String name = series.next(actor, SERIES, year);
        rows.draw(
                actor,
                identifiers.next(),
                name,
                year,
                number,
                actor.today(clock),
                all.size(),
                Drawing.of(all, Integer.parseInt(size), number));
        return Outcome.done(name);
    }

    /** @param result name of a {@link Sample.Result}: in order, or a finding in words */
    @MayControlSpending
    public Outcome<Sample.Control> control(
            Actor actor, int year, UUID sample, UUID expenditure, String result, String finding, int version) {
        find(actor, year, sample, expenditure);
        Optional<Sample.Result> known = Arrays.stream(Sample.Result.values())
                .filter(each -> each.name().equals(result) && each != Sample.Result.OPEN)
                .findFirst();
        String suffix = "-" + sample + "-" + expenditure;
        Problems problems = Problems.NONE
                .unless(known.isPresent(), "hasil" + suffix, "spending.control.result.missing")
                .unless(
                        known.filter(each -> each == Sample.Result.FINDING).isEmpty() || !finding.isBlank(),
                        "temuan" + suffix,
                        "spending.control.finding.missing")
                .unless(
                        finding.length() <= LONGEST,
                        "temuan" + suffix,
                        "spending.text.long",
                        finding.length(),
                        LONGEST);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = rows.control(sample, expenditure, known.orElseThrow(), finding.trim(), version);
        return answered(saved, find(actor, year, sample, expenditure));
    }

    /** What the treasurer says to a finding; what must be corrected is reversed in the ledger. */
    @MayKeepBooks
    public Outcome<Sample.Control> answer(
            Actor actor, int year, UUID sample, UUID expenditure, String answer, int version) {
        find(actor, year, sample, expenditure);
        String field = "jawaban-" + sample + "-" + expenditure;
        Problems problems = Problems.NONE
                .unless(!answer.isBlank(), field, "spending.control.answer.missing")
                .unless(answer.length() <= LONGEST, field, "spending.text.long", answer.length(), LONGEST);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = rows.answer(sample, expenditure, answer.trim(), version);
        return answered(saved, find(actor, year, sample, expenditure));
    }

    private static Outcome<Sample.Control> answered(boolean saved, Sample.Control now) {
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    private Sample.Control find(Actor actor, int year, UUID sample, UUID expenditure) {
        return rows.samples(year).stream()
                .filter(each -> each.id().equals(sample))
                .flatMap(each -> each.controls().stream())
                .filter(each -> each.expenditure().id().equals(expenditure))
                .findFirst()
                .orElseThrow(() -> new SpendingRecordNotFound(expenditure));
    }
}
