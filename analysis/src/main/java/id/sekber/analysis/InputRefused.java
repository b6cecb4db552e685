package id.sekber.analysis;

/** A kernel was asked something that it cannot answer: where, what was found, which rule, what to do. */
public class InputRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public InputRefused(String where, String found, String rule, String remedy) {
        this.sentence = where + ": found " + found + "; " + rule + "; " + remedy + ".";
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
