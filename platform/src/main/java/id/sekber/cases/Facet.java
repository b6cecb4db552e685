package id.sekber.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something by which the list of cases can be narrowed, and its name in addresses. */
public enum Facet {
    SECTOR("sektor", Sector.values(), known -> orNone(known.coding().sectors())),
    ORIGIN("asal", Origin.values(), known -> Set.of(Origin.of(known))),
    MODEL("model", OrganisingModel.values(), known -> single(known.coding().model())),
    BASIS("dasar", RegulatoryBasis.values(), known -> single(known.coding().basis())),
    NETWORK("jaringan", NetworkType.values(), known -> single(known.coding().network()));

    private final String parameter;
    private final List<Code> codes;
    private final Function<Case, Collection<? extends Code>> reader;

    Facet(String parameter, Code[] codes, Function<Case, Collection<? extends Code>> reader) {
        this.parameter = parameter;
        this.codes = List.of(codes);
        this.reader = reader;
    }

    public String parameter() {
        return parameter;
    }

    public List<Code> codes() {
        return codes;
    }

    public String messageKey() {
        return "cases.facet." + name().toLowerCase(Locale.ROOT);
    }

    Optional<Code> find(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    Collection<? extends Code> of(Case known) {
        return reader.apply(known);
    }

    private static Collection<? extends Code> orNone(@Nullable Set<? extends Code> codes) {
        return Objects.requireNonNullElse(codes, Set.of());
    }

    private static Collection<? extends Code> single(@Nullable Code code) {
        return Stream.ofNullable(code).toList();
    }
}
