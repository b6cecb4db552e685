package id.sekber.institution;

/** One of the versions in which an option or a rule was kept. A version never changes: the next one takes its place. */
sealed interface Versioned permits OptionVersion, Rule {

    String code();

    int number();

    boolean retired();

    Change change();
}
