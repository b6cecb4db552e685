package id.sekber.regions;

import id.sekber.vocabulary.AffairCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The concurrent government affairs in the order of the law. Read once at start. */
public final class Affairs {

    private final List<Affair> inOrder;

    Affairs(Collection<Affair> affairs) {
        this.inOrder =
                affairs.stream().sorted(Comparator.comparing(Affair::code)).toList();
    }

    /** Those that may be chosen today. */
    public List<Affair> all() {
        return inOrder.stream().filter(Affair::inForce).toList();
    }

    public List<Affair> ofKind(AffairKind kind) {
        return all().stream().filter(affair -> affair.kind() == kind).toList();
    }

    /** Also those no longer in force, for records that name them. */
    public Optional<Affair> find(AffairCode code) {
        return inOrder.stream().filter(affair -> affair.code().equals(code)).findFirst();
    }

    public Affair get(AffairCode code) {
        return find(code).orElseThrow(() -> new AffairNotFound(code));
    }
}
