package id.sekber.pathway;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * A path as typed.
 *
 * @param kind name of its kind
 * @param version the version that was read before typing; 0 for a new path
 */
public record PathForm(String title, String kind, String aim, int version) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_AIM = 4_000;

    static PathForm blank() {
        return new PathForm("", "", "", 0);
    }

    static PathForm of(Path path) {
        return new PathForm(path.title(), path.kind().name(), path.aim(), path.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    PathForm onTopOf(Path saved) {
        return new PathForm(title, kind, aim, saved.version());
    }

    Optional<Path.Kind> known() {
        return Arrays.stream(Path.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "pathway.problem.title")
                .unless(title.length() <= LONGEST_TITLE, "judul", "pathway.problem.long", title.length(), LONGEST_TITLE)
                .unless(known().isPresent(), "jenis", "pathway.problem.kind")
                .unless(aim.length() <= LONGEST_AIM, "tujuan", "pathway.problem.long", aim.length(), LONGEST_AIM);
    }
}
