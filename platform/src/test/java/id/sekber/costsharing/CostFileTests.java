package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Costs out of files: a component is read whole, held against the plan, and told at each cell what is wrong. */
class CostFileTests {

    private static final List<String> KEYS =
            CostColumns.ALL.stream().map(column -> column.key()).toList();

    private final Component pipes = component("Pipa", Way.TABLE);
    private final Plan plan = plan(pipes, component("Instalasi", Way.CURVE));

    private static Component component(String name, Way way) {
        List<Money> costs = List.of(Money.rupiah(5), Money.rupiah(6), Money.rupiah(9));
        return new Component(
                new UUID(0, name.length()),
                name,
                true,
                2027,
                2027,
                way,
                Model.STATED,
                BigDecimal.ZERO,
                costs,
                costs,
                costs);
    }

    private static Plan plan(Component... components) {
        return new Plan(
                new UUID(0, 1),
                1,
                2027,
                5,
                new BigDecimal("6"),
                new BigDecimal("50"),
                "ton",
                "Uji",
                false,
                3,
                Instant.EPOCH,
                "Staf",
                List.of(
                        new Sharer("34.71", "Kota Yogyakarta", "Yogyakarta", 1),
                        new Sharer("34.04", "Kabupaten Sleman", "Sleman", 2)),
                List.of(Demand.NONE, Demand.NONE),
                List.of(components));
    }

    private static Row row(int line, List<String> cells) {
        return new Row(line, KEYS, cells, Set.of());
    }

    /** The rows as the plan writes them, each cell changed that is named by line and column. */
    private List<Row> rows(Component component, String... changes) {
        List<Row> rows = new ArrayList<>();
        for (int coalition : Coalitions.bySize(2)) {
            List<String> cells = new ArrayList<>(CostColumns.row(component, coalition, plan));
            int line = rows.size() + 3;
            for (int i = 0; i < changes.length; i += 3) {
                if (changes[i].equals("*") || changes[i].equals(String.valueOf(line))) {
                    cells.set(KEYS.indexOf(changes[i + 1]), changes[i + 2]);
                }
            }
            rows.add(row(line, cells));
        }
        return rows;
    }

    private CostsInAFile read(List<Row> rows) {
        return new CostsInAFile(rows, plan, new Identifiers(new SecureRandom()));
    }

    private List<String> faults(List<Row> rows) {
        Preview<JudgedCost> preview = read(rows).preview();
        assertThat(read(rows).taken()).isEmpty();
        return preview.in(RowState.FAULT).stream()
                .flatMap(row -> row.problems().list().stream()
                        .map(problem -> row.line() + " " + problem.field() + " "
                                + problem.reason().key().replace("costsharing.", "")))
                .toList();
    }

    @Test
    void whatThePlanWritesComesBackTheSame() {
        for (Component component : plan.components()) {
            CostsInAFile read = read(rows(component));

            assertThat(read.preview().count(RowState.SAME)).isEqualTo(3);
            assertThat(read.taken()).isEmpty();
        }
    }

    @Test
    void aNewComponentAndAChangedOneAreTakenWhole() {
        CostsInAFile fresh = read(rows(pipes, "*", "component", "Truk", "*", "low", "", "*", "high", ""));
        assertThat(fresh.preview().count(RowState.NEW)).isEqualTo(3);
        assertThat(fresh.taken()).singleElement().satisfies(component -> {
            assertThat(component.name()).isEqualTo("Truk");
            assertThat(component.likely()).isEqualTo(pipes.likely());
            assertThat(component.high()).isEqualTo(pipes.likely());
        });

        CostsInAFile changed = read(rows(pipes, "*", "component", "  PIPA ", "4", "high", "8.5"));
        assertThat(changed.preview().count(RowState.CHANGED)).isEqualTo(1);
        assertThat(changed.preview().in(RowState.CHANGED).get(0).changed()).containsExactly(CostColumns.HIGH);
        assertThat(changed.taken().get(0).high()).contains(Money.rupiah("8.5"));
    }

    @Test
    void aFaultKeepsItsComponentOut() {
        assertThat(faults(rows(pipes, "4", "likely", "banyak")))
                .contains("3 component import.with-others", "5 component import.with-others")
                .anyMatch(fault -> fault.startsWith("4 likely "));
        assertThat(faults(rows(pipes, "4", "coalition", "Bantul")))
                .contains("4 coalition import.party.unknown", "3 coalition import.missing");
        assertThat(faults(rows(pipes, "4", "coalition", "Yogyakarta"))).contains("4 coalition import.twice");
        assertThat(faults(rows(pipes, "5", "kind", "lain"))).contains("5 kind import.differs");
        assertThat(faults(rows(pipes, "*", "kind", "lain"))).contains("3 kind component.kind.missing");
        assertThat(faults(rows(pipes, "*", "last_year", "2050"))).contains("3 first_year component.years.refused");
        assertThat(faults(rows(pipes, "5", "low", "10"))).contains("5 likely range.unordered");
        assertThat(faults(rows(pipes, "*", "low", "0", "*", "likely", "0"))).contains("5 likely cost.joint.zero");
        assertThat(faults(rows(pipes, "3", "likely", "-1"))).anyMatch(fault -> fault.startsWith("3 likely "));
    }

    @Test
    void whatAModelWorksOutIsNotChangedByAFile() {
        assertThat(faults(rows(plan.components().get(1), "4", "high", "8")))
                .containsExactly("4 component import.model");
    }
}
