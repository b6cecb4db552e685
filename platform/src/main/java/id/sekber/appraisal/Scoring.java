package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.cases.HeldCases;
import id.sekber.cases.Holdings;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.transaction.annotation.Transactional;

/** Scoring an alternative: for a member as its draft, as an expert in the open. */
@UseCase
public class Scoring {

    private final ScoreRows rows;
    private final AppraisalRows appraisals;
    private final Alternatives alternatives;
    private final HeldCases held;
    private final Identifiers identifiers;
    private final Clock clock;

    Scoring(
            ScoreRows rows,
            AppraisalRows appraisals,
            Alternatives alternatives,
            HeldCases held,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.appraisals = appraisals;
        this.alternatives = alternatives;
        this.held = held;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What stands beside the form.
     *
     * @param view the alternative with cases like it
     * @param draft whether the sheet is a draft that only the member sees
     * @param known identifier and name of every case that may be cited, in both languages' order of identifiers
     */
    public record Desk(Alternatives.View view, boolean draft, Map<String, String> known) {}

    @MayScoreAlternatives
    @Transactional(readOnly = true)
    public Desk desk(Actor actor, String number, int ordinal, String language) {
        Map<String, String> known = new TreeMap<>();
        held.holdings().cases().forEach(each -> known.put(each.id(), each.name().in(language)));
        return new Desk(
                alternatives.view(actor, number, ordinal), actor.member().isPresent(), known);
    }

    /** The voice's draft as a form, or what it released to go on from, or nothing. */
    @MayScoreAlternatives
    @Transactional(readOnly = true)
    public ScoreForm begin(Actor actor, String number, int ordinal, Locale locale) {
        Alternatives.View view = alternatives.view(actor, number, ordinal);
        List<ScoreSheet> own = own(actor, view.overview().sheets(), ordinal);
        Optional<ScoreSheet> editable = editable(actor, own);
        Optional<ScoreSheet> last =
                editable.or(() -> own.stream().filter(ScoreSheet::released).findFirst());
        return ScoreForm.of(
                last,
                editable.map(ScoreSheet::version).orElse(0),
                view.overview().appraisal().criteria(),
                new Figures(locale));
    }

    /** Saves what was typed: for a member as its draft, which nobody else can read; as an expert for all. */
    @MayScoreAlternatives
    public Outcome<ScoreSheet> save(Actor actor, String number, int ordinal, ScoreForm form, Locale locale) {
        Appraisal appraisal = appraisals.find(number).orElseThrow(() -> new AppraisalNotFound(number));
        appraisal.alternative(ordinal);
        if (appraisals.hold(appraisal.id()) != Appraisal.State.OPEN) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        if (appraisal.criteria().isEmpty()) {
            return Outcome.refused("", "appraisal.missing.criteria");
        }
        Holdings cases = held.holdings();
        Outcome<List<Estimate>> reading = ScoreReader.read(
                form,
                appraisal.criteria(),
                new Figures(locale),
                id -> cases.find(id).isPresent());
        if (!(reading instanceof Outcome.Done<List<Estimate>> done)) {
            return Outcome.refused(((Outcome.Refused<List<Estimate>>) reading).problems());
        }
        Optional<ScoreSheet> before = editable(actor, own(actor, rows.all(appraisal.id()), ordinal));
        if (before.isPresent()) {
            boolean saved =
                    rows.save(actor, before.get(), appraisal.id(), form.version(), done.value(), clock.instant());
            ScoreSheet now = editable(actor, own(actor, rows.all(appraisal.id()), ordinal))
                    .orElseThrow();
            return saved ? Outcome.done(now) : Outcome.overtaken(now);
        }
        rows.add(actor, identifiers.next(), appraisal.id(), ordinal, actor.member(), done.value(), clock.instant());
        return Outcome.done(
                editable(actor, own(actor, rows.all(appraisal.id()), ordinal)).orElseThrow());
    }

    /** The sheets of the actor's voice: of the member spoken for, else of the person. */
    private static List<ScoreSheet> own(Actor actor, List<ScoreSheet> sheets, int alternative) {
        return sheets.stream()
                .filter(sheet -> sheet.alternative() == alternative)
                .filter(sheet -> actor.member()
                        .map(member -> member.equals(sheet.member()))
                        .orElse(sheet.member() == null && sheet.scorer().equals(actor.person())))
                .toList();
    }

    /** What may be written over: a member's draft, an expert's sheet. */
    private static Optional<ScoreSheet> editable(Actor actor, List<ScoreSheet> own) {
        return own.stream()
                .filter(sheet -> actor.member().isEmpty() || !sheet.released())
                .findFirst();
    }
}
