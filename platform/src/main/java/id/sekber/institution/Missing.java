package id.sekber.institution;

import id.sekber.vocabulary.Reason;
import java.util.Locale;

/** What must be known before a rule can be held against a setup. */
public sealed interface Missing {

    /** What it is called; options have the names of this box. */
    Reason words(Box box);

    /** A question of the box that nobody has answered. */
    record Answer(Group group) implements Missing {

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.missing.answer", Reason.of(group.messageKey()));
        }
    }

    /** How far a support system has come. */
    record Level(Option system) implements Missing {

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.missing.level", box.nameOf(system));
        }
    }

    /** A fact beside the box. */
    enum Fact implements Missing {
        MANDATORY,
        HOSTING,
        KEYS,
        SHARES;

        @Override
        public Reason words(Box box) {
            return Reason.of("institution.missing." + name().toLowerCase(Locale.ROOT));
        }
    }
}
