package id.sekber.results;

import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safeguard as typed.
 *
 * @param toVerify {@code ya} where the source of the threshold has still to be verified
 */
public record SafeguardForm(
        String member,
        String indicator,
        String unit,
        String side,
        String threshold,
        String baseline,
        String baselineOn,
        String expected,
        String source,
        String toVerify,
        int version) {

    private static final int LONGEST_INDICATOR = 300;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_SOURCE = 500;

    static SafeguardForm typed(Typed typed) {
        return new SafeguardForm(
                typed.text("anggota"),
                typed.text("indikator").strip(),
                typed.text("satuan").strip(),
                typed.text("sisi"),
                typed.text("ambang").strip(),
                typed.text("dasar").strip(),
                typed.text("tanggal"),
                typed.text("perkiraan").strip(),
                typed.text("sumber").strip(),
                typed.text("verifikasi"),
                typed.version());
    }

    static SafeguardForm beginning(String member) {
        return new SafeguardForm(member, "", "", Side.NOT_ABOVE.code(), "", "", "", "", "", IndicatorForm.YES, 0);
    }

    static SafeguardForm of(Safeguard safeguard, Figures figures) {
        Value baseline = safeguard.baseline();
        return new SafeguardForm(
                safeguard.member().code(),
                safeguard.indicator(),
                safeguard.unit(),
                safeguard.side().code(),
                FigureField.typed(safeguard.threshold(), figures),
                baseline == null ? "" : FigureField.typed(baseline.amount(), figures),
                baseline == null ? "" : baseline.on().toString(),
                FigureField.typed(safeguard.expected(), figures),
                safeguard.source(),
                safeguard.toVerify() ? IndicatorForm.YES : "",
                safeguard.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    SafeguardForm onTopOf(int saved) {
        return new SafeguardForm(
                member, indicator, unit, side, threshold, baseline, baselineOn, expected, source, toVerify, saved);
    }

    private DatedField baselineField() {
        return DatedField.of("dasar", baseline, "tanggal", baselineOn);
    }

    Problems problems(Programme programme, Figures figures) {
        Problems problems = Problems.NONE.unless(!member.isEmpty(), "anggota", "results.text.missing.anggota");
        problems = EntryForm.party(problems, "anggota", member, programme);
        problems = EntryForm.text(problems, "indikator", indicator, LONGEST_INDICATOR, true);
        problems = EntryForm.text(problems, "satuan", unit, LONGEST_UNIT, true)
                .unless(Side.find(side).isPresent(), "sisi", "results.side.missing")
                .unless(!threshold.isEmpty(), "ambang", "results.text.missing.ambang")
                .and(new FigureField("ambang", threshold).problems(figures))
                .and(baselineField().problems(figures))
                .and(new FigureField("perkiraan", expected).problems(figures));
        return EntryForm.text(problems, "sumber", source, LONGEST_SOURCE, true);
    }

    /** Only for what has no problem. */
    Safeguard read(UUID id, Programme programme, Figures figures, @Nullable Instant inForceSince) {
        Party party = programme.parties().stream()
                .filter(each -> each.code().equals(member))
                .findFirst()
                .orElseThrow();
        BigDecimal bound = new FigureField("ambang", threshold).value(figures);
        if (bound == null) {
            throw new IllegalStateException("\"" + threshold + "\" was looked at before and is no figure.");
        }
        return new Safeguard(
                id,
                party,
                indicator,
                unit,
                Side.find(side).orElseThrow(),
                bound,
                baselineField().value(figures),
                new FigureField("perkiraan", expected).value(figures),
                source,
                toVerify.equals(IndicatorForm.YES),
                inForceSince,
                List.of(),
                List.of(),
                version);
    }
}
