package id.sekber.metering;

import id.sekber.vocabulary.NotFound;

/** No such meter, slip, dispute, file or bill in the secretariat that the asker works in. */
public class MeteringRecordNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MeteringRecordNotFound(Object identifier) {
        super("Metering record", identifier);
    }
}
