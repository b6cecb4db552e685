package id.sekber.costsharing;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads components out of rows and holds them against a plan. The rows that name the same component are read together: it has
 * each coalition once, and is taken whole or not at all. A component that the file does not name stays as it is.
 */
final class CostsInAFile {

    /** Fields of the form of one component, by the column that says the same. */
    private static final Map<String, Column> COLUMN_OF_FIELD = Map.of(
            "nama", CostColumns.COMPONENT,
            "jenis", CostColumns.KIND,
            "dari", CostColumns.FIRST_YEAR);

    private record Range(Money low, Money likely, Money high) {}

    /** The rows of one component, and what is wrong with each. */
    private final class Group {

        private final List<Row> rows = new ArrayList<>();
        private final Map<Integer, Problems> problems = new HashMap<>();
        private final Map<Integer, Integer> coalitionOfLine = new HashMap<>();
        private final Map<Integer, Range> ranges = new HashMap<>();

        private void wrong(Row row, Column column, String key, Object... arguments) {
            wrong(row, Problems.of(column.key(), key, arguments));
        }

        private void wrong(Row row, Problems more) {
            problems.merge(row.line(), more, Problems::and);
        }

        private boolean sound() {
            return problems.values().stream().allMatch(Problems::none);
        }

        private void read() {
            ComponentForm form = form(rows.get(0));
            form.problems(plan).list().forEach(problem -> {
                Column column = COLUMN_OF_FIELD.getOrDefault(problem.field(), CostColumns.COMPONENT);
                wrong(rows.get(0), Problems.NONE.and(column.key(), problem.reason()));
            });
            rows.forEach(this::read);
            List<Integer> missing = Coalitions.bySize(plan.sharers().size()).stream()
                    .filter(coalition -> !coalitionOfLine.containsValue(coalition))
                    .toList();
            if (!missing.isEmpty()) {
                wrong(
                        rows.get(0),
                        CostColumns.COALITION,
                        "costsharing.import.missing",
                        missing.size(),
                        Words.names(missing.get(0), plan.sharers()));
            }
        }

        private void read(Row row) {
            row.formulas().forEach(key -> wrong(row, Problems.of(key, "spreadsheets.formula")));
            for (Column shared : CostColumns.SHARED) {
                String first = cell(rows.get(0), shared);
                if (!folded(cell(row, shared)).equals(folded(first))) {
                    wrong(row, shared, "costsharing.import.differs", first.isEmpty() ? "-" : first);
                }
            }
            String follows = cell(row, CostColumns.FOLLOWS_DEMAND);
            if (!follows.isEmpty() && !List.of(TableReader.YES, TableReader.NO).contains(folded(follows))) {
                wrong(row, CostColumns.FOLLOWS_DEMAND, "costsharing.import.yes-no", follows);
            }
            OptionalInt coalition = coalition(row);
            Optional<Range> range = range(row);
            if (coalition.isEmpty()) {
                return;
            }
            boolean again = coalitionOfLine.containsValue(coalition.getAsInt());
            coalitionOfLine.put(row.line(), coalition.getAsInt());
            if (again) {
                wrong(
                        row,
                        CostColumns.COALITION,
                        "costsharing.import.twice",
                        Words.names(coalition.getAsInt(), plan.sharers()));
            }
            range.ifPresent(read -> {
                ranges.put(coalition.getAsInt(), read);
                boolean joint = coalition.getAsInt()
                        == CostTable.coalitions(plan.sharers().size());
                if (joint && !read.likely().isPositive()) {
                    wrong(row, CostColumns.LIKELY, "costsharing.cost.joint.zero");
                }
            });
        }

        private OptionalInt coalition(Row row) {
            int mask = 0;
            for (String name : cell(row, CostColumns.COALITION).split(CoalitionNames.BETWEEN, -1)) {
                OptionalInt place = names.place(name);
                if (place.isEmpty()) {
                    wrong(
                            row,
                            CostColumns.COALITION,
                            "costsharing.import.party.unknown",
                            name.isBlank() ? "-" : name.strip(),
                            Words.names(CostTable.coalitions(plan.sharers().size()), plan.sharers()));
                    return OptionalInt.empty();
                }
                mask |= 1 << place.getAsInt();
            }
            return OptionalInt.of(mask);
        }

        /** Low and high that are left empty are as likely. */
        private Optional<Range> range(Row row) {
            Optional<Money> likely = cost(row, CostColumns.LIKELY, Optional.empty());
            Optional<Money> low = cost(row, CostColumns.LOW, likely);
            Optional<Money> high = cost(row, CostColumns.HIGH, likely);
            if (likely.isEmpty() || low.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            boolean ordered =
                    low.get().compareTo(likely.get()) <= 0 && likely.get().compareTo(high.get()) <= 0;
            if (!ordered) {
                wrong(
                        row,
                        CostColumns.LIKELY,
                        "costsharing.range.unordered",
                        cell(row, CostColumns.COALITION),
                        low.get(),
                        likely.get(),
                        high.get());
            }
            return Optional.of(new Range(low.get(), likely.get(), high.get()));
        }

        private Optional<Money> cost(Row row, Column column, Optional<Money> otherwise) {
            String typed = cell(row, column);
            if (typed.isEmpty() && otherwise.isPresent()) {
                return otherwise;
            }
            return new CostCells(Locale.ENGLISH, Unit.RUPIAH).read(typed).fold(Optional::of, reason -> {
                wrong(row, Problems.NONE.and(column.key(), reason));
                return Optional.empty();
            });
        }

        private Component component() {
            ComponentForm form = form(rows.get(0));
            List<Range> all = new ArrayList<>();
            for (int coalition = 1;
                    coalition <= CostTable.coalitions(plan.sharers().size());
                    coalition++) {
                all.add(Objects.requireNonNull(ranges.get(coalition)));
            }
            return new Component(
                    identifiers.next(),
                    form.name().strip(),
                    form.kind().equals(ComponentForm.CAPITAL),
                    form.first(),
                    form.last(),
                    Way.TABLE,
                    Model.STATED,
                    form.followsDemand() ? BigDecimal.ONE : BigDecimal.ZERO,
                    all.stream().map(Range::low).toList(),
                    all.stream().map(Range::likely).toList(),
                    all.stream().map(Range::high).toList());
        }
    }

    private final Plan plan;
    private final Identifiers identifiers;
    private final CoalitionNames names;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<JudgedCost> judged = new ArrayList<>();
    private final List<Component> taken = new ArrayList<>();

    CostsInAFile(List<Row> rows, Plan plan, Identifiers identifiers) {
        this.plan = plan;
        this.identifiers = identifiers;
        this.names = new CoalitionNames(plan.sharers());
        for (Row row : rows) {
            groups.computeIfAbsent(folded(cell(row, CostColumns.COMPONENT)), name -> new Group())
                    .rows
                    .add(row);
        }
        groups.values().forEach(group -> {
            group.read();
            judge(group);
        });
        judged.sort((one, other) -> Integer.compare(one.line(), other.line()));
    }

    private static String cell(Row row, Column column) {
        return row.cell(column.key());
    }

    private static String folded(String text) {
        return CoalitionNames.folded(text);
    }

    private static ComponentForm form(Row row) {
        String kind = folded(cell(row, CostColumns.KIND));
        return new ComponentForm(
                Way.TABLE.code(),
                kind.equals(CostColumns.CAPITAL)
                        ? ComponentForm.CAPITAL
                        : kind.equals(CostColumns.OPERATION) ? ComponentForm.OPERATION : kind,
                cell(row, CostColumns.COMPONENT),
                cell(row, CostColumns.FIRST_YEAR),
                cell(row, CostColumns.LAST_YEAR),
                Unit.RUPIAH.code(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                folded(cell(row, CostColumns.FOLLOWS_DEMAND)).equals(TableReader.YES),
                0);
    }

    private void judge(Group group) {
        if (!group.sound()) {
            String name = cell(group.rows.get(0), CostColumns.COMPONENT);
            for (Row row : group.rows) {
                Problems own = group.problems.getOrDefault(row.line(), Problems.NONE);
                fault(
                        row,
                        own.any()
                                ? own
                                : Problems.of(CostColumns.COMPONENT.key(), "costsharing.import.with-others", name));
            }
            return;
        }
        Component component = group.component();
        Optional<Component> before = plan.named(component.name());
        int changes = 0;
        for (Row row : group.rows) {
            int coalition = Objects.requireNonNull(group.coalitionOfLine.get(row.line()));
            List<Column> changed =
                    before.map(known -> changed(known, component, coalition)).orElse(List.of());
            if (before.isPresent() && before.get().way() != Way.TABLE && !changed.isEmpty()) {
                fault(row, Problems.of(CostColumns.COMPONENT.key(), "costsharing.import.model", component.name()));
            } else {
                RowState state = before.isEmpty() ? RowState.NEW : changed.isEmpty() ? RowState.SAME : RowState.CHANGED;
                changes += state == RowState.SAME ? 0 : 1;
                judged.add(new JudgedCost(row, state, changed, Problems.NONE));
            }
        }
        if (changes > 0) {
            taken.add(component);
        }
    }

    private void fault(Row row, Problems problems) {
        judged.add(new JudgedCost(row, RowState.FAULT, List.of(), problems));
    }

    private List<Column> changed(Component before, Component after, int coalition) {
        List<String> was = CostColumns.row(before, coalition, plan);
        List<String> is = CostColumns.row(after, coalition, plan);
        List<Column> changed = new ArrayList<>();
        for (int i = 1; i < was.size(); i++) {
            if (!was.get(i).equals(is.get(i))) {
                changed.add(CostColumns.ALL.get(i));
            }
        }
        return changed;
    }

    Preview<JudgedCost> preview() {
        return new Preview<>(judged);
    }

    /** The components that are new or changed, and that nothing speaks against. */
    List<Component> taken() {
        return taken;
    }
}
