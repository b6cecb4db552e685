package id.sekber.evidence;

import id.sekber.cases.Case;
import java.util.List;

/** A study held against one state of the library: what was asked, what was found, and which cases had no part in it. */
record Evaluation(Question question, Findings findings, List<LeftOut> leftOut) {

    Evaluation {
        leftOut = List.copyOf(leftOut);
    }

    static Evaluation of(Settings settings, List<Case> library, int yearOfCoding) {
        Sample sample = Sample.of(library, settings, yearOfCoding);
        Question question = Question.of(settings, sample, yearOfCoding);
        return new Evaluation(question, Findings.of(question), sample.leftOut());
    }

    /** What was kept, found again from the numbers that were kept with it. */
    static Evaluation again(Run run) {
        Question question = Question.read(run.question());
        return new Evaluation(question, Findings.of(question), run.leftOut());
    }
}
