package id.sekber.agreements;

import java.util.List;
import java.util.Locale;

/** What a document has to contain, with the norm that says so and how surely we know it; none of it is law in force that we have read. */
public record RequiredContent(Item item, Source source) {

    /** A matter of content. */
    public enum Item {
        PARTIES,
        PURPOSE,
        OBJECT,
        FORM,
        FUNDING,
        DUTIES,
        DURATION,
        END,
        FORCE_MAJEURE,
        DISPUTE;

        public String messageKey() {
            return "agreements.content." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where the requirement comes from. */
    public enum Source {
        /** Permendagri 22/2020, not seen beyond its opening: from memory. */
        RECALLED,
        /** Read in PP 50/2007, which is repealed. */
        SUPERSEDED;

        public String messageKey() {
            return "agreements.source." + name().toLowerCase(Locale.ROOT);
        }
    }

    static List<RequiredContent> of(AgreementKind kind) {
        return kind == AgreementKind.KB
                ? all(Source.RECALLED, Item.PARTIES, Item.PURPOSE, Item.OBJECT, Item.FORM, Item.FUNDING, Item.DURATION)
                : all(
                        Source.SUPERSEDED,
                        Item.PARTIES,
                        Item.OBJECT,
                        Item.DUTIES,
                        Item.DURATION,
                        Item.END,
                        Item.FORCE_MAJEURE,
                        Item.DISPUTE);
    }

    private static List<RequiredContent> all(Source source, Item... items) {
        return List.of(items).stream()
                .map(item -> new RequiredContent(item, source))
                .toList();
    }
}
