package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Coding a case a second time without seeing the first codes, and settling where coders differ. */
@UseCase
public class CodeAgain {

    static final String REASON = "alasan";
    private static final int LONGEST_REASON = 2_000;

    /** A case with second codings, for the list of all of them. */
    public record Coded(Case known, int coders, int differing, int settled) {}

    /** How far coders agree in all, and on which cases. */
    public record Overview(CodingAgreement agreement, List<Coded> cases) {}

    private final HeldCases held;
    private final OwnCases own;
    private final SecondCodings codings;
    private final Clock clock;

    CodeAgain(HeldCases held, OwnCases own, SecondCodings codings, Clock clock) {
        this.held = held;
        this.own = own;
        this.codings = codings;
        this.clock = clock;
    }

    /** The case to be coded again; refused to who coded it before. */
    @MayKeepCases
    @Transactional(readOnly = true)
    public Outcome<Case> begin(Actor actor, String id) {
        Case known = held(id).known();
        return whyNot(actor, id).map(Outcome::<Case>refused).orElseGet(() -> Outcome.done(known));
    }

    @MayKeepCases
    public Outcome<Case> code(Actor actor, String id, CaseForm form) {
        Case first = held.asFirstCoded(id).orElseThrow(() -> new CaseNotFound(id));
        Optional<Problems> refusal = whyNot(actor, id);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Map<GridColumn, String>> reading = CaseReader.codes(form);
        if (reading instanceof Outcome.Refused<Map<GridColumn, String>> refused) {
            return Outcome.refused(refused.problems());
        }
        Map<GridColumn, String> codes = ((Outcome.Done<Map<GridColumn, String>>) reading).value();
        if (codes.isEmpty()) {
            return Outcome.refused(GridColumn.MODEL.key(), "cases.again.nothing");
        }
        boolean added = codings.add(actor, id, CaseForm.codes(first), codes, Instant.now(clock));
        return added ? Outcome.done(first) : Outcome.refused("", "cases.again.already");
    }

    private Optional<Problems> whyNot(Actor actor, String id) {
        if (own.find(id).filter(each -> each.coder().equals(actor.person())).isPresent()) {
            return Optional.of(Problems.of("", "cases.again.firstCoder"));
        }
        boolean already =
                codings.of(id).stream().anyMatch(coding -> coding.coder().equals(actor.person()));
        return already ? Optional.of(Problems.of("", "cases.again.already")) : Optional.empty();
    }

    private CaseLibrary.Held held(String id) {
        Holdings holdings = held.holdings();
        Case known = holdings.find(id).orElseThrow(() -> new CaseNotFound(id));
        return new CaseLibrary.Held(known, holdings.isOwn(known));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Differences differences(Actor actor, String id) {
        return Differences.of(held(id), codings.of(id), codings.settlements(id));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Overview overview(Actor actor) {
        Holdings holdings = held.holdings();
        List<Settlement> settlements = codings.settlements();
        List<SecondCoding> onShelf = codings.all().stream()
                .filter(coding -> holdings.find(coding.caseId()).isPresent())
                .toList();
        Map<String, List<SecondCoding>> byCase = new LinkedHashMap<>();
        onShelf.forEach(coding ->
                byCase.computeIfAbsent(coding.caseId(), id -> new ArrayList<>()).add(coding));
        List<Coded> cases = new ArrayList<>();
        byCase.forEach((id, coded) -> holdings.find(id).ifPresent(known -> {
            Differences differences = Differences.of(
                    new CaseLibrary.Held(known, holdings.isOwn(known)),
                    coded,
                    settlements.stream()
                            .filter(settlement -> settlement.caseId().equals(id))
                            .toList());
            cases.add(new Coded(
                    known,
                    coded.size(),
                    differences.open().size(),
                    differences.settled().size()));
        }));
        return new Overview(CodingAgreement.of(onShelf), cases);
    }

    /** Settles one item. On an own case the code is changed too; beside a shared one it stands for this secretariat alone. */
    @MayKeepCases
    public Outcome<Differences> settle(
            Actor actor, String id, GridColumn item, CaseForm form, String reason, int version) {
        Differences before = differences(actor, id);
        Optional<Differences.Row> row = before.row(item).filter(each -> !each.same() || each.settled() != null);
        if (row.isEmpty()) {
            return Outcome.refused("", "cases.settle.nothing", Reason.of(item.messageKey()));
        }
        CaseForm only = new CaseForm(Map.of(item, form.cell(item)), version);
        Outcome<Map<GridColumn, String>> reading = CaseReader.codes(only);
        Problems problems = reading instanceof Outcome.Refused<Map<GridColumn, String>> refused
                ? refused.problems()
                : Problems.NONE;
        String field = reasonField(item);
        problems = problems.unless(!reason.isBlank(), field, "cases.settle.noReason")
                .unless(
                        reason.length() <= LONGEST_REASON,
                        field,
                        "cases.settle.longReason",
                        reason.length(),
                        LONGEST_REASON);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String code = ((Outcome.Done<Map<GridColumn, String>>) reading).value().getOrDefault(item, "");
        Outcome<Case> applied =
                CaseReader.read(id, CaseForm.of(before.known(), 0).with(item, code));
        if (applied instanceof Outcome.Refused<Case> refused) {
            return Outcome.refused(refused.problems());
        }
        Instant now = Instant.now(clock);
        if (!codings.settle(actor, id, item, code, reason.strip(), version, now)) {
            return Outcome.overtaken(differences(actor, id));
        }
        if (before.own()) {
            OwnCase current = own.find(id).orElseThrow(() -> new CaseNotFound(id));
            own.save(actor, ((Outcome.Done<Case>) applied).value(), current.version(), now);
        }
        return Outcome.done(differences(actor, id));
    }

    public static String reasonField(GridColumn item) {
        return REASON + "-" + item.key();
    }
}
