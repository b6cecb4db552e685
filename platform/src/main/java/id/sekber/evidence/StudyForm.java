package id.sekber.evidence;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A study as typed.
 *
 * @param outcome code of the trait that is to be explained
 * @param conditions codes of traits
 * @param cells by code of the trait, for the conditions and the outcome
 * @param reasons by identifier of the case: why it is left out; blank where it is not
 * @param version the version that was read before typing; 0 for a new study
 */
public record StudyForm(
        String title,
        String outcome,
        boolean negated,
        List<String> conditions,
        Map<String, Cells> cells,
        Map<String, String> reasons,
        CutCells cuts,
        int version) {

    /**
     * How a trait is calibrated, as typed.
     *
     * @param outside anchor of full non-membership
     * @param inside anchor of full membership
     * @param cuts for the indirect way, with semicolons between
     */
    public record Cells(String way, String outside, String crossover, String inside, String cuts, String expected) {

        static Cells of(Anchors anchors, Condition.Expected expected, Figures figures) {
            List<String> values = anchors.values().stream().map(figures::number).toList();
            String way = anchors.way().code();
            return switch (anchors.way()) {
                case AS_CODED -> new Cells(way, "", "", "", "", expected.code());
                case CRISP -> new Cells(way, "", values.get(0), "", "", expected.code());
                case DIRECT -> new Cells(way, values.get(0), values.get(1), values.get(2), "", expected.code());
                case INDIRECT -> new Cells(way, "", "", "", String.join("; ", values), expected.code());
            };
        }

        static Cells proposed(Trait trait, String expected, Figures figures) {
            Cells cells = of(Catalogue.of(trait).anchors(), Condition.Expected.EITHER, figures);
            return new Cells(cells.way, cells.outside, cells.crossover, cells.inside, cells.cuts, expected);
        }

        private String all() {
            return List.of(way, outside, crossover, inside, cuts, expected).stream()
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" / "));
        }
    }

    /** The lines by which rows are judged, as typed. */
    public record CutCells(String inclusion, String exclusion, String pri, String frequency) {

        static CutCells of(Settings.Cuts cuts, Figures figures) {
            return new CutCells(
                    figures.number(cuts.inclusion()),
                    cuts.exclusion().compareTo(cuts.inclusion()) == 0 ? "" : figures.number(cuts.exclusion()),
                    figures.number(cuts.pri()),
                    figures.number(cuts.frequency()));
        }
    }

    /** A field that someone else saved otherwise than it is typed here. */
    public record Difference(Reason label, Reason saved, Reason typed) {}

    public StudyForm {
        conditions = List.copyOf(conditions);
        cells = new LinkedHashMap<>(cells);
        reasons = new LinkedHashMap<>(reasons);
    }

    static StudyForm blank(Figures figures) {
        return new StudyForm(
                "",
                Trait.DURABLE.code(),
                false,
                List.of(),
                Map.of(),
                Map.of(),
                CutCells.of(Settings.Cuts.USUAL, figures),
                0);
    }

    /** A ready question as a form, to be changed or saved as it is; an empty form where there is no such question. */
    public static StudyForm ofReadySet(String code, String language, Figures figures) {
        return Catalogue.set(code)
                .map(ready -> of(ready.name().in(language), ready.settings(), 0, figures))
                .orElseGet(() -> blank(figures));
    }

    static StudyForm of(String title, Settings settings, int version, Figures figures) {
        Map<String, Cells> cells = new LinkedHashMap<>();
        cells.put(settings.outcome().code(), Cells.of(settings.outcomeAnchors(), Condition.Expected.EITHER, figures));
        for (Condition condition : settings.conditions()) {
            cells.put(condition.trait().code(), Cells.of(condition.anchors(), condition.expected(), figures));
        }
        return new StudyForm(
                title,
                settings.outcome().code(),
                settings.negated(),
                settings.conditions().stream()
                        .map(condition -> condition.trait().code())
                        .toList(),
                cells,
                settings.excluded(),
                CutCells.of(settings.cuts(), figures),
                version);
    }

    static StudyForm typed(Typed typed) {
        Map<String, Cells> cells = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            String code = trait.code();
            if (typed.fields().containsKey("cara-" + code) || typed.fields().containsKey("arah-" + code)) {
                cells.put(
                        code,
                        new Cells(
                                typed.text("cara-" + code),
                                typed.text("luar-" + code),
                                typed.text("silang-" + code),
                                typed.text("dalam-" + code),
                                typed.text("sekat-" + code),
                                typed.text("arah-" + code)));
            }
        }
        return new StudyForm(
                typed.text("judul"),
                typed.text("hasil"),
                typed.text("ketiadaan").equals("ya"),
                typed.texts("kondisi").stream().distinct().toList(),
                cells,
                typed.beginningWith("alasan-"),
                new CutCells(
                        typed.text("konsistensi"), typed.text("batas-bawah"), typed.text("pri"), typed.text("kerap")),
                typed.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    StudyForm onTopOf(Study saved) {
        return new StudyForm(title, outcome, negated, conditions, cells, reasons, cuts, saved.version());
    }

    /** With the proposed anchors for every trait that was just chosen. */
    StudyForm completed(Figures figures) {
        Map<String, Cells> complete = new LinkedHashMap<>();
        for (Trait trait : traits()) {
            Cells given = cells(trait);
            boolean open = given.way().isEmpty() && !trait.isYesNo();
            complete.put(trait.code(), open ? Cells.proposed(trait, given.expected(), figures) : given);
        }
        return new StudyForm(title, outcome, negated, conditions, complete, reasons, cuts, version);
    }

    /** The known traits among the conditions, and the outcome as the last. */
    public List<Trait> traits() {
        List<Trait> traits = new ArrayList<>(chosen());
        outcomeTrait().filter(trait -> !traits.contains(trait)).ifPresent(traits::add);
        return traits;
    }

    public List<Trait> chosen() {
        return conditions.stream().map(Trait::ofCode).flatMap(Optional::stream).toList();
    }

    public Optional<Trait> outcomeTrait() {
        return Trait.ofCode(outcome).filter(Trait::isOutcome);
    }

    public Cells cells(Trait trait) {
        Cells given = cells.get(trait.code());
        return given == null ? new Cells("", "", "", "", "", "") : given;
    }

    public String reason(String caseId) {
        return reasons.getOrDefault(caseId, "");
    }

    Map<String, String> excluded() {
        Map<String, String> excluded = new LinkedHashMap<>();
        reasons.forEach((id, reason) -> {
            if (!reason.isBlank()) {
                excluded.put(id, reason.trim());
            }
        });
        return excluded;
    }

    /** Where the text that was saved meanwhile is another than this one. */
    List<Difference> differingFrom(StudyForm saved, Map<String, Reason> caseNames) {
        List<Difference> differing = new ArrayList<>();
        add(differing, Reason.of("evidence.title"), text(saved.title), text(title));
        add(differing, Reason.of("evidence.outcome"), saved.outcomeWords(), outcomeWords());
        add(differing, Reason.of("evidence.conditions"), saved.conditionWords(), conditionWords());
        List<Trait> both = new ArrayList<>(saved.traits());
        traits().stream().filter(trait -> !both.contains(trait)).forEach(both::add);
        for (Trait trait : both) {
            add(
                    differing,
                    Reason.of("evidence.calibration.of", Catalogue.of(trait).name()),
                    text(saved.cells(trait).all()),
                    text(cells(trait).all()));
        }
        caseNames.forEach((id, name) -> add(
                differing,
                Reason.of("evidence.exclusion.of", name),
                text(saved.reason(id).trim()),
                text(reason(id).trim())));
        add(differing, Reason.of("evidence.cuts"), text(saved.cutWords()), text(cutWords()));
        return differing;
    }

    private static void add(List<Difference> differing, Reason label, Reason saved, Reason typed) {
        if (!saved.equals(typed)) {
            differing.add(new Difference(label, saved, typed));
        }
    }

    private static Reason text(String text) {
        return Words.text(text.isEmpty() ? "-" : text);
    }

    private Reason outcomeWords() {
        return outcomeTrait().map(trait -> Words.phrase(trait, !negated)).orElseGet(() -> text(outcome));
    }

    private Reason conditionWords() {
        List<Reason> names = chosen().stream().map(Words::name).toList();
        return names.isEmpty() ? text("") : Words.listed(names);
    }

    private String cutWords() {
        return String.join(" / ", cuts.inclusion(), cuts.exclusion(), cuts.pri(), cuts.frequency());
    }
}
