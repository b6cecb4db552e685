package id.sekber.evidence;

import id.sekber.vocabulary.Advance;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** What was found, found again from the numbers that were kept with a run: once, since the same question has the same answer. */
@Component
class KeptFindings {

    private static final int MOST = 100;

    private record Found(Question question, Findings findings) {}

    private final ConcurrentLruCache<String, Found> found = new ConcurrentLruCache<>(MOST, KeptFindings::find);

    Evaluation again(Run run) {
        Found again = found.get(run.question());
        return new Evaluation(again.question(), again.findings(), run.leftOut());
    }

    private static Found find(String text) {
        Question question = Question.read(text);
        return new Found(question, Findings.of(question, Advance.UNWATCHED));
    }
}
