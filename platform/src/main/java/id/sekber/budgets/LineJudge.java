package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.budgets.Funding.Source;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges each row of a file against the budget as it is now. */
final class LineJudge {

    /** In which the form of a line is read; a file states its figures plainly, and here they are written so. */
    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));

    private static final String PLAIN = "-?\\d{1,20}(\\.\\d{1,10})?";

    private final Actor actor;
    private final Programme programme;
    private final Budgets.View view;
    private final boolean officeMaySpend;
    private final Identifiers identifiers;
    private final List<String> keys;
    private final Set<String> met = new HashSet<>();
    private int next;

    LineJudge(Actor actor, Programme programme, Budgets.View view, boolean officeMaySpend, Identifiers identifiers) {
        this.actor = actor;
        this.programme = programme;
        this.view = view;
        this.officeMaySpend = officeMaySpend;
        this.identifiers = identifiers;
        this.keys = BudgetTable.keys(view.budget().frame());
        this.next = view.budget().lines().stream().mapToInt(Line::ordinal).max().orElse(0);
    }

    Preview<JudgedLine> of(List<Row> incoming) {
        return new Preview<>(incoming.stream()
                .map(row -> BudgetTable.source(row.cell(BudgetTable.WAY))
                        .map(source -> payer(row, source))
                        .orElseGet(() -> line(row)))
                .toList());
    }

    private JudgedLine line(Row row) {
        String number = row.cell(BudgetTable.NUMBER);
        Line known = view.budget().numbered(number).orElse(null);
        Map<String, String> cells = new LinkedHashMap<>();
        if (known != null) {
            cells.putAll(BudgetTable.cells(known, view.timeline()));
        }
        row.forEach(cells::put);
        if (known != null && !Budgets.writesFor(actor, known.party())) {
            return judged(row, RowState.OTHERS, null, List.of(), List.of(), Problems.NONE, cells);
        }
        Problems problems = formulas(row).and(figures(cells)).and(faults(row, known));
        if (problems.none()) {
            LineForm form = form(cells, known);
            Outcome<Line> read = form.read(
                    new LineForm.Context(
                            programme,
                            view.budget().frame(),
                            view.budget().rates(),
                            view.timeline(),
                            FIGURES,
                            officeMaySpend,
                            Spenders.isOffice(form.spender(), actor)),
                    known == null ? identifiers.next() : known.id(),
                    known == null ? next + 1 : known.ordinal());
            if (read instanceof Outcome.Done<Line> done) {
                if (Budgets.writesFor(actor, done.value().party())) {
                    return taken(row, known, done.value(), cells);
                }
                problems = problems.and(
                        BudgetTable.PARTY, "budgets.import.party", done.value().party());
            } else {
                problems = new Problems(((Outcome.Refused<Line>) read)
                        .problems().list().stream()
                                .map(each -> new Problems.Problem(BudgetTable.ofField(each.field()), each.reason()))
                                .toList());
            }
        }
        return judged(row, RowState.FAULT, null, List.of(), List.of(), problems, cells);
    }

    private JudgedLine taken(Row row, @Nullable Line known, Line line, Map<String, String> cells) {
        if (known == null) {
            next++;
            return judged(row, RowState.NEW, line, List.of(), List.of(), Problems.NONE, cells);
        }
        Map<String, String> before = BudgetTable.cells(known, view.timeline());
        Map<String, String> after = BudgetTable.cells(line, view.timeline());
        List<String> changed = keys.stream()
                .filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .toList();
        return judged(
                row,
                changed.isEmpty() ? RowState.SAME : RowState.CHANGED,
                line,
                List.of(),
                changed,
                Problems.NONE,
                cells);
    }

    private static Problems formulas(Row row) {
        Problems problems = Problems.NONE;
        for (String column : row.formulas()) {
            problems = problems.and(column, "spreadsheets.formula");
        }
        return problems;
    }

    /** Figures that are not written plainly could mean two things. */
    private Problems figures(Map<String, String> cells) {
        Problems problems = Problems.NONE;
        for (String key : keys) {
            if (!BudgetTable.FIXED.contains(key) || key.equals(BudgetTable.PERCENT)) {
                String cell = cells.getOrDefault(key, "");
                problems = problems.unless(
                        cell.isEmpty() || cell.matches(PLAIN), key, "budgets.import.plain", LineForm.shown(cell));
            }
        }
        return problems;
    }

    private Problems faults(Row row, @Nullable Line known) {
        String number = row.cell(BudgetTable.NUMBER);
        String version = row.cell(BudgetTable.VERSION);
        if (known != null) {
            return Problems.NONE
                    .unless(met.add(number), BudgetTable.NUMBER, "budgets.import.twice", number)
                    .unless(
                            version.isEmpty() || version.equals(Integer.toString(known.version())),
                            BudgetTable.VERSION,
                            "budgets.import.stale",
                            LineForm.shown(version),
                            known.version());
        }
        if (!number.isEmpty()) {
            return Problems.of(BudgetTable.NUMBER, "budgets.import.number", LineForm.shown(number));
        }
        String party = row.cell(BudgetTable.PARTY);
        String words = row.cell(BudgetTable.DESCRIPTION);
        Optional<Line> twin = view.budget().lines().stream()
                .filter(line -> line.party().equals(party) && line.description().equalsIgnoreCase(words))
                .findFirst();
        return Problems.NONE
                .unless(
                        twin.isEmpty(),
                        BudgetTable.DESCRIPTION,
                        "budgets.import.there",
                        twin.map(Line::number).orElse("-"))
                .unless(
                        words.isEmpty() || met.add(party + " " + words.toLowerCase(Locale.ROOT)),
                        BudgetTable.DESCRIPTION,
                        "budgets.import.twice-said");
    }

    private LineForm form(Map<String, String> cells, @Nullable Line known) {
        Map<String, String> years = new LinkedHashMap<>();
        view.budget().frame().years().forEach(year -> {
            String cell = cells.getOrDefault(year.toString(), "");
            if (!cell.isEmpty()) {
                years.put(year.toString(), typed(cell));
            }
        });
        String way = cells.getOrDefault(BudgetTable.WAY, "");
        String deliverable = cells.getOrDefault(BudgetTable.DELIVERABLE, "");
        String percent = cells.getOrDefault(BudgetTable.PERCENT, "");
        return new LineForm(
                cells.getOrDefault(BudgetTable.PARTY, ""),
                cells.getOrDefault(BudgetTable.TYPE, ""),
                cells.getOrDefault(BudgetTable.ACTIVITY, ""),
                cells.getOrDefault(BudgetTable.DESCRIPTION, ""),
                cells.getOrDefault(BudgetTable.SPENDER, ""),
                way,
                way.equals(Way.REAL.code()) ? years : Map.of(),
                way.equals(Way.UNIT.code()) ? years : Map.of(),
                cells.getOrDefault(BudgetTable.RATE, ""),
                BudgetTable.deliverable(deliverable, view.timeline())
                        .map(UUID::toString)
                        .orElse(deliverable),
                percent.isEmpty() ? "" : typed(percent),
                Arrays.stream(cells.getOrDefault(BudgetTable.OF, "").split(";"))
                        .map(String::trim)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                known == null ? 0 : known.version());
    }

    private static String typed(String plain) {
        return LineForm.typed(new BigDecimal(plain), FIGURES);
    }

    private JudgedLine payer(Row row, Source source) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.forEach(cells::put);
        if (!Rights.may(actor, MayPlanProgrammes.class)) {
            return judged(row, RowState.OTHERS, null, List.of(), List.of(), Problems.NONE, cells);
        }
        String party = row.cell(BudgetTable.PARTY);
        String name = source == Source.OTHER ? row.cell(BudgetTable.DESCRIPTION) : "";
        Funding any = new Funding(party, 0, source, name, Money.rupiah(0));
        Problems problems = formulas(row)
                .and(figures(cells))
                .unless(
                        programme.parties().stream()
                                .anyMatch(each -> each.code().equals(party)),
                        BudgetTable.PARTY,
                        "budgets.party.unknown",
                        LineForm.shown(party))
                .unless(source != Source.OTHER || !name.isBlank(), BudgetTable.DESCRIPTION, "budgets.other.missing")
                .unless(name.length() <= 200, BudgetTable.DESCRIPTION, "budgets.text.long", name.length(), 200)
                .unless(
                        met.add(BudgetTable.identity(any)),
                        BudgetTable.WAY,
                        "budgets.import.payer-twice",
                        row.cell(BudgetTable.WAY));
        List<Funding> funding = new ArrayList<>();
        Map<Integer, Money> before = new LinkedHashMap<>();
        view.budget().funding().stream()
                .filter(each -> BudgetTable.identity(each).equals(BudgetTable.identity(any)))
                .forEach(each -> before.put(each.year(), each.amount()));
        List<String> changed = new ArrayList<>();
        for (int year :
                problems.any() ? List.<Integer>of() : view.budget().frame().years()) {
            String key = Integer.toString(year);
            Money was = before.getOrDefault(year, Money.rupiah(0));
            String cell = row.keys().contains(key) ? row.cell(key) : BudgetTable.plain(was);
            Outcome<Money> read = LineForm.amount(cell.isEmpty() ? "0" : typed(cell), FIGURES)
                    .fold(Outcome::done, reason -> Outcome.refused(Problems.NONE.and(key, reason)));
            if (read instanceof Outcome.Refused<Money> refused) {
                problems = problems.and(refused.problems());
            } else {
                Money amount = ((Outcome.Done<Money>) read).value();
                funding.add(new Funding(party, year, source, name, amount));
                if (!amount.equals(was)) {
                    changed.add(key);
                }
            }
        }
        if (problems.any()) {
            return judged(row, RowState.FAULT, null, List.of(), List.of(), problems, cells);
        }
        RowState state = changed.isEmpty() ? RowState.SAME : before.isEmpty() ? RowState.NEW : RowState.CHANGED;
        return judged(row, state, null, funding, changed, problems, cells);
    }

    private JudgedLine judged(
            Row row,
            RowState state,
            @Nullable Line line,
            List<Funding> funding,
            List<String> changed,
            Problems problems,
            Map<String, String> cells) {
        return new JudgedLine(row.line(), state, line, funding, changed, problems, cells, keys);
    }
}
