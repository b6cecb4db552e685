package id.sekber.regions;

import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.RegionCode;

/** No region has this code. */
public class RegionNotFound extends NotFound {

    public RegionNotFound(RegionCode code) {
        super("Region", code);
    }
}
