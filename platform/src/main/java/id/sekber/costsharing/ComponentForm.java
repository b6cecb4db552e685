package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A component of a cost plan as typed.
 *
 * @param way code of where its costs come from
 * @param table costs by coalition, pasted
 * @param rows sites, links or steps, one a line
 */
public record ComponentForm(
        String way,
        String kind,
        String name,
        String firstYear,
        String lastYear,
        String unit,
        String table,
        String rows,
        String a,
        String b,
        String carriage,
        String word,
        String lower,
        String upper,
        boolean followsDemand,
        int version) {

    public static final String CAPITAL = "modal";
    public static final String OPERATION = "operasi";

    static ComponentForm empty(Way way, Plan plan) {
        return new ComponentForm(
                way.code(),
                CAPITAL,
                "",
                Integer.toString(plan.firstYear()),
                Integer.toString(plan.firstYear()),
                Unit.RUPIAH.code(),
                "",
                "",
                "",
                "0,6",
                "",
                "",
                "10",
                "30",
                false,
                plan.version());
    }

    static ComponentForm of(Typed typed) {
        return new ComponentForm(
                typed.text("cara"),
                typed.text("jenis"),
                typed.text("nama"),
                typed.text("dari"),
                typed.text("sampai"),
                typed.text("satuan"),
                typed.text(RangePaste.FIELD),
                typed.text("baris"),
                typed.text("a"),
                typed.text("b"),
                typed.text("angkut"),
                typed.text("kata"),
                typed.text("kurang"),
                typed.text("lebih"),
                !typed.text("ikut").isEmpty(),
                typed.version());
    }

    /** The saved component, to be changed, in rupiah and in the numbers of this page. */
    static ComponentForm of(Component component, Plan plan, Locale page) {
        Figures figures = new Figures(page);
        Model model = component.model();
        return new ComponentForm(
                component.way().code(),
                component.capital() ? CAPITAL : OPERATION,
                component.name(),
                Integer.toString(component.firstYear()),
                Integer.toString(component.lastYear()),
                Unit.RUPIAH.code(),
                component.way() == Way.TABLE ? RangePaste.text(component, plan.sharers(), figures) : "",
                model.rows().stream()
                        .map(row -> ModelRows.text(component.way(), row, plan.sharers(), figures))
                        .collect(Collectors.joining("\n")),
                figures.number(model.number("a")),
                figures.number(model.number("b")),
                figures.number(model.number("carriage")),
                model.word(),
                figures.number(model.lower()),
                figures.number(model.upper()),
                component.demandExponent().signum() > 0,
                plan.version());
    }

    public ComponentForm onTopOf(int saved) {
        return new ComponentForm(
                way,
                kind,
                name,
                firstYear,
                lastYear,
                unit,
                table,
                rows,
                a,
                b,
                carriage,
                word,
                lower,
                upper,
                followsDemand,
                saved);
    }

    public Way chosenWay() {
        return Way.withCode(way).orElse(Way.TABLE);
    }

    Unit chosenUnit() {
        return Unit.withCode(unit).orElse(Unit.RUPIAH);
    }

    /** What does not depend on the way. */
    Problems problems(Plan plan) {
        boolean years = isYear(firstYear, plan)
                && isYear(lastYear, plan)
                && Integer.parseInt(firstYear.strip()) <= Integer.parseInt(lastYear.strip());
        return Problems.NONE
                .unless(Way.withCode(way).isPresent(), "cara", "costsharing.component.way.unknown", way)
                .unless(List.of(CAPITAL, OPERATION).contains(kind), "jenis", "costsharing.component.kind.missing")
                .unless(!name.isBlank(), "nama", "costsharing.component.name.missing")
                .unless(name.length() <= MOST_LETTERS, "nama", "costsharing.text.long", name.length(), MOST_LETTERS)
                .unless(Unit.withCode(unit).isPresent(), "satuan", "costsharing.unit.unknown", unit)
                .unless(
                        years,
                        "dari",
                        "costsharing.component.years.refused",
                        firstYear,
                        lastYear,
                        Integer.toString(plan.firstYear()),
                        Integer.toString(plan.lastYear()));
    }

    private static final int MOST_LETTERS = 120;

    private static boolean isYear(String typed, Plan plan) {
        return typed.strip().matches("2\\d{3}")
                && Integer.parseInt(typed.strip()) >= plan.firstYear()
                && Integer.parseInt(typed.strip()) <= plan.lastYear();
    }

    int first() {
        return Integer.parseInt(firstYear.strip());
    }

    int last() {
        return Integer.parseInt(lastYear.strip());
    }

    /** How the costs follow what is demanded. */
    BigDecimal exponent(Model model) {
        return switch (chosenWay()) {
            case TABLE -> followsDemand ? BigDecimal.ONE : BigDecimal.ZERO;
            case CURVE -> model.number("b");
            case SITING -> BigDecimal.ONE;
            case NETWORK, STEPS -> BigDecimal.ZERO;
        };
    }
}
