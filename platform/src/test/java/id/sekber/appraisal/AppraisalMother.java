package id.sekber.appraisal;

import id.sekber.secretariats.Member;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Appraisals for tests: so many alternatives and criteria, scored and weighed as said. */
final class AppraisalMother {

    static final Instant WRITTEN = Instant.parse("2026-11-24T03:00:00Z");

    private AppraisalMother() {}

    static Appraisal appraisal(int alternatives, int criteria) {
        return new Appraisal(
                new UUID(0, 1),
                "TA-2026-001",
                "Uji",
                "",
                Appraisal.State.OPEN,
                20_000,
                1,
                WRITTEN,
                "Staf",
                criteria(criteria),
                IntStream.rangeClosed(1, alternatives)
                        .mapToObj(ordinal -> new Alternative(
                                ordinal,
                                "Alternatif " + ordinal,
                                "",
                                ordinal == 1 ? 1 : null,
                                Set.of("O3"),
                                Set.of(),
                                null,
                                WRITTEN.minusSeconds(60),
                                0))
                        .toList(),
                0);
    }

    static List<Criterion> criteria(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(ordinal -> new Criterion(ordinal, null, "Kriteria " + ordinal, "", false))
                .toList();
    }

    static List<Member> members(String... shortNames) {
        List<Member> members = new ArrayList<>();
        for (String name : shortNames) {
            members.add(new Member(
                    "34.0" + (members.size() + 1), name, name, members.size() + 1, LocalDate.EPOCH, null, 0));
        }
        return members;
    }

    /** Ranges such as "3-5 7 -" by criterion; a dash is no score. */
    static ScoreSheet sheet(int alternative, String ranges) {
        List<Estimate> estimates = new ArrayList<>();
        String[] each = ranges.split(" ");
        for (int c = 0; c < each.length; c++) {
            if (!each[c].equals("-")) {
                String[] ends = each[c].split("-");
                estimates.add(new Estimate(
                        c + 1, new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]), "karena", List.of()));
            }
        }
        return new ScoreSheet(
                UUID.randomUUID(), alternative, null, new UUID(0, 9), "Ahli", WRITTEN, WRITTEN, 0, estimates);
    }

    static Weighing weighing(Member member, Method method, Map<String, String> fields) {
        return new Weighing(new UUID(0, member.ordinal()), member.code(), method, fields, WRITTEN, "Sekda", WRITTEN, 0);
    }

    static Map<String, String> points(int... points) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int c = 0; c < points.length; c++) {
            fields.put("poin-" + (c + 1), String.valueOf(points[c]));
        }
        return fields;
    }
}
