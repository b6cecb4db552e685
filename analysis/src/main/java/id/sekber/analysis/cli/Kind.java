package id.sekber.analysis.cli;

import java.io.IOException;

/** One kind of question: reads its document, asks the kernel, writes the fields of its answer. */
interface Kind {

    /**
     * @throws id.sekber.analysis.InputRefused if the document breaks a rule; nothing of the answer is shown then
     */
    void answer(Question question, JsonWriter answer) throws IOException;
}
