package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.Map;

/** The outlines that this installation has imported. They may change while the program runs. */
interface Outlines {

    /** Changes whenever an import changes anything. */
    String stamp();

    /** Those that are there. */
    Map<RegionCode, Outline> of(Collection<RegionCode> regions);
}
