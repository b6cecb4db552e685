package id.sekber.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The countries of the cases as tiles, each about where it lies on a map of the world. Every tile is of one size: it shows
 * where cases come from and measures nothing. A country without a place of its own stands in the last row.
 */
public record CountryTiles(int width, int height, List<Tile> tiles, Map<String, List<Shelf.Entry>> byCountry) {

    public static final int SIDE = 48;

    private static final int ROWS = 11;
    private static final int COLUMNS = 22;
    private static final int FIRST_SHADE = 1;
    private static final int MANY = 4;

    /** Place of a country: column and row, drawn by hand after the usual map of the world. */
    private static final Map<String, int[]> PLACES = places("""
            CA 2 1, US 2 2, MX 1 3, GT 1 4, CR 2 4, VE 4 4, EC 2 5, CO 3 5, PE 3 6, BR 5 6, BO 4 7, PY 5 7, CL 3 8, AR 4 8, UY 5 8,
            NO 9 0, SE 10 0, FI 11 0, DK 9 1, LT 10 1, EE 11 1, IE 6 2, GB 7 2, NL 8 2, DE 9 2, PL 10 2, UA 11 2, RU 13 2,
            BE 7 3, LU 8 3, CH 9 3, AT 10 3, HU 11 3, RO 12 3, PT 6 4, ES 7 4, FR 8 4, IT 9 4, HR 10 4, MK 11 4, BG 12 4, TR 13 4,
            MA 7 5, DZ 8 5, TN 9 5, EG 11 5, SN 6 6, ML 7 6, NE 8 6, CI 6 7, GH 7 7, NG 8 7, ET 12 7, UG 11 8, KE 12 8, TZ 12 9, ZA 10 10,
            KZ 14 3, MN 16 2, CN 16 3, KR 18 3, JP 19 3, PK 14 4, NP 15 4, TW 19 4, IN 15 5, BD 16 5, LK 15 6,
            MM 17 5, LA 18 5, VN 19 5, TH 17 6, KH 18 6, PH 20 6, MY 17 7, SG 17 8, BN 19 7, ID 18 8, TL 20 8, PG 21 8, AU 19 9, NZ 21 10""");

    /** @param shade from 1, many cases, to 4, one */
    public record Tile(String country, int x, int y, int cases, int shade) {}

    public CountryTiles {
        tiles = List.copyOf(tiles);
        byCountry = new LinkedHashMap<>(byCountry);
    }

    private static Map<String, int[]> places(String text) {
        Map<String, int[]> places = new TreeMap<>();
        for (String place : text.split(",")) {
            String[] parts = place.strip().split(" ");
            places.put(parts[0], new int[] {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])});
        }
        return places;
    }

    static CountryTiles of(List<Shelf.Entry> entries, String language) {
        Map<String, List<Shelf.Entry>> byCode = new TreeMap<>();
        entries.forEach(entry -> byCode.computeIfAbsent(entry.known().place().country(), code -> new ArrayList<>())
                .add(entry));
        List<Tile> tiles = new ArrayList<>();
        int unplaced = 0;
        for (Map.Entry<String, List<Shelf.Entry>> country : byCode.entrySet()) {
            int[] place = PLACES.get(country.getKey());
            if (place == null) {
                place = new int[] {unplaced % COLUMNS, ROWS + unplaced / COLUMNS};
                unplaced++;
            }
            int cases = country.getValue().size();
            tiles.add(new Tile(country.getKey(), place[0] * SIDE, place[1] * SIDE, cases, shade(cases)));
        }
        Map<String, List<Shelf.Entry>> mostFirst = new LinkedHashMap<>();
        byCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Shelf.Entry>> country) ->
                                -country.getValue().size())
                        .thenComparing(country -> Case.Place.countryIn(country.getKey(), language)))
                .forEach(country -> mostFirst.put(country.getKey(), country.getValue()));
        int rows = ROWS + (unplaced + COLUMNS - 1) / COLUMNS;
        return new CountryTiles(COLUMNS * SIDE, rows * SIDE, tiles, mostFirst);
    }

    private static int shade(int cases) {
        return cases >= 2 * MANY ? FIRST_SHADE : cases >= MANY ? 2 : cases >= 2 ? 3 : MANY;
    }

    /** Every place there is, for the pale tiles behind. */
    public List<Tile> ground() {
        return PLACES.entrySet().stream()
                .map(place -> new Tile(place.getKey(), place.getValue()[0] * SIDE, place.getValue()[1] * SIDE, 0, 0))
                .toList();
    }

    public String nameOf(String country, String language) {
        return Case.Place.countryIn(country, language);
    }
}
