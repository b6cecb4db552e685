package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.regions.Region;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs over the life of a programme, and every way of typing them wrongly. */
class PlanTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Models models = new Models(new TenKilometres());

    /** Every region is ten kilometres from every other, and five wide. */
    private static final class TenKilometres implements Distances {
        @Override
        public double between(String from, String to) {
            return from.equals(to) ? 5 : 10;
        }

        @Override
        public Region region(String code) {
            throw new AssertionError("No test draws a map.");
        }
    }

    private static Plan plan(int years, String discount, List<Demand> demands, Component... components) {
        return new Plan(
                new UUID(0, 1),
                1,
                2027,
                years,
                new BigDecimal(discount),
                new BigDecimal(50),
                "ton setahun",
                "Angka contoh",
                false,
                0,
                Instant.EPOCH,
                "Tim teknis",
                Tables.KARTAMANTUL,
                demands,
                List.of(components));
    }

    private static List<Demand> demands(int... likely) {
        return Arrays.stream(likely)
                .mapToObj(each -> new Demand(new BigDecimal(each), new BigDecimal(each), new BigDecimal(each)))
                .toList();
    }

    private static Component component(boolean capital, int from, int to, CostTable costs) {
        return new Component(
                UUID.randomUUID(),
                capital ? "Instalasi" : "Operasi",
                capital,
                from,
                to,
                Way.TABLE,
                Model.STATED,
                BigDecimal.ZERO,
                costs.costs(),
                costs.costs(),
                costs.costs());
    }

    private static ComponentForm form(Way way, String rows, String word) {
        return new ComponentForm(
                way.code(),
                "modal",
                "Instalasi",
                "2027",
                "2027",
                "rupiah",
                rows,
                rows,
                "1.000.000",
                "0,6",
                "100",
                word,
                "10",
                "30",
                false,
                0);
    }

    private Outcome<Component> read(ComponentForm form, Plan plan) {
        return new ReadComponent(form, plan, models, INDONESIAN).as(new UUID(0, 9));
    }

    private static List<Reason> problems(Outcome<Component> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Component>) outcome)
                .problems().list().stream().map(Problems.Problem::reason).toList();
    }

    @Test
    void aYearOfAPlanIsWorthAsMuchEachYearAsThePlan() {
        Plan plan = plan(
                2,
                "10",
                demands(1, 1, 1),
                component(true, 2027, 2027, Tables.of(100, 100, 150, 100, 150, 150, 210)),
                component(false, 2027, 2028, Tables.of(50, 50, 90, 50, 90, 90, 120)));

        Plan.YearOfPlan year = plan.ofAYear().orElseThrow();

        // 210 spread over 1 + 1/1.1 years is 110; operation stays what it is.
        assertThat(year.costs().joint()).isEqualTo(Money.rupiah(230));
        assertThat(year.built().get(6)).isEqualTo(Money.rupiah(110));
        assertThat(plan.presentValue(List.of(Money.rupiah(100), Money.rupiah(110))))
                .isEqualTo(Money.rupiah(200));
    }

    @Property(tries = 100)
    void withoutDiscountAYearIsTheMeanOfTheYears(
            @ForAll @IntRange(min = 1, max = 50) int years,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long joint) {
        Plan plan = plan(
                years,
                "0",
                demands(1, 1, 1),
                component(true, 2027, 2027, Tables.of(joint, joint, joint, joint, joint, joint, joint)),
                component(false, 2027, 2026 + years, Tables.of(joint, joint, joint, joint, joint, joint, joint)));

        Plan.YearOfPlan year = plan.ofAYear().orElseThrow();

        assertThat(year.costs().joint().amount())
                .isEqualByComparingTo(new BigDecimal(joint)
                        .divide(new BigDecimal(years), 0, RoundingMode.HALF_UP)
                        .add(new BigDecimal(joint)));
        assertThat(plan.uncertain().components()).hasSize(2);
    }

    @Test
    void aCurveCostsEveryGroupByItsPooledDemand() {
        Plan plan = plan(20, "6", demands(1, 4, 5));

        Component curve = ((Outcome.Done<Component>) read(
                        new ComponentForm(
                                "kurva",
                                "modal",
                                "Instalasi",
                                "2027",
                                "2027",
                                "rupiah",
                                "",
                                "",
                                "10",
                                "0,5",
                                "",
                                "",
                                "10",
                                "30",
                                false,
                                0),
                        plan))
                .value();

        assertThat(curve.likely())
                .containsExactly(
                        Money.rupiah(10),
                        Money.rupiah(20),
                        Money.rupiah(22),
                        Money.rupiah(22),
                        Money.rupiah(24),
                        Money.rupiah(30),
                        Money.rupiah(32));
        assertThat(curve.high().get(6)).isEqualTo(Money.rupiah(42));
        assertThat(curve.demandExponent()).isEqualByComparingTo("0.5");
    }

    @Test
    void aNetworkPassesThroughAJunctionWhereThatIsCheaper() {
        Component network = ((Outcome.Done<Component>) read(
                        form(Way.NETWORK, "Kota; J; 2\nSleman; J; 2\nJ; IPAL; 2\nBantul; IPAL; 4", "IPAL"),
                        plan(20, "6", demands(0, 0, 0))))
                .value();

        assertThat(network.of(0b011)).isEqualTo(Money.rupiah(6));
        assertThat(network.of(0b111)).isEqualTo(Money.rupiah(10));
    }

    @Test
    void aGroupOpensTheSiteThatIsCheapestWithTheWayToIt() {
        // One site in Bantul: fixed 1.000, 10 a tonne, 100 for each tonne and kilometre.
        Component sites = ((Outcome.Done<Component>)
                        read(form(Way.SITING, "TPA; Bantul; 1.000; 10; 20", ""), plan(20, "6", demands(1, 4, 5))))
                .value();

        assertThat(sites.of(0b100)).isEqualTo(Money.rupiah(1_000 + 5 * 10 + 5 * 5 * 100));
        assertThat(sites.of(0b011)).isEqualTo(Money.rupiah(1_000 + 5 * 10 + 5 * 10 * 100));
    }

    @Test
    void rangesAreReadFromFourColumnsAndOneCostIsCertain() {
        String table = """
                Kota; 8; 9; 12
                Sleman; 7
                Bantul; 4
                Kota+Sleman; 13
                Kota+Bantul; 11
                Sleman+Bantul; 9,5
                Kota+Sleman+Bantul; 14; 15; 20
                """;
        ComponentForm form = new ComponentForm(
                "tabel", "operasi", "Operasi", "2027", "2046", "miliar", table, "", "", "", "", "", "", "", true, 0);

        Component read = ((Outcome.Done<Component>) read(form, plan(20, "6", demands(1, 1, 1)))).value();

        assertThat(read.jointHigh()).isEqualTo(Money.rupiah(20_000_000_000L));
        assertThat(read.low().get(1)).isEqualTo(read.high().get(1));
        assertThat(read.demandExponent()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STEPS   | kecil; 5; 100                    | jumlah | costsharing.model.capacity
            STEPS   | besar; 20; 100\\nkecil; 5; 200    | jumlah | costsharing.model.step.falls
            STEPS   | kecil; lima; 100                 | jumlah | costsharing.model.rows.number
            STEPS   | kecil; 5                         | jumlah | costsharing.model.rows.cells
            STEPS   | a; -5; 100                       | jumlah | costsharing.model.rows.negative
            STEPS   | a; 5; 1\\na; 9; 2                 | jumlah | costsharing.model.rows.name
            STEPS   | a; 20; -100                      | jumlah | costsharing.model.rows.number
            STEPS   | a; 20; 10.000.000.000.000.000    | jumlah | costsharing.model.rows.number
            SITING  | TPA; Semarang; 1; 1; 20          |        | costsharing.paste.unknown
            SITING  | TPA; Bantul; 1; 1; 5             |        | costsharing.model.capacity
            NETWORK | Kota; IPAL; 2                    | IPAL   | costsharing.model.link.unjoined
            NETWORK | Kota; Kota; 2                    | IPAL   | costsharing.model.link.loop
            NETWORK | Kota; IPAL; 2                    |        | costsharing.model.plant.missing
            """)
    void aModelThatCannotBeBuiltSaysWhy(Way way, String rows, String word, String reason) {
        Plan plan = plan(20, "6", demands(1, 4, 5));

        List<Reason> problems = problems(read(form(way, rows.replace("\\n", "\n"), word == null ? "" : word), plan));

        assertThat(problems).extracting(Reason::key).contains(reason);
    }

    @Test
    void aModelOfDemandNeedsDemand() {
        assertThat(problems(read(form(Way.CURVE, "", ""), plan(20, "6", demands(0, 0, 0)))))
                .extracting(Reason::key)
                .contains("costsharing.model.demand.missing");
    }

    @Test
    void aRangeOutOfOrderAndYearsOutsideTheLifeAreRefused() {
        ComponentForm form = new ComponentForm(
                "tabel",
                "operasi",
                "Operasi",
                "2026",
                "2027",
                "miliar",
                "Kota;9;8;7\nSleman;7\nBantul;4\nKota+Sleman;13\nKota+Bantul;11\nSleman+Bantul;9\nKota+Sleman+Bantul;15",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                0);

        assertThat(problems(read(form, plan(20, "6", demands(1, 1, 1)))))
                .extracting(Reason::key)
                .containsExactly("costsharing.component.years.refused", "costsharing.range.unordered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 | 6   | 50  | 1,5 | 2 | 3 |
            0  | 6   | 50  | 1   | 2 | 3 | costsharing.plan.years.refused
            51 | 6   | 50  | 1   | 2 | 3 | costsharing.plan.years.refused
            20 | 60  | 50  | 1   | 2 | 3 | costsharing.plan.discount.refused
            20 | 6   | 101 | 1   | 2 | 3 | costsharing.plan.together.refused
            20 | 6   | 50  | 3   | 2 | 3 | costsharing.range.unordered
            20 | 6   | 50  | -1  | 2 | 3 | costsharing.plan.demand.refused
            """)
    void theHeadOfAPlanIsReadOrRefused(
            String years, String discount, String together, String low, String likely, String high, String reason) {
        PlanForm form = new PlanForm(
                "2027",
                years,
                discount,
                together,
                "ton",
                "Uji",
                Map.of("91.01", likely, "91.01-rendah", low, "91.01-tinggi", high),
                0);

        Outcome<PlanForm.Head> outcome = form.read(Tables.sharers(2), INDONESIAN);

        if (reason == null) {
            assertThat(((Outcome.Done<PlanForm.Head>) outcome)
                            .value()
                            .demands()
                            .get(0)
                            .low())
                    .isEqualByComparingTo("1.5");
        } else {
            assertThat(((Outcome.Refused<PlanForm.Head>) outcome).problems().list())
                    .extracting(problem -> problem.reason().key())
                    .contains(reason);
        }
    }

    @Test
    void nothingIsDividedWhereAllTogetherPayNothing() {
        assertThat(plan(20, "6", demands(1, 1, 1)).ofAYear()).isEqualTo(Optional.empty());
    }
}
