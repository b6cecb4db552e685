package id.sekber.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases as JSON, in the form of the library's own file: what is written here can be read here, and so can that file. */
final class CaseJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Where each simple column stands. */
    private static final Map<GridColumn, String> PLACES = places();

    private static final Map<GridColumn, String> WORDINGS = Map.of(
            GridColumn.NAME_ID, "/name",
            GridColumn.REGION_ID, "/region",
            GridColumn.POPULATION_NOTE_ID, "/population/note",
            GridColumn.MANAGEMENT_NOTE_ID, "/dimensions/management/note",
            GridColumn.APPORTIONMENT_KEY_ID, "/dimensions/funding/apportionment_key",
            GridColumn.SCORE_REASON_ID, "/outcome_rationale",
            GridColumn.SUMMARY_ID, "/summary",
            GridColumn.CODING_NOTE_ID, "/coding_note");

    private CaseJson() {}

    private static Map<GridColumn, String> places() {
        Map<GridColumn, String> places = new EnumMap<>(GridColumn.class);
        places.put(GridColumn.ID, "/id");
        places.put(GridColumn.VERSION, "/version");
        places.put(GridColumn.COUNTRY, "/country_code");
        places.put(GridColumn.FOUNDED, "/founded");
        places.put(GridColumn.ENDED, "/ended");
        places.put(GridColumn.POPULATION, "/population/approx");
        places.put(GridColumn.POPULATION_YEAR, "/population/year");
        places.put(GridColumn.MODEL, "/dimensions/organising_model");
        places.put(GridColumn.NETWORK, "/network_type");
        places.put(GridColumn.MEMBERS, "/members_count");
        places.put(GridColumn.SECTORS, "/sectors");
        places.put(GridColumn.RULE, "/dimensions/management/decision_rule");
        places.put(GridColumn.PROFESSIONAL_MANAGER, "/dimensions/management/professional_management");
        places.put(GridColumn.ROTATING_CHAIR, "/dimensions/management/rotating_chair");
        places.put(GridColumn.FUNDING, "/dimensions/funding/sources");
        places.put(GridColumn.OWN_REVENUE, "/dimensions/funding/own_revenue");
        places.put(GridColumn.PERMANENT_STAFF, "/dimensions/support_systems/permanent_staff");
        places.put(GridColumn.SHARED_DATA, "/dimensions/support_systems/shared_data_system");
        places.put(GridColumn.PERFORMANCE_MONITORING, "/dimensions/support_systems/performance_monitoring");
        places.put(GridColumn.ECONOMIC_SOCIETY, "/stakeholder_involvement/economic_society");
        places.put(GridColumn.CIVIL_SOCIETY, "/stakeholder_involvement/civil_society");
        places.put(GridColumn.LEVELS, "/levels");
        places.put(GridColumn.BASIS, "/dimensions/regulatory_framework/basis");
        places.put(GridColumn.LEGAL_PERSONALITY, "/dimensions/regulatory_framework/legal_personality");
        places.put(GridColumn.CONFIDENCE, "/confidence");
        for (Achievement achievement : Achievement.values()) {
            places.put(GridColumn.valueOf(achievement.name()), "/outcome_scores/" + achievement.code());
        }
        return places;
    }

    private static GridColumn english(GridColumn indonesian) {
        return GridColumn.valueOf(indonesian.name().replaceAll("_ID$", "_EN"));
    }

    /** @param forms with identifier, and with the version where it is an own case */
    static byte[] write(List<CaseForm> forms) {
        ObjectNode document = MAPPER.createObjectNode();
        ArrayNode cases = document.putArray("cases");
        forms.forEach(form -> write(form, cases.addObject()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static void write(CaseForm form, ObjectNode known) {
        PLACES.forEach((column, place) -> put(known, place, value(column, form)));
        WORDINGS.forEach((column, place) -> put(known, place, wording(form.cell(column), form.cell(english(column)))));
        known.put("country", Case.Place.countryIn(form.cell(GridColumn.COUNTRY), "en"));
        if (form.cell(GridColumn.POPULATION).isEmpty()) {
            known.putNull("population");
        }
        ArrayNode points = known.putArray("turning_points");
        for (List<String> line : ListCell.read(form.cell(GridColumn.TURNING_POINTS))) {
            writePoint(line, points.addObject());
        }
        ArrayNode lessons = known.putArray("lessons");
        for (List<String> line : ListCell.read(form.cell(GridColumn.LESSONS))) {
            lessons.add(wording(part(line, 0), part(line, 1)));
        }
        ArrayNode sources = known.putArray("sources");
        for (List<String> line : ListCell.read(form.cell(GridColumn.SOURCES))) {
            ObjectNode source = sources.addObject();
            source.put("title", part(line, 0));
            source.set("year", number(part(line, 1)));
            source.put("url", part(line, 2).isEmpty() ? null : part(line, 2));
            source.put("seen", part(line, 3).equals(GridColumn.YES));
        }
    }

    private static void writePoint(List<String> line, ObjectNode point) {
        point.set("year", number(part(line, 0)));
        point.set("event", wording(part(line, 1), part(line, 2)));
        if (!part(line, 3).isEmpty()) {
            ObjectNode change = point.putObject("change");
            change.put("from", part(line, 3));
            change.put("to", part(line, 4));
            change.set("followed", wording(part(line, 5), part(line, 6)));
        }
    }

    private static String part(List<String> line, int index) {
        return index < line.size() ? line.get(index) : "";
    }

    private static void put(ObjectNode known, String place, JsonNode value) {
        String[] names = place.substring(1).split("/");
        ObjectNode parent = known;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObjectProperty(names[i]);
        }
        parent.set(names[names.length - 1], value);
    }

    private static JsonNode value(GridColumn column, CaseForm form) {
        String cell = form.cell(column);
        if (column.kind() == GridColumn.Kind.SEVERAL) {
            ArrayNode codes = MAPPER.createArrayNode();
            form.codesIn(column).forEach(codes::add);
            return codes;
        }
        if (cell.isEmpty()) {
            return MAPPER.nullNode();
        }
        if (column.choices().containsKey(GridColumn.YES)) {
            return MAPPER.getNodeFactory().booleanNode(cell.equals(GridColumn.YES));
        }
        boolean figure = column.kind() == GridColumn.Kind.NUMBER
                || column.kind() == GridColumn.Kind.YEAR
                || column.choices().containsKey("0.2");
        return figure ? number(cell) : MAPPER.getNodeFactory().stringNode(cell);
    }

    private static JsonNode number(String cell) {
        return cell.matches("-?\\d{1,15}(\\.\\d+)?")
                ? cell.contains(".")
                        ? MAPPER.getNodeFactory().numberNode(new BigDecimal(cell))
                        : MAPPER.getNodeFactory().numberNode(Long.parseLong(cell))
                : MAPPER.nullNode();
    }

    private static JsonNode wording(String indonesian, String english) {
        if (indonesian.isEmpty() && english.isEmpty()) {
            return MAPPER.nullNode();
        }
        ObjectNode both = MAPPER.createObjectNode();
        both.put("en", english);
        both.put("id", indonesian);
        return both;
    }

    /** Empty when this is no JSON with a list of cases. */
    static Optional<List<IncomingRow>> read(byte[] file) {
        JsonNode document;
        try {
            document = MAPPER.readTree(file);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        JsonNode cases = document.isArray() ? document : document.path("cases");
        if (!cases.isArray()) {
            return Optional.empty();
        }
        List<IncomingRow> rows = new ArrayList<>();
        for (JsonNode known : cases) {
            rows.add(new IncomingRow(rows.size() + 1, cells(known), List.of()));
        }
        return Optional.of(rows);
    }

    private static Map<GridColumn, String> cells(JsonNode known) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        PLACES.forEach((column, place) -> cells.put(column, text(known.at(place))));
        WORDINGS.forEach((column, place) -> {
            cells.put(column, text(known.at(place), "id"));
            cells.put(english(column), text(known.at(place), "en"));
        });
        if (known.at("/country_code").isMissingNode()) {
            cells.put(GridColumn.COUNTRY, countryCode(text(known.path("country"))));
        }
        cells.put(GridColumn.TURNING_POINTS, lines(known.path("turning_points"), CaseJson::point));
        cells.put(
                GridColumn.LESSONS,
                lines(known.path("lessons"), lesson -> List.of(text(lesson, "id"), text(lesson, "en"))));
        cells.put(
                GridColumn.SOURCES,
                lines(
                        known.path("sources"),
                        source -> List.of(
                                text(source.path("title")),
                                text(source.path("year")),
                                text(source.path("url")),
                                text(source.path("seen")))));
        return cells;
    }

    private static List<String> point(JsonNode point) {
        JsonNode change = point.path("change");
        return List.of(
                text(point.path("year")),
                text(point.path("event"), "id"),
                text(point.path("event"), "en"),
                text(change.path("from")),
                text(change.path("to")),
                text(change.path("followed"), "id"),
                text(change.path("followed"), "en"));
    }

    private interface Parts {
        List<String> of(JsonNode entry);
    }

    private static String lines(JsonNode entries, Parts parts) {
        List<List<String>> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(parts.of(entry)));
        return ListCell.write(lines);
    }

    /** A text in one language stands for both. */
    private static String text(JsonNode wording, String language) {
        return wording.isObject() ? text(wording.path(language)) : text(wording);
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            List<String> codes = new ArrayList<>();
            node.forEach(code -> codes.add(text(code)));
            return String.join(CaseForm.BETWEEN_CODES, codes);
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? GridColumn.YES : GridColumn.NO;
        }
        return node.isNumber()
                ? node.decimalValue().toPlainString()
                : node.isString() ? node.stringValue() : node.toString();
    }

    private static String countryCode(String name) {
        for (String code : Locale.getISOCountries()) {
            if (Case.Place.countryIn(code, "en").equalsIgnoreCase(name)) {
                return code;
            }
        }
        return name;
    }
}
