package id.sekber.evidence;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.cases.HeldCases;
import id.sekber.cases.Holdings;
import id.sekber.cases.LibraryVersion;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The studies of a secretariat: begun, changed, run again, and read. */
@UseCase
public class Studies {

    private final StudyRows rows;
    private final HeldCases held;
    private final KeptFindings found;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Studies(StudyRows rows, HeldCases held, KeptFindings found, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.found = found;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<StudySummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public LibraryVersion library(Actor actor) {
        return held.holdings().version();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Study find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new StudyNotFound(number));
    }

    /** What the form shows beside what was typed: how the cases lie, and their names. */
    @MayStudyEvidence
    @Transactional(readOnly = true)
    public Desk desk(Actor actor, StudyForm form, Figures figures) {
        Holdings library = held.holdings();
        return Desk.of(form, figures, library.cases(), year(library));
    }

    /** What is wrong with the form, if anything; nothing is saved. */
    @MayStudyEvidence
    @Transactional(readOnly = true)
    public Outcome<StudyForm> look(Actor actor, StudyForm form, Figures figures) {
        Holdings library = held.holdings();
        Outcome<StudyReader.Read> reading = StudyReader.read(form, figures, library.cases(), year(library));
        return reading instanceof Outcome.Refused<StudyReader.Read> refused
                ? Outcome.refused(refused.problems())
                : Outcome.done(form);
    }

    /** Saves the study with its first run; answers its number. */
    @MayStudyEvidence
    public Outcome<String> begin(Actor actor, StudyForm form, Figures figures, Advance advance) {
        Holdings library = held.holdings();
        Outcome<StudyReader.Read> reading = StudyReader.read(form, figures, library.cases(), year(library));
        if (reading instanceof Outcome.Refused<StudyReader.Read> refused) {
            return Outcome.refused(refused.problems());
        }
        StudyReader.Read read = ((Outcome.Done<StudyReader.Read>) reading).value();
        LocalDate today = actor.today(clock);
        String number = series.next(actor, "E", today.getYear());
        UUID id = identifiers.next();
        rows.add(actor, id, number, read.title(), read.settings(), today);
        run(actor, id, read.settings(), library, advance);
        return Outcome.done(number);
    }

    /** Saves the change with a new run, unless someone else saved first. */
    @MayStudyEvidence
    public Outcome<Study> change(Actor actor, String number, StudyForm form, Figures figures, Advance advance) {
        Study study = find(actor, number);
        Holdings library = held.holdings();
        Outcome<StudyReader.Read> reading = StudyReader.read(form, figures, library.cases(), year(library));
        if (reading instanceof Outcome.Refused<StudyReader.Read> refused) {
            return Outcome.refused(refused.problems());
        }
        StudyReader.Read read = ((Outcome.Done<StudyReader.Read>) reading).value();
        if (!rows.save(actor, study.id(), read.title(), read.settings(), form.version())) {
            return Outcome.overtaken(find(actor, number));
        }
        run(actor, study.id(), read.settings(), library, advance);
        return Outcome.done(find(actor, number));
    }

    private int run(Actor actor, UUID study, Settings settings, Holdings library, Advance advance) {
        return rows.addRun(
                actor,
                study,
                Instant.now(clock),
                library.version(),
                Evaluation.of(settings, library.cases(), year(library), advance));
    }

    /** A run as it is read; the latest where the number is 0. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Result result(Actor actor, String number, int run) {
        Study study = find(actor, number);
        List<Run.Summary> runs = rows.runs(study.id());
        Run kept = kept(study, runs, run);
        Holdings library = held.holdings();
        return new Results(found.again(kept), library.cases()).of(study, kept, runs, library.version());
    }

    /** One term of a run with all cases. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public TermView term(Actor actor, String number, int run, String notation) {
        Study study = find(actor, number);
        Run kept = kept(study, rows.runs(study.id()), run);
        return new Results(found.again(kept), held.holdings().cases())
                .term(notation)
                .orElseThrow(() -> new StudyNotFound(notation));
    }

    /** The same settings held against the library of today, beside the latest run. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Again again(Actor actor, String number) {
        Study study = find(actor, number);
        Run kept = kept(study, rows.runs(study.id()), 0);
        Holdings today = held.holdings();
        return Again.of(
                study,
                kept,
                found.again(kept),
                Evaluation.of(study.settings(), today.cases(), year(today), Advance.UNWATCHED),
                today.version(),
                new Names(today.cases()));
    }

    /** Keeps what is found today as a new run; refused where it would say the same again. */
    @MayStudyEvidence
    public Outcome<Integer> keepAgain(Actor actor, String number) {
        Again again = again(actor, number);
        return again.worthKeeping()
                ? Outcome.done(
                        run(actor, again.study().id(), again.study().settings(), held.holdings(), Advance.UNWATCHED))
                : Outcome.refused("", "evidence.again.nothing", again.kept().number());
    }

    private Run kept(Study study, List<Run.Summary> runs, int run) {
        int wanted = run == 0 && !runs.isEmpty() ? runs.get(0).number() : run;
        return rows.run(study.id(), wanted).orElseThrow(() -> new StudyNotFound(study.number() + "/" + run));
    }

    private static int year(Holdings library) {
        return library.version().codedOn().getYear();
    }
}
