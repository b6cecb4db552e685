package id.sekber.cases;

import java.time.Instant;

/**
 * What coders who differed on an item settled on.
 *
 * @param code empty where they settled that it is unknown
 */
public record Settlement(
        String caseId, GridColumn item, String code, String reason, String by, Instant at, int version) {}
