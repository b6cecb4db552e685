package id.sekber.agreements;

import id.sekber.vocabulary.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one kind of cooperation in one version of the law as data.
 *
 * @param kind code of the kind, such as {@code KSDD-W}
 */
public record StageSet(
        String version,
        LocalDate published,
        String kind,
        Wording name,
        Wording article,
        LawStatus status,
        List<LegalStage> stages,
        List<EndReason> endReasons) {

    public StageSet {
        stages = List.copyOf(stages);
        endReasons = List.copyOf(endReasons);
    }

    LegalStage stage(Stage stage) {
        return stages.stream()
                .filter(each -> each.key().equals(stage.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Version " + version + " of the law has no stage " + stage.key() + " for " + kind + "."));
    }

    Optional<EndReason> endReason(String key) {
        return endReasons.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
