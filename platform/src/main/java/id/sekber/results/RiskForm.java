package id.sekber.results;

import static java.util.Objects.requireNonNullElse;

import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.UUID;

/** A risk as typed. */
public record RiskForm(
        String place, String words, String likelihood, String consequence, String response, String owner, int version)
        implements EntryForm {

    static RiskForm typed(Typed typed) {
        return new RiskForm(
                typed.text("tempat"),
                typed.text("risiko").strip(),
                typed.text("peluang"),
                typed.text("akibat"),
                typed.text("tanggapan").strip(),
                typed.text("penjaga"),
                typed.version());
    }

    static RiskForm of(Risk risk) {
        return new RiskForm(
                risk.place().key(),
                risk.words(),
                Integer.toString(risk.likelihood()),
                Integer.toString(risk.consequence()),
                risk.response(),
                requireNonNullElse(risk.owner(), ""),
                risk.version());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RISK;
    }

    @Override
    public RiskForm onTopOf(int saved) {
        return new RiskForm(place, words, likelihood, consequence, response, owner, saved);
    }

    private static boolean step(String typed) {
        return typed.matches("[1-" + Risk.MOST + "]");
    }

    @Override
    public Problems problems(Programme programme, List<Dimension> dimensions, Figures figures) {
        Problems problems = EntryForm.placed(this, programme);
        problems = EntryForm.text(problems, "risiko", words, LONGEST_TEXT, true)
                .unless(step(likelihood), "peluang", "results.step.missing", Risk.MOST)
                .unless(step(consequence), "akibat", "results.step.missing", Risk.MOST);
        problems = EntryForm.text(problems, "tanggapan", response, LONGEST_TEXT, false);
        return EntryForm.party(problems, "penjaga", owner, programme);
    }

    Risk read(UUID id, Programme programme) {
        return new Risk(
                id,
                Place.read(place, programme).orElseThrow(),
                words,
                Integer.parseInt(likelihood),
                Integer.parseInt(consequence),
                response,
                owner.isEmpty() ? null : owner,
                version);
    }
}
