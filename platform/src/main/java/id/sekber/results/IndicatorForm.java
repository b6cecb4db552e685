package id.sekber.results;

import static java.util.Objects.requireNonNullElse;

import id.sekber.goals.Direction;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.UUID;

/**
 * An indicator as typed.
 *
 * @param addsUp {@code ya} where the parts of a breakdown make up the total
 * @param dimensions identities of those by which it is broken down
 */
public record IndicatorForm(
        String place,
        String name,
        String unit,
        String direction,
        String addsUp,
        String verification,
        String baseline,
        String baselineOn,
        String responsible,
        List<String> dimensions,
        int version)
        implements EntryForm {

    static final String YES = "ya";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_UNIT = 60;

    public IndicatorForm {
        dimensions = List.copyOf(dimensions);
    }

    static IndicatorForm typed(Typed typed) {
        return new IndicatorForm(
                typed.text("tempat"),
                typed.text("nama").strip(),
                typed.text("satuan").strip(),
                typed.text("arah"),
                typed.text("menjumlah"),
                typed.text("verifikasi").strip(),
                typed.text("dasar").strip(),
                typed.text("tanggal"),
                typed.text("penanggung"),
                typed.texts("perincian"),
                typed.version());
    }

    static IndicatorForm of(Indicator indicator, Figures figures) {
        Value baseline = indicator.baseline();
        return new IndicatorForm(
                indicator.place().key(),
                indicator.name(),
                indicator.unit(),
                indicator.direction().code(),
                indicator.addsUp() ? YES : "",
                indicator.verification(),
                baseline == null ? "" : FigureField.typed(baseline.amount(), figures),
                baseline == null ? "" : baseline.on().toString(),
                requireNonNullElse(indicator.responsible(), ""),
                indicator.dimensions().stream().map(UUID::toString).toList(),
                indicator.version());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INDICATOR;
    }

    @Override
    public IndicatorForm onTopOf(int saved) {
        return new IndicatorForm(
                place,
                name,
                unit,
                direction,
                addsUp,
                verification,
                baseline,
                baselineOn,
                responsible,
                dimensions,
                saved);
    }

    DatedField baselineField() {
        return DatedField.of("dasar", baseline, "tanggal", baselineOn);
    }

    @Override
    public Problems problems(Programme programme, List<Dimension> known, Figures figures) {
        Problems problems = EntryForm.placed(this, programme);
        problems = EntryForm.text(problems, "nama", name, LONGEST_NAME, true);
        problems = EntryForm.text(problems, "satuan", unit, LONGEST_UNIT, true)
                .unless(Direction.find(direction).isPresent(), "arah", "results.direction.missing")
                .and(baselineField().problems(figures));
        problems = EntryForm.text(problems, "verifikasi", verification, LONGEST_TEXT, false);
        problems = EntryForm.party(problems, "penanggung", responsible, programme);
        List<String> ids = known.stream().map(each -> each.id().toString()).toList();
        return problems.unless(ids.containsAll(dimensions), "perincian", "results.dimension.gone");
    }

    Indicator read(UUID id, Programme programme, Figures figures) {
        return new Indicator(
                id,
                Place.read(place, programme).orElseThrow(),
                name,
                unit,
                Direction.find(direction).orElseThrow(),
                addsUp.equals(YES),
                verification,
                baselineField().value(figures),
                responsible.isEmpty() ? null : responsible,
                dimensions.stream().distinct().map(UUID::fromString).toList(),
                version);
    }
}
