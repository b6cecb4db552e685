package id.sekber.healthcheck;

import id.sekber.accounts.Attempts;
import id.sekber.accounts.TooManyAttempts;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Handing in and taking back a sheet, alike for those with a seat and those with a link. In an anonymous round the code is
 * drawn with the empty form and sent with it, so that a form sent twice is one sheet; only its hash is kept.
 */
@Component
class Answering {

    private static final int MOST_WRONG_CODES = 10;

    private final Sheets sheets;
    private final Attempts attempts;
    private final SecureRandom random;

    Answering(Sheets sheets, Attempts attempts, SecureRandom random) {
        this.sheets = sheets;
        this.attempts = attempts;
        this.random = random;
    }

    /** The form to begin with: what was sent where everyone is named, else an empty one with a fresh code. */
    AnswerForm begin(AnswerPage page, byte @Nullable [] link) {
        if (page.round().anonymous() || !page.self().answered() || !page.takesAnswers()) {
            return fresh(AnswerForm.EMPTY, page);
        }
        return sheets.recall(page.round().id(), page.self().id(), link, key(page, ""))
                .map(given -> new AnswerForm(given, ""))
                .orElse(AnswerForm.EMPTY);
    }

    private AnswerForm fresh(AnswerForm form, AnswerPage page) {
        boolean drawn = page.round().anonymous() && !page.self().answered();
        return new AnswerForm(form.given(), drawn ? AnswerCode.draw(random).text() : "");
    }

    Outcome<AnswerForm> recall(AnswerPage page, byte @Nullable [] link, String code) {
        Problems problems = problems(page);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        limit(page);
        Optional<Map<String, String>> given =
                sheets.recall(page.round().id(), page.self().id(), link, key(page, code));
        if (given.isEmpty()) {
            return wrongCode(page, code);
        }
        return Outcome.done(new AnswerForm(given.get(), code));
    }

    Outcome<Sent> send(AnswerPage page, byte @Nullable [] link, AnswerForm typed) {
        Problems problems = problems(page).and(typed.problems(page.questionnaire()));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        limit(page);
        AnswerForm form = page.round().anonymous() && !page.self().answered() && !AnswerCode.wellFormed(typed.code())
                ? fresh(typed, page)
                : typed;
        Sheets.Receipt receipt =
                sheets.handIn(page.round().id(), page.self().id(), link, key(page, form.code()), form.given());
        String code = page.round().anonymous() ? form.code() : "";
        return switch (receipt) {
            case SENT -> Outcome.done(new Sent(code, false));
            case CHANGED -> Outcome.done(new Sent(code, true));
            case WRONG_CODE -> wrongCode(page, form.code());
            case REFUSED ->
                Outcome.refused("", "healthcheck.answer.closed", page.round().title());
        };
    }

    private static Problems problems(AnswerPage page) {
        return Problems.NONE.unless(
                page.takesAnswers(),
                "",
                page.tooEarly() ? "healthcheck.answer.early" : "healthcheck.answer.closed",
                page.tooEarly() ? page.round().opensOn() : page.round().title());
    }

    private <T> Outcome<T> wrongCode(AnswerPage page, String code) {
        attempts.note(subject(page));
        return code.isBlank()
                ? Outcome.refused(AnswerForm.CODE, "healthcheck.code.missing")
                : Outcome.refused(AnswerForm.CODE, "healthcheck.code.wrong", RoundForm.shown(code));
    }

    private void limit(AnswerPage page) {
        if (attempts.exceeded(subject(page), MOST_WRONG_CODES)) {
            throw new TooManyAttempts();
        }
    }

    private static String subject(AnswerPage page) {
        return "healthcheck code:" + page.self().id();
    }

    private static byte[] key(AnswerPage page, String code) {
        return page.round().anonymous()
                ? new AnswerCode(code).keyIn(page.round().id())
                : AnswerCode.keyOf(page.round().id(), page.self().id());
    }
}
