package id.sekber.costsharing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import java.util.List;
import java.util.Map;

/** Who shares the cost of a programme. */
final class Sharers {

    private Sharers() {}

    /** Its parties; where two are called alike for short, such as a city and the regency around it, by their full names. */
    static List<Sharer> of(Programme programme) {
        Map<String, Long> namesakes = programme.parties().stream().collect(groupingBy(Party::shortName, counting()));
        return programme.parties().stream()
                .map(party -> new Sharer(
                        party.code(),
                        party.name(),
                        namesakes.getOrDefault(party.shortName(), 0L) > 1 ? party.name() : party.shortName(),
                        party.ordinal()))
                .toList();
    }
}
