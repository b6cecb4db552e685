package id.sekber.costsharing;

import id.sekber.regions.Region;

/** How far it is from one region to a place in another, in kilometres. */
interface Distances {

    /** Between the regions with these codes; within one, the mean way to its middle. */
    double between(String from, String to);

    Region region(String code);
}
