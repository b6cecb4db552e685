package id.sekber.costsharing;

/**
 * One of those who share the cost: a party of the programme, as it stood when the sheet was made.
 *
 * @param code region code, such as {@code 34.71}
 * @param name full name, such as Kota Yogyakarta
 * @param shortName as in tables and pictures
 * @param ordinal its fixed place among the members and its mark in every picture, from 1
 */
public record Sharer(String code, String name, String shortName, int ordinal) {}
