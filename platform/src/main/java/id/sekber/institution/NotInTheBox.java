package id.sekber.institution;

import id.sekber.vocabulary.NotFound;

/** No option and no rule of the box has this code. */
public class NotInTheBox extends NotFound {

    NotInTheBox(String code) {
        super("Option or rule", code);
    }
}
