package id.sekber.costsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All keys by which the cost of a programme can be divided.
 *
 * @param offered those to choose from, in the order in which they are shown
 * @param putAside own keys that are no longer offered, but by which an offer may have been made
 */
public record KeyRing(List<Key> offered, List<Key> putAside) {

    public KeyRing {
        offered = List.copyOf(offered);
        putAside = List.copyOf(putAside);
    }

    /** Equal, then what was weighed, by cost alone, then mixtures, then those that look at all coalitions. */
    static KeyRing of(List<Key> own, List<Key> putAside) {
        List<Key> all = new ArrayList<>(Key.standard());
        all.addAll(own);
        all.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return new KeyRing(all, putAside);
    }

    private static int rank(Key key) {
        if (key instanceof Key.Equal) {
            return 0;
        } else if (key instanceof Key.Weighted) {
            return 1;
        } else if (key instanceof Key.ProportionalToAlone) {
            return 2;
        }
        return key instanceof Key.FromGame ? 4 : key instanceof Key.Mixed ? 3 : 5;
    }

    Optional<Key> find(String code) {
        return Stream.concat(offered.stream(), putAside.stream())
                .filter(key -> key.code().equals(code))
                .findFirst();
    }

    /** What may be mixed: every key that is not itself made of others. */
    public List<Key> components() {
        return offered.stream().filter(KeyRing::isSimple).toList();
    }

    /** What a collar, a credit or a fee may rest on: every key that does not adjust another. */
    public List<Key> bases() {
        return offered.stream()
                .filter(key -> isSimple(key) || key instanceof Key.Mixed || key instanceof Key.TwoPart)
                .toList();
    }

    private static boolean isSimple(Key key) {
        return key instanceof Key.Equal
                || key instanceof Key.Weighted
                || key instanceof Key.ProportionalToAlone
                || key instanceof Key.FromGame;
    }

    /** The keys that the programme has beside the standard ones. */
    public List<Key> own() {
        return offered.stream().filter(key -> !Key.standard().contains(key)).toList();
    }
}
