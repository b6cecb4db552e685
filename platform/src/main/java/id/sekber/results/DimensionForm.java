package id.sekber.results;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Arrays;
import java.util.List;

/**
 * A breakdown as typed.
 *
 * @param ofMembers {@code ya} where the parties are its categories
 * @param categories one a line
 */
public record DimensionForm(String name, String ofMembers, String categories, int version) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CATEGORY = 80;
    private static final int FEWEST = 2;
    private static final int MOST = 40;

    static final DimensionForm EMPTY = new DimensionForm("", "", "", 0);

    static DimensionForm typed(Typed typed) {
        return new DimensionForm(
                typed.text("nama").strip(), typed.text("anggota"), typed.text("bagian"), typed.version());
    }

    static DimensionForm of(Dimension dimension) {
        return new DimensionForm(
                dimension.name(),
                dimension.ofMembers() ? IndicatorForm.YES : "",
                dimension.ofMembers()
                        ? ""
                        : String.join(
                                "\n",
                                dimension.categories().stream()
                                        .map(Dimension.Category::name)
                                        .toList()),
                dimension.version());
    }

    DimensionForm onTopOf(int saved) {
        return new DimensionForm(name, ofMembers, categories, saved);
    }

    public boolean byMember() {
        return ofMembers.equals(IndicatorForm.YES);
    }

    List<String> lines() {
        return byMember()
                ? List.of()
                : Arrays.stream(categories.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** @param others of the programme */
    Problems problems(List<Dimension> others) {
        List<String> lines = lines();
        Problems problems = EntryForm.text(Problems.NONE, "nama", name, LONGEST_NAME, true)
                .unless(
                        others.stream().noneMatch(other -> other.name().equalsIgnoreCase(name)),
                        "nama",
                        "results.dimension.twice",
                        name);
        if (byMember()) {
            return problems.unless(
                    others.stream().noneMatch(Dimension::ofMembers), "anggota", "results.dimension.members.twice");
        }
        return problems.unless(
                        lines.size() >= FEWEST && lines.size() <= MOST,
                        "bagian",
                        "results.categories.count",
                        lines.size(),
                        FEWEST,
                        MOST)
                .unless(
                        lines.stream().allMatch(line -> line.length() <= LONGEST_CATEGORY),
                        "bagian",
                        "results.category.long",
                        LONGEST_CATEGORY)
                .unless(lines.stream().distinct().count() == lines.size(), "bagian", "results.categories.twice");
    }
}
