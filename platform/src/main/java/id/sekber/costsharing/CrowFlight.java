package id.sekber.costsharing;

import id.sekber.regions.Region;
import id.sekber.regions.Regions;
import id.sekber.vocabulary.RegionCode;
import org.springframework.stereotype.Service;

/** As the crow flies, between the points that are known of the regions. */
@Service
class CrowFlight implements Distances {

    private static final double EARTH = 6_371;

    /** The mean distance of the points of a circle from its middle, as a part of its radius. */
    private static final double WITHIN = 2.0 / 3;

    private final Regions regions;

    CrowFlight(Regions regions) {
        this.regions = regions;
    }

    /** Between the points of the regions; within one, the mean way to the middle of a circle of its area. */
    @Override
    public double between(String from, String to) {
        Region one = regions.get(RegionCode.of(from));
        Region other = regions.get(RegionCode.of(to));
        if (from.equals(to)) {
            return WITHIN * Math.sqrt(one.areaInSquareKilometres().doubleValue() / Math.PI);
        }
        double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
        double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(chord));
    }

    @Override
    public Region region(String code) {
        return regions.get(RegionCode.of(code));
    }
}
