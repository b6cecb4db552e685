package id.sekber.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An account of the chart.
 *
 * @param usage what Sekber itself books here; null for nothing
 * @param regionCode the code of regional finance under which it is exported; empty while none is known
 * @param closed no longer booked to, except to reverse
 */
public record Account(
        String code,
        String name,
        String englishName,
        AccountKind kind,
        @Nullable Usage usage,
        String regionCode,
        boolean closed,
        int version) {

    /** Whether money itself stands here: an asset that no member still owes. */
    public boolean holdsMoney() {
        return kind == AccountKind.ASSET && (usage == null || !usage.needsMember());
    }

    public String name(String language) {
        return language.equals("en") && !englishName.isEmpty() ? englishName : name;
    }
}
