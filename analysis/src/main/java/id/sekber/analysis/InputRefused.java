package id.sekber.analysis;

/** A kernel was asked something that it cannot answer: where, what was found, which rule, what to do. */
public class InputRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public InputRefused(String where, String found, String rule, String remedy) {
        this(where + ": found " + found + "; " + rule + "; " + remedy + ".");
    }

    private InputRefused(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    /** The same refusal, its place seen from further outside, for instance {@code calibration.DEV} before thresholds. */
    public InputRefused inside(String outer) {
        return new InputRefused(outer + "." + sentence);
    }
}
