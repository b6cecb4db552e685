package id.sekber.goals;

import id.sekber.vocabulary.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What the address of the list of goals asks for; an absent part asks for all.
 *
 * @param page from 1
 */
public record GoalSearch(Map<Part, String> parts, int page) {

    public static final int ROWS_A_PAGE = 50;
    static final int LONGEST_TEXT = 200;
    private static final String PAGE = "hal";

    /** A part of the question, by the name that it has in the address. */
    public enum Part {
        TEXT("q"),
        MEMBER("anggota"),
        PLAN("dokumen"),
        AFFAIR("urusan"),
        SDG("tpb"),
        INDICATOR("indikator"),
        STATE("keadaan");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }

        public String messageKey() {
            return "goals.filter." + name();
        }
    }

    public GoalSearch {
        Map<Part, String> asked = new EnumMap<>(Part.class);
        parts.forEach((part, value) -> {
            if (!value.isBlank()) {
                asked.put(part, value.strip());
            }
        });
        parts = asked;
    }

    static GoalSearch read(MultiValueMap<String, String> parameters) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String value = parameters.getFirst(part.parameter);
            parts.put(part, value == null ? "" : value);
        }
        String page = parameters.getFirst(PAGE);
        return new GoalSearch(parts, page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    public String asked(Part part) {
        return parts.getOrDefault(part, "");
    }

    public boolean asksAnything() {
        return !parts.isEmpty();
    }

    Problems problems() {
        int length = asked(Part.TEXT).length();
        return Problems.NONE.unless(
                length <= LONGEST_TEXT, Part.TEXT.parameter, "goals.filter.text.long", length, LONGEST_TEXT);
    }

    public GoalSearch without(Part part) {
        Map<Part, String> fewer = new EnumMap<>(parts);
        fewer.remove(part);
        return new GoalSearch(fewer, 1);
    }

    public GoalSearch at(int otherPage) {
        return new GoalSearch(parts, otherPage);
    }

    /** The part of an address behind its question mark, with it; empty when nothing is asked. */
    public String query() {
        String asked = parts.entrySet().stream()
                .map(part -> part.getKey().parameter + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String paged = page > 1 ? PAGE + "=" + page : "";
        String both = asked.isEmpty() || paged.isEmpty() ? asked + paged : asked + "&" + paged;
        return both.isEmpty() ? "" : "?" + both;
    }
}
