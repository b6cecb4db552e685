package id.sekber.demonstration;

import id.sekber.evidence.Studies;
import id.sekber.evidence.StudyForm;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What makes bodies last, asked of the library: the first ready question, without the case that is too young to answer it. */
@Component
@Order(210)
class EvidenceChapter implements Chapter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Studies studies;

    EvidenceChapter(Studies studies) {
        this.studies = studies;
    }

    @Override
    public void tell(Cast cast) {
        Figures figures = new Figures(INDONESIAN);
        StudyForm ready = StudyForm.ofReadySet("durable", INDONESIAN.getLanguage(), figures);
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("pekalongan-raya-waste", "Baru berjalan pada 2026; ketahanannya belum dapat dinilai.");
        StudyForm form = new StudyForm(
                ready.title(),
                ready.outcome(),
                ready.negated(),
                List.copyOf(ready.conditions()),
                ready.cells(),
                reasons,
                ready.cuts(),
                ready.version());
        Demonstration.done(
                cast.as(Cast.Part.OFFICER, officer -> studies.begin(officer, form, figures, Advance.UNWATCHED)));
    }
}
