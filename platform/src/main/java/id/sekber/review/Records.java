package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.appraisal.Appraisals;
import id.sekber.decisions.Decisions;
import id.sekber.evidence.Studies;
import id.sekber.healthcheck.Round;
import id.sekber.healthcheck.Rounds;
import id.sekber.institution.InstitutionProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What Sekber knows that a chapter can rest on: versions of the profile, the nearest cases, studies of them, appraisals, health
 * checks that are closed, what the members decided.
 */
@Component
class Records {

    private final InstitutionProfile institution;
    private final Studies studies;
    private final Appraisals appraisals;
    private final Rounds rounds;
    private final Decisions decisions;
    private final MessageSource messages;

    Records(
            InstitutionProfile institution,
            Studies studies,
            Appraisals appraisals,
            Rounds rounds,
            Decisions decisions,
            MessageSource messages) {
        this.institution = institution;
        this.studies = studies;
        this.appraisals = appraisals;
        this.rounds = rounds;
        this.decisions = decisions;
        this.messages = messages;
    }

    List<Exhibit.Offer> all(Actor actor, String language) {
        List<Exhibit.Offer> offers = new ArrayList<>();
        institution.latest(actor).ifPresent(view -> {
            view.versions()
                    .forEach(version -> offers.add(new Exhibit.Offer(
                            "/kelembagaan/versi/" + version.number(),
                            words("review.record.profile", language, Integer.toString(version.number())))));
            view.nearest()
                    .forEach(near -> offers.add(new Exhibit.Offer(
                            "/kasus/" + near.known().id(),
                            words(
                                    "review.record.case",
                                    language,
                                    near.known().name().in(language)))));
        });
        studies.all(actor)
                .forEach(study -> offers.add(new Exhibit.Offer(
                        "/kasus/kajian/" + study.number(),
                        words("review.record.study", language, study.number(), study.title()))));
        appraisals
                .all(actor)
                .forEach(appraisal -> offers.add(new Exhibit.Offer(
                        "/kelembagaan/telaah/" + appraisal.number(),
                        words("review.record.appraisal", language, appraisal.number(), appraisal.title()))));
        rounds.all(actor).stream()
                .map(Round.Summary::round)
                .filter(Round::closed)
                .forEach(round -> offers.add(new Exhibit.Offer(
                        "/kelembagaan/kesehatan/" + round.number(),
                        words("review.record.round", language, round.number(), round.title()))));
        decisions
                .all(actor)
                .forEach(decision -> offers.add(new Exhibit.Offer(
                        "/keputusan/" + decision.number(),
                        words("review.record.decision", language, decision.number(), decision.title()))));
        return offers;
    }

    private String words(String key, String language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(language));
    }
}
