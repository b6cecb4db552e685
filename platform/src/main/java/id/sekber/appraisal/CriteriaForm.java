package id.sekber.appraisal;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which criteria count, as typed: the ready ones that are ticked, and rows of own ones.
 *
 * @param ready codes of the ticked ready criteria
 * @param own rows; an empty name drops the row
 * @param version version of the appraisal that was read before typing
 */
public record CriteriaForm(Set<String> ready, List<Own> own, int version) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_DEFINITION = 1_000;

    /** Rows that stand ready for new own criteria. */
    private static final int EMPTY_ROWS = 3;

    /**
     * A criterion in its own words.
     *
     * @param row its number in the form
     * @param ordinal of one that is there already; 0 for a new one
     */
    public record Own(int row, int ordinal, String name, String definition, boolean lessIsBetter) {}

    public CriteriaForm {
        ready = Set.copyOf(ready);
        own = List.copyOf(own);
    }

    static CriteriaForm of(Appraisal appraisal) {
        Set<String> ready = new HashSet<>();
        List<Own> own = new ArrayList<>();
        for (Criterion criterion : appraisal.criteria()) {
            if (criterion.ready() == null) {
                own.add(new Own(
                        own.size() + 1,
                        criterion.ordinal(),
                        criterion.ownName(),
                        criterion.ownDefinition(),
                        criterion.lessIsBetter()));
            } else {
                ready.add(criterion.ready().name());
            }
        }
        return new CriteriaForm(ready, own, appraisal.version()).withEmptyRows();
    }

    static CriteriaForm of(Typed typed) {
        List<Own> own = new ArrayList<>();
        for (int row = 1; row <= Criterion.MOST + EMPTY_ROWS && typed.fields().containsKey("nama-" + row); row++) {
            String ordinal = typed.text("nomor-" + row);
            own.add(new Own(
                    row,
                    ordinal.matches("\\d{1,4}") ? Integer.parseInt(ordinal) : 0,
                    typed.text("nama-" + row).strip(),
                    typed.text("definisi-" + row).strip(),
                    !typed.text("terbalik-" + row).isEmpty()));
        }
        return new CriteriaForm(Set.copyOf(typed.texts("siap")), own, typed.version());
    }

    private CriteriaForm withEmptyRows() {
        List<Own> rows = new ArrayList<>(own);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Own(rows.size() + 1, 0, "", "", false));
        }
        return new CriteriaForm(ready, rows, version);
    }

    CriteriaForm onTopOf(Appraisal saved) {
        return new CriteriaForm(ready, own, saved.version());
    }

    List<Own> named() {
        return own.stream().filter(row -> !row.name().isEmpty()).toList();
    }

    Problems problems() {
        int count = ready.size() + named().size();
        Problems problems = Problems.NONE
                .unless(count > 0, "siap", "appraisal.criteria.none")
                .unless(count <= Criterion.MOST, "siap", "appraisal.criteria.many", count, Criterion.MOST);
        for (String code : ready) {
            problems = problems.unless(
                    ReadyCriterion.named(code).isPresent(), "siap", "appraisal.code.unknown", Shown.of(code));
        }
        Set<String> names = new HashSet<>();
        for (Own row : own) {
            String name = "nama-" + row.row();
            problems = problems.unless(
                            !row.name().isEmpty() || row.definition().isEmpty(), name, "appraisal.criterion.nameless")
                    .unless(
                            row.name().length() <= LONGEST_NAME,
                            name,
                            "appraisal.long",
                            row.name().length(),
                            LONGEST_NAME)
                    .unless(
                            row.definition().length() <= LONGEST_DEFINITION,
                            "definisi-" + row.row(),
                            "appraisal.long",
                            row.definition().length(),
                            LONGEST_DEFINITION)
                    .unless(
                            row.name().isEmpty() || names.add(row.name().toLowerCase(Locale.ROOT)),
                            name,
                            "appraisal.criterion.twice",
                            row.name());
        }
        return problems;
    }
}
