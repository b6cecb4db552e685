package id.sekber.budgets;

import id.sekber.activities.Activity;
import id.sekber.activities.Deliverable;
import id.sekber.activities.Timeline;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.RealCosts;
import id.sekber.budgets.Basis.Units;
import id.sekber.budgets.Funding.Source;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A budget as a table in a file: a row for each line and for each who pays, a column for each year with amounts, or with
 * quantities where a line counts units. Figures stand plainly, as in 1500000.50.
 */
final class BudgetTable {

    static final String NUMBER = "number";
    static final String VERSION = "version";
    static final String WAY = "way";
    static final String PARTY = "party";
    static final String DESCRIPTION = "description";
    static final String TYPE = "cost_type";
    static final String ACTIVITY = "activity";
    static final String SPENDER = "spender";
    static final String RATE = "rate";
    static final String DELIVERABLE = "deliverable";
    static final String PERCENT = "percent";
    static final String OF = "percent_of";

    /** The columns before the years. */
    static final List<String> FIXED =
            List.of(NUMBER, VERSION, WAY, PARTY, DESCRIPTION, TYPE, ACTIVITY, SPENDER, RATE, DELIVERABLE, PERCENT, OF);

    private static final String PAYS = "bayar-";
    private static final Map<Source, String> SOURCES =
            Map.of(Source.OWN, PAYS + "sendiri", Source.KEY, PAYS + "kunci", Source.OTHER, PAYS + "lain");

    private BudgetTable() {}

    static List<String> keys(Frame frame) {
        List<String> keys = new ArrayList<>(FIXED);
        frame.years().forEach(year -> keys.add(year.toString()));
        return keys;
    }

    static String messageKey(String column) {
        return FIXED.contains(column) ? "budgets.column." + column : "budgets.column.year";
    }

    static String code(Source source) {
        return SOURCES.getOrDefault(source, "");
    }

    static Optional<Source> source(String way) {
        return Arrays.stream(Source.values())
                .filter(source -> code(source).equals(way))
                .findFirst();
    }

    /** The column in which a field of the form of a line stands. */
    static String ofField(String field) {
        return switch (field) {
            case "pihak" -> PARTY;
            case "jenis-biaya" -> TYPE;
            case "kegiatan" -> ACTIVITY;
            case "uraian" -> DESCRIPTION;
            case "pembelanja" -> SPENDER;
            case "cara" -> WAY;
            case "harga" -> RATE;
            case "luaran" -> DELIVERABLE;
            case "persen" -> PERCENT;
            case "dasar" -> OF;
            default -> field.replaceFirst("^(jumlah|banyak)-", "");
        };
    }

    /** Every row, lines first. */
    static List<Map<String, String>> rows(Budgets.View view) {
        List<Map<String, String>> rows = new ArrayList<>();
        view.budget().lines().forEach(line -> rows.add(cells(line, view.timeline())));
        Map<String, Map<String, String>> paid = new LinkedHashMap<>();
        for (Funding each : view.budget().funding()) {
            paid.computeIfAbsent(identity(each), id -> payer(each.party(), each.source(), each.name()))
                    .put(Integer.toString(each.year()), plain(each.amount().amount()));
        }
        rows.addAll(paid.values());
        return rows;
    }

    /** By which a row of who pays is known. */
    static String identity(Funding funding) {
        return funding.party() + " " + funding.source() + " " + funding.name();
    }

    private static Map<String, String> payer(String party, Source source, String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(WAY, code(source));
        cells.put(PARTY, party);
        cells.put(DESCRIPTION, name);
        return cells;
    }

    static Map<String, String> cells(Line line, Timeline timeline) {
        Map<String, String> cells = new LinkedHashMap<>();
        Basis basis = line.basis();
        cells.put(NUMBER, line.number());
        cells.put(VERSION, Integer.toString(line.version()));
        cells.put(WAY, basis.way().code());
        cells.put(PARTY, line.party());
        cells.put(DESCRIPTION, line.description());
        cells.put(TYPE, line.costType());
        cells.put(ACTIVITY, line.activity() == null ? "" : timeline.numberOf(line.activity()));
        cells.put(SPENDER, line.spender());
        if (basis instanceof RealCosts real) {
            real.amounts().forEach((year, money) -> cells.put(year.toString(), plain(money.amount())));
        } else if (basis instanceof Units units) {
            cells.put(RATE, units.rate());
            units.quantities().forEach((year, number) -> cells.put(year.toString(), plain(number)));
        } else if (basis instanceof LumpSum lump) {
            cells.put(RATE, lump.rate());
            cells.put(DELIVERABLE, deliverable(lump.deliverable(), timeline));
        } else if (basis instanceof FlatRate flat) {
            cells.put(PERCENT, plain(flat.percent()));
            cells.put(OF, String.join("; ", flat.of()));
        }
        return cells;
    }

    /** {@code K9: Laporan uji coba}. */
    private static String deliverable(UUID id, Timeline timeline) {
        for (Activity activity : timeline.activities()) {
            for (Deliverable each : activity.deliverables()) {
                if (each.id().equals(id)) {
                    return activity.number() + ": " + each.name();
                }
            }
        }
        return "";
    }

    /** Identity of the deliverable that is written so; empty where there is none. */
    static Optional<UUID> deliverable(String cell, Timeline timeline) {
        return timeline.activities().stream()
                .flatMap(activity -> activity.deliverables().stream()
                        .filter(each -> (activity.number() + ": " + each.name()).equals(cell))
                        .map(Deliverable::id))
                .findFirst();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String plain(Money money) {
        return plain(money.amount());
    }

    static List<String> inOrder(Map<String, String> cells, List<String> keys) {
        return keys.stream().map(key -> cells.getOrDefault(key, "")).toList();
    }
}
