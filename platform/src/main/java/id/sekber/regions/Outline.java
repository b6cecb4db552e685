package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import org.locationtech.jts.geom.Geometry;

/** An imported outline of a region, in degrees, with its origin. */
record Outline(RegionCode code, Geometry shape, RegionMap.Origin origin) {}
