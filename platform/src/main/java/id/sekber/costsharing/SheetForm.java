package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cost sheet as typed.
 *
 * @param pasted whether the costs were pasted as one text, else typed cell by cell
 * @param unit code of the unit in which the costs are counted
 * @param cells by coalition
 * @param revision the revision that was read before typing; 0 where there was none
 */
public record SheetForm(
        boolean pasted,
        String unit,
        Map<Integer, String> cells,
        String paste,
        String baseYear,
        String source,
        String note,
        int revision) {

    /** Beyond this many parties a table of all coalitions no longer fits a page: paste it. */
    public static final int MOST_FOR_CELLS = 5;

    static final int LONGEST_SOURCE = 1_000;
    static final int LONGEST_NOTE = 10_000;

    public SheetForm {
        cells = Map.copyOf(cells);
    }

    static SheetForm empty(boolean pasted, int year) {
        return new SheetForm(pasted, Unit.RUPIAH.code(), Map.of(), "", Integer.toString(year), "", "", 0);
    }

    static SheetForm of(Typed typed) {
        Map<Integer, String> cells = new HashMap<>();
        typed.beginningWith("biaya-").forEach((mask, cost) -> {
            if (mask.matches("[1-9]\\d{0,3}")) {
                cells.put(Integer.parseInt(mask), cost);
            }
        });
        return new SheetForm(
                typed.text("cara").equals("tempel"),
                typed.text("satuan"),
                cells,
                typed.text(CostPaste.FIELD),
                typed.text("tahun"),
                typed.text("sumber"),
                typed.text("catatan"),
                typed.version());
    }

    /** The saved sheet, to be changed, in the cells of these sharers: those who are new to it stay empty. */
    static SheetForm of(CostSheet sheet, List<Sharer> sharers, boolean pasted, Figures figures) {
        Map<Integer, String> cells = new HashMap<>();
        StringBuilder paste = new StringBuilder();
        for (int coalition : Coalitions.bySize(sharers.size())) {
            Optional<String> cost = sameCoalition(coalition, sharers, sheet)
                    .map(known -> figures.number(sheet.costs().of(known).amount()));
            cost.ifPresent(text -> cells.put(coalition, text));
            paste.append(Coalitions.text(coalition, sharers))
                    .append('\t')
                    .append(cost.orElse(""))
                    .append('\n');
        }
        return new SheetForm(
                pasted,
                Unit.RUPIAH.code(),
                cells,
                paste.toString(),
                sheet.baseYear().toString(),
                sheet.source(),
                sheet.note(),
                sheet.revision());
    }

    private static Optional<Integer> sameCoalition(int coalition, List<Sharer> sharers, CostSheet sheet) {
        int same = 0;
        for (int i = 0; i < sharers.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                String code = sharers.get(i).code();
                Optional<Integer> place = Coalitions.place(code, sheet.sharers());
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                same |= 1 << place.get();
            }
        }
        return Optional.of(same);
    }

    /** The same text, to be saved over this revision: whoever saves it has seen both. */
    SheetForm onTopOf(int saved) {
        return new SheetForm(pasted, unit, cells, paste, baseYear, source, note, saved);
    }

    public String cell(int coalition) {
        return cells.getOrDefault(coalition, "");
    }

    Problems problems() {
        return Problems.NONE
                .unless(Unit.withCode(unit).isPresent(), "satuan", "costsharing.unit.unknown", unit)
                .unless(year().isPresent(), "tahun", "costsharing.year.unknown", baseYear)
                .unless(!source.isBlank(), "sumber", "costsharing.source.missing")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "costsharing.text.long",
                        source.length(),
                        LONGEST_SOURCE)
                .unless(note.length() <= LONGEST_NOTE, "catatan", "costsharing.text.long", note.length(), LONGEST_NOTE);
    }

    Optional<FiscalYear> year() {
        if (!baseYear.strip().matches("2[01]\\d{2}") || baseYear.strip().equals("2000")) {
            return Optional.empty();
        }
        return Optional.of(FiscalYear.of(Integer.parseInt(baseYear.strip())));
    }

    /** Reads the costs in the way they were entered. */
    Outcome<CostTable> costs(List<Sharer> sharers, Locale page) {
        Unit counted = Unit.withCode(unit).orElse(Unit.RUPIAH);
        return pasted ? CostPaste.read(paste, counted, sharers, page) : CostTables.read(cells, counted, sharers, page);
    }
}
