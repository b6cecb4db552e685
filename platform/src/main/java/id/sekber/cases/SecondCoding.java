package id.sekber.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A case coded by another person, who did not see the first codes.
 *
 * @param first the codes that the case had on that day; what was unknown is left out
 * @param codes the codes of this person
 */
public record SecondCoding(
        String caseId,
        UUID coder,
        String coderName,
        Instant codedAt,
        Map<GridColumn, String> first,
        Map<GridColumn, String> codes) {

    public SecondCoding {
        first = Map.copyOf(first);
        codes = Map.copyOf(codes);
    }

    boolean differs(GridColumn item) {
        return !first.getOrDefault(item, "").equals(codes.getOrDefault(item, ""));
    }
}
