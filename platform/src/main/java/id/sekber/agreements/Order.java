package id.sekber.agreements;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of order that stages share. */
final class Order {

    private Order() {}

    /** What is done at a stage cannot be older than what the stage follows: PP 28/2018 Pasal 6(1) lists them in order. */
    static Problems after(Course.Facts facts, Stage stage, LocalDate on, List<Step> earlier) {
        return earlier.stream()
                .map(Step::on)
                .max(Comparator.naturalOrder())
                .filter(on::isBefore)
                .map(latest -> Problems.of(
                        "tanggal",
                        "agreements.course.out-of-order",
                        on,
                        latest,
                        facts.law().stage(stage).cited()))
                .orElse(Problems.NONE);
    }

    static Problems drafted(Course.Facts facts, AgreementKind kind, Stage stage) {
        return Problems.NONE.unless(
                facts.has(kind),
                "",
                kind == AgreementKind.KB ? "agreements.course.kb.missing" : "agreements.course.pks.missing",
                facts.law().stage(stage).cited());
    }

    static Problems waitsFor(Course course, String member) {
        boolean waits = course.waiting().stream().anyMatch(party -> party.code().equals(member));
        return Problems.NONE.unless(waits, "pihak", "agreements.course.party.not-waited-for");
    }
}
