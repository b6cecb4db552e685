package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Reading what happened to an institution, beside the turning points of its environment. */
@UseCase
public class InstitutionHistory {

    private static final int PROVINCE_LENGTH = 2;

    /** What the history page shows: every line in time, and two drawings of them. */
    public record View(List<HistoryLine> lines, HistoryPicture wide, HistoryPicture narrow) {

        public View {
            lines = List.copyOf(lines);
        }

        public boolean hasOwn() {
            return lines.stream().anyMatch(line -> line.lane().own());
        }
    }

    private final Events events;
    private final Profiles profiles;
    private final Members members;

    InstitutionHistory(Events events, Profiles profiles, Members members) {
        this.events = events;
        this.profiles = profiles;
        this.members = members;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor) {
        Set<String> provinces = members.all().stream()
                .map(member -> member.code().substring(0, PROVINCE_LENGTH))
                .collect(Collectors.toSet());
        List<HistoryLine> lines = new ArrayList<>();
        events.all().stream().map(HistoryLine::of).forEach(lines::add);
        profiles.versions(actor).stream().map(HistoryLine::of).forEach(lines::add);
        events.turningPoints(provinces).stream().map(HistoryLine::of).forEach(lines::add);
        lines.sort(HistoryLine.IN_TIME);
        lines.replaceAll(line -> line.at(lines.indexOf(line) + 1));
        return new View(
                lines, HistoryPicture.of(lines, HistoryPicture.WIDE), HistoryPicture.of(lines, HistoryPicture.NARROW));
    }
}
