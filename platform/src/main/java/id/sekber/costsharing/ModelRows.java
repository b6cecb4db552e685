package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a model: sites, links or steps; every line that cannot be used is a problem of its own. */
final class ModelRows {

    static final String FIELD = "baris";

    private static final int MOST_ROWS = 60;
    private static final int MOST_SITES = 12;
    private static final int MOST_PROBLEMS = 20;

    /** What was read, and what could not be. */
    record Result(List<List<String>> rows, Problems problems) {}

    private final Way way;
    private final List<Sharer> sharers;
    private final Unit unit;
    private final Locale page;
    private final Map<String, Sharer> byName = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Reason> faults = new ArrayList<>();

    private ModelRows(Way way, List<Sharer> sharers, Unit unit, Locale page) {
        this.way = way;
        this.sharers = sharers;
        this.unit = unit;
        this.page = page;
        for (Sharer sharer : sharers) {
            byName.put(folded(sharer.code()), sharer);
            byName.put(folded(sharer.name()), sharer);
            byName.put(folded(sharer.shortName()), sharer);
        }
    }

    static Result read(Way way, String text, List<Sharer> sharers, Unit unit, Locale page) {
        return new ModelRows(way, sharers, unit, page).read(text);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Result read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String separator = lines.get(i).indexOf('\t') >= 0 ? "\t" : ";";
                read(i + 1, lines.get(i).split(separator, -1));
            }
        }
        int most = way == Way.SITING ? MOST_SITES : MOST_ROWS;
        if (faults.isEmpty() && (rows.isEmpty() || rows.size() > most)) {
            faults.add(Reason.of("costsharing.model.rows.count", rows.size(), most));
        }
        Problems problems = Problems.NONE;
        for (Reason fault : faults.subList(0, Math.min(MOST_PROBLEMS, faults.size()))) {
            problems = problems.and(FIELD, fault);
        }
        return new Result(List.copyOf(rows), problems);
    }

    private int cells() {
        return way == Way.SITING ? 5 : 3;
    }

    private void read(int line, String[] cells) {
        if (cells.length != cells()) {
            faults.add(Reason.of("costsharing.model.rows.cells", line, cells.length, cells()));
            return;
        }
        List<String> row = new ArrayList<>();
        switch (way) {
            case SITING -> {
                name(line, cells[0]).ifPresent(row::add);
                party(line, cells[1]).map(Sharer::code).ifPresent(row::add);
                cost(line, cells[2]).ifPresent(row::add);
                cost(line, cells[3]).ifPresent(row::add);
                quantity(line, cells[4]).ifPresent(row::add);
            }
            case NETWORK -> {
                node(line, cells[0]).ifPresent(row::add);
                node(line, cells[1]).ifPresent(row::add);
                cost(line, cells[2]).ifPresent(row::add);
                if (row.size() == cells() && row.get(0).equals(row.get(1))) {
                    faults.add(Reason.of("costsharing.model.link.loop", line, row.get(0)));
                }
            }
            default -> {
                name(line, cells[0]).ifPresent(row::add);
                quantity(line, cells[1]).ifPresent(row::add);
                cost(line, cells[2]).ifPresent(row::add);
            }
        }
        if (row.size() == cells()) {
            rows.add(row);
        }
    }

    private Optional<String> name(int line, String typed) {
        String name = typed.strip();
        boolean taken = rows.stream().anyMatch(row -> row.get(0).equalsIgnoreCase(name));
        if (name.isEmpty() || taken) {
            faults.add(Reason.of("costsharing.model.rows.name", line, name));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<Sharer> party(int line, String typed) {
        Optional<Sharer> party = Optional.ofNullable(byName.get(folded(typed)));
        if (party.isEmpty()) {
            faults.add(Reason.of(
                    "costsharing.paste.unknown", line, typed.strip(), Words.names((1 << sharers.size()) - 1, sharers)));
        }
        return party;
    }

    /** A party by any of its names, or a junction by its own. */
    private Optional<String> node(int line, String typed) {
        if (typed.isBlank()) {
            faults.add(Reason.of("costsharing.model.rows.name", line, ""));
            return Optional.empty();
        }
        return Optional.of(node(typed, sharers));
    }

    static String node(String typed, List<Sharer> sharers) {
        return sharers.stream()
                .filter(sharer -> List.of(folded(sharer.code()), folded(sharer.name()), folded(sharer.shortName()))
                        .contains(folded(typed)))
                .map(Sharer::name)
                .findFirst()
                .orElse(typed.strip().replaceAll("\\s+", " "));
    }

    private Optional<String> cost(int line, String typed) {
        Reading<Money> reading = new CostCells(page, unit).read(typed);
        if (reading instanceof Reading.Refused<Money> refused) {
            faults.add(Reason.of("costsharing.model.rows.number", line, refused.reason()));
            return Optional.empty();
        }
        return Optional.of(((Reading.Read<Money>) reading).value().amount().toPlainString());
    }

    private Optional<String> quantity(int line, String typed) {
        Reading<BigDecimal> reading = new Figures(page).readNumber(typed);
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            faults.add(Reason.of("costsharing.model.rows.number", line, refused.reason()));
            return Optional.empty();
        }
        BigDecimal quantity = ((Reading.Read<BigDecimal>) reading).value();
        if (quantity.signum() < 0) {
            faults.add(Reason.of("costsharing.model.rows.negative", line, typed.strip()));
            return Optional.empty();
        }
        return Optional.of(quantity.toPlainString());
    }

    /** Whether every party is joined to the plant by links; the first that is not. */
    static Optional<Sharer> unjoined(List<List<String>> links, String plant, List<Sharer> sharers) {
        Set<String> reached = new HashSet<>(Set.of(plant));
        boolean more = true;
        while (more) {
            more = false;
            for (List<String> link : links) {
                if (reached.contains(link.get(0)) != reached.contains(link.get(1))) {
                    more |= reached.addAll(link.subList(0, 2));
                }
            }
        }
        return sharers.stream()
                .filter(sharer -> !reached.contains(sharer.name()))
                .findFirst();
    }

    /** A row as it is typed, costs in rupiah. */
    static String text(Way way, List<String> row, List<Sharer> sharers, Figures figures) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean code = way == Way.SITING && i == 1;
            boolean name = i == 0 || (way == Way.NETWORK && i == 1);
            cells.add(
                    code
                            ? Coalitions.place(row.get(i), sharers)
                                    .map(place -> sharers.get(place).shortName())
                                    .orElse(row.get(i))
                            : name ? row.get(i) : figures.number(new BigDecimal(row.get(i))));
        }
        return String.join("; ", cells);
    }
}
