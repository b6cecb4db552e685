package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;

/**
 * A part of a regency or city.
 *
 * @param localTerm what it is called there: kapanewon, kemantren
 */
public record District(
        RegionCode code, String name, String localTerm, double latitude, double longitude, int villages) {}
