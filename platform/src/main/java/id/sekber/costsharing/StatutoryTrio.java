package id.sekber.costsharing;

import id.sekber.regions.Indicators;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Population, area and coverage of the service: the three figures that the explanation of UU 23/2014 Article 364(5) names for
 * the cost of a takeover, here as a start for an agreement.
 */
final class StatutoryTrio {

    /** The two of which published figures are kept. */
    static final List<String> PUBLISHED = List.of(Indicators.POPULATION, Indicators.AREA);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final KeyForm form;
    private final KeyRing ring;
    private final Locale page;

    StatutoryTrio(KeyForm form, KeyRing ring, Locale page) {
        this.form = form;
        this.ring = ring;
        this.page = page;
    }

    Problems problems() {
        boolean weighted = ring.find(form.term(KeyForm.COVERAGE)).stream().anyMatch(Key.Weighted.class::isInstance);
        Problems problems = Problems.NONE
                .unless(!form.title().isBlank(), "nama", "costsharing.key.title.missing")
                .unless(
                        form.title().length() <= KeyForm.LONGEST_TITLE,
                        "nama",
                        "costsharing.text.long",
                        form.title().length(),
                        KeyForm.LONGEST_TITLE)
                .unless(weighted, KeyForm.COVERAGE, "costsharing.key.coverage.missing");
        BigDecimal sum = BigDecimal.ZERO;
        for (String field : List.of("penduduk", "luas", "cakupan-persen")) {
            Reading<BigDecimal> reading = new Figures(page).readNumber(form.percent(field));
            if (reading instanceof Reading.Refused<BigDecimal> refused) {
                problems = problems.and("persen-" + field, refused.reason());
            } else if (reading instanceof Reading.Read<BigDecimal> read) {
                problems = problems.unless(
                        read.value().signum() > 0,
                        "persen-" + field,
                        "costsharing.key.percent.range",
                        form.percent(field));
                sum = sum.add(read.value());
            }
        }
        return problems.any()
                ? problems
                : problems.unless(sum.compareTo(HUNDRED) == 0, "persen-penduduk", "costsharing.key.percent.sum", sum);
    }

    String percentOf(String indicator) {
        return form.percent(indicator.equals(Indicators.POPULATION) ? "penduduk" : "luas");
    }

    String percentOfCoverage() {
        return form.percent("cakupan-persen");
    }
}
