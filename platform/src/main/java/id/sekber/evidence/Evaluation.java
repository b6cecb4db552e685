package id.sekber.evidence;

import id.sekber.cases.Case;
import id.sekber.vocabulary.Advance;
import java.util.List;

/** A study held against one state of the library: what was asked, what was found, and which cases had no part in it. */
record Evaluation(Question question, Findings findings, List<LeftOut> leftOut) {

    Evaluation {
        leftOut = List.copyOf(leftOut);
    }

    static Evaluation of(Settings settings, List<Case> library, int yearOfCoding, Advance advance) {
        Sample sample = Sample.of(library, settings, yearOfCoding);
        Question question = Question.of(settings, sample, yearOfCoding);
        return new Evaluation(question, Findings.of(question, advance), sample.leftOut());
    }
}
