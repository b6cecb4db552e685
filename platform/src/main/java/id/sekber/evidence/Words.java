package id.sekber.evidence;

import id.sekber.vocabulary.Reason;
import java.util.List;

/** Turns of phrase that several sentences share. */
final class Words {

    private Words() {}

    static Reason text(String text) {
        return Reason.of("evidence.text", text);
    }

    static Reason name(Trait trait) {
        return Reason.of("evidence.text", Catalogue.of(trait).name());
    }

    /** What cooperations do that have the trait, or lack it. */
    static Reason phrase(Trait trait, boolean present) {
        Catalogue.Description words = Catalogue.of(trait);
        return Reason.of("evidence.text", present ? words.present() : words.absent());
    }

    /** "A", "A dan B", "A, B dan C". */
    static Reason listed(List<Reason> items) {
        Reason list = items.get(items.size() - 1);
        for (int i = items.size() - 2; i >= 0; i--) {
            list = Reason.of(i == items.size() - 2 ? "evidence.list.last" : "evidence.list.more", items.get(i), list);
        }
        return list;
    }

    /** The first few of them, and how many more there are. */
    static Reason listed(List<Reason> items, int most) {
        return items.size() <= most
                ? listed(items)
                : Reason.of("evidence.list.others", listedPlainly(items.subList(0, most)), items.size() - most);
    }

    private static Reason listedPlainly(List<Reason> items) {
        Reason list = items.get(items.size() - 1);
        for (int i = items.size() - 2; i >= 0; i--) {
            list = Reason.of("evidence.list.more", items.get(i), list);
        }
        return list;
    }
}
