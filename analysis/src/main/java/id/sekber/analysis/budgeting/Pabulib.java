package id.sekber.analysis.budgeting;

import id.sekber.analysis.InputRefused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads an election from the text of a Pabulib file: sections META, PROJECTS and VOTES, fields between semicolons.
 *
 * <p>Input   the whole text; ballots that approve ({@code approval}, {@code choose-1}) or give points ({@code scoring}, {@code cumulative}).
 * <p>Result  the election, every voter of weight 1, and remarks where META counts differently from what stands below it.
 * <p>Edges   fields that the rules here do not need are passed over, since files carry many; ordinal ballots are refused, for an order says
 *            nothing of how much a project is worth; an empty ballot counts as a voter.
 *
 * @throws InputRefused naming the line, the value, the rule and the remedy
 * @see "P. Faliszewski et al., Participatory Budgeting: Data, Tools and Analysis, IJCAI 2023, pp. 2667-2674"
 */
public final class Pabulib {

    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    /** @param remarks sentences in English, none if META agrees with the sections */
    public record File(Election election, List<String> remarks) {}

    private record Line(int number, List<String> fields) {
        InputRefused refused(String found, String rule, String remedy) {
            return new InputRefused("line " + number, found, rule, remedy);
        }
    }

    private final Map<String, List<Line>> sections = new HashMap<>();
    private final Map<String, Line> meta = new HashMap<>();

    private Pabulib() {}

    public static File read(String text) {
        Pabulib pabulib = new Pabulib();
        pabulib.split(text);
        return pabulib.file();
    }

    /** Whether a text begins as such files do. */
    public static boolean looksLike(String text) {
        return text.strip().toUpperCase(Locale.ROOT).startsWith("META");
    }

    private void split(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Line> section = null;
        int number = 0;
        for (String row : plain.split("\\R", -1)) {
            number++;
            if (row.isBlank()) {
                continue;
            }
            Line line = new Line(number, fields(row, number));
            String first = line.fields().get(0);
            if (line.fields().stream().skip(1).allMatch(String::isEmpty)
                    && SECTIONS.contains(first.toUpperCase(Locale.ROOT))) {
                section = new ArrayList<>();
                if (sections.put(first.toUpperCase(Locale.ROOT), section) != null) {
                    throw line.refused(
                            "the section " + first + " again", "a section stands once", "remove one of the two");
                }
            } else if (section == null) {
                throw line.refused(
                        quoted(first), "the file begins with the section META", "write META alone on the first line");
            } else {
                section.add(line);
            }
        }
        for (String name : SECTIONS) {
            List<Line> found = sections.get(name);
            if (found == null || found.isEmpty()) {
                throw new InputRefused(
                        "the file",
                        "no section " + name,
                        "META, PROJECTS and VOTES are needed, each with its head",
                        "add it");
            }
        }
    }

    private static List<String> fields(String row, int number) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inside = false;
        for (int k = 0; k < row.length(); k++) {
            char letter = row.charAt(k);
            if (letter == '"' && (inside || field.isEmpty())) {
                if (inside && k + 1 < row.length() && row.charAt(k + 1) == '"') {
                    field.append('"');
                    k++;
                } else {
                    inside = !inside;
                }
            } else if (letter == ';' && !inside) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        if (inside) {
            throw new InputRefused(
                    "line " + number,
                    "a quotation mark without its end",
                    "a quoted field ends on its line",
                    "close it");
        }
        fields.add(field.toString().strip());
        return fields;
    }

    private File file() {
        for (Line line : body("META")) {
            if (line.fields().size() < 2) {
                throw line.refused(
                        quoted(line.fields().get(0)), "a line of META is key;value", "add the value after a semicolon");
            }
            meta.put(line.fields().get(0).toLowerCase(Locale.ROOT), line);
        }
        BigDecimal budget = amount(needed("budget"), needed("budget").fields().get(1), "budget");
        if (budget.signum() == 0) {
            throw needed("budget").refused("budget 0", "a budget is above 0", "correct it");
        }
        List<Project> projects = projects();
        List<Voter> voters = voters(projects);
        List<String> remarks = new ArrayList<>();
        compare("num_projects", projects.size(), remarks);
        compare("num_votes", voters.size(), remarks);
        return new File(new Election(budget, projects, voters), remarks);
    }

    private void compare(String key, int counted, List<String> remarks) {
        Line line = meta.get(key);
        if (line != null && !line.fields().get(1).equals(String.valueOf(counted))) {
            remarks.add("META says " + key + " " + line.fields().get(1) + ", but the file has " + counted + ".");
        }
    }

    private Line needed(String key) {
        Line line = meta.get(key);
        if (line == null) {
            throw new InputRefused("META", "no " + key, "META says " + key, "add the line " + key + ";...");
        }
        return line;
    }

    private List<Line> body(String section) {
        List<Line> lines = sections.getOrDefault(section, List.of());
        return lines.subList(1, lines.size());
    }

    private int column(String section, String name, boolean needed) {
        Line head = sections.getOrDefault(section, List.of()).get(0);
        for (int k = 0; k < head.fields().size(); k++) {
            if (head.fields().get(k).equalsIgnoreCase(name)) {
                return k;
            }
        }
        if (needed) {
            throw head.refused(
                    "no column " + name, "the head of " + section + " names the column " + name, "add the column");
        }
        return -1;
    }

    private static String field(Line line, int column, String name) {
        if (column >= line.fields().size()) {
            throw line.refused(
                    line.fields().size() + " fields",
                    "the column " + name + " is field " + (column + 1),
                    "add what is missing");
        }
        return line.fields().get(column);
    }

    private List<Project> projects() {
        int id = column("PROJECTS", "project_id", true);
        int cost = column("PROJECTS", "cost", true);
        Map<String, Project> projects = new LinkedHashMap<>();
        for (Line line : body("PROJECTS")) {
            String name = name(line, field(line, id, "project_id"), "project_id");
            Project project = new Project(name, amount(line, field(line, cost, "cost"), "cost"));
            if (projects.put(name, project) != null) {
                throw line.refused(
                        "the project " + quoted(name) + " again", "a project stands once", "rename one of the two");
            }
        }
        return List.copyOf(projects.values());
    }

    private List<Voter> voters(List<Project> projects) {
        Line type = needed("vote_type");
        String kind = type.fields().get(1).toLowerCase(Locale.ROOT);
        boolean scored = kind.equals("scoring") || kind.equals("cumulative");
        if (!scored && !kind.equals("approval") && !kind.equals("choose-1")) {
            throw type.refused(
                    "vote_type " + quoted(kind),
                    "ballots must approve or give points: approval, choose-1, scoring or cumulative",
                    "turn the ballots into points first");
        }
        int id = column("VOTES", "voter_id", true);
        int vote = column("VOTES", "vote", true);
        int points = column("VOTES", "points", scored);
        Map<String, BigDecimal> nothing = new HashMap<>();
        projects.forEach(project -> nothing.put(project.id(), BigDecimal.ZERO));
        Map<String, Voter> voters = new LinkedHashMap<>();
        for (Line line : body("VOTES")) {
            String name = name(line, field(line, id, "voter_id"), "voter_id");
            String chosen = line.fields().size() == vote ? "" : field(line, vote, "vote");
            Map<String, BigDecimal> utilities = scored && !isNone(chosen)
                    ? scored(line, chosen, field(line, points, "points"), nothing)
                    : approved(line, chosen, nothing);
            if (voters.put(name, new Voter(name, BigDecimal.ONE, utilities)) != null) {
                throw line.refused(
                        "the voter " + quoted(name) + " again", "a voter stands once", "rename one of the two");
            }
        }
        return List.copyOf(voters.values());
    }

    private static Map<String, BigDecimal> approved(Line line, String vote, Map<String, BigDecimal> known) {
        Map<String, BigDecimal> utilities = new LinkedHashMap<>();
        if (!isNone(vote)) {
            for (String project : vote.split(",", -1)) {
                put(line, project.strip(), BigDecimal.ONE, known, utilities);
            }
        }
        return utilities;
    }

    private static Map<String, BigDecimal> scored(
            Line line, String vote, String points, Map<String, BigDecimal> known) {
        String[] projects = vote.split(",", -1);
        String[] scores = points.split(",", -1);
        if (projects.length != scores.length) {
            throw line.refused(
                    projects.length + " projects and " + scores.length + " points",
                    "each project of a ballot has its points",
                    "give as many points as projects");
        }
        Map<String, BigDecimal> utilities = new LinkedHashMap<>();
        for (int k = 0; k < projects.length; k++) {
            put(line, projects[k].strip(), amount(line, scores[k].strip(), "points"), known, utilities);
        }
        return utilities;
    }

    private static void put(
            Line line,
            String project,
            BigDecimal utility,
            Map<String, BigDecimal> known,
            Map<String, BigDecimal> utilities) {
        if (!known.containsKey(project)) {
            throw line.refused(
                    "a vote for " + quoted(project),
                    "a vote names a project of PROJECTS",
                    "correct the id or add the project");
        }
        if (utilities.put(project, utility) != null) {
            throw line.refused(
                    "the project " + quoted(project) + " twice", "a ballot names a project once", "remove one");
        }
    }

    private static boolean isNone(String vote) {
        return vote.isEmpty() || vote.equalsIgnoreCase("none");
    }

    private static String name(Line line, String name, String column) {
        if (name.isEmpty()) {
            throw line.refused("a blank " + column, "a " + column + " must not be blank", "name it");
        }
        return name;
    }

    private static BigDecimal amount(Line line, String text, String name) {
        // Some cities write a comma before the decimals.
        String number = text.replace(',', '.');
        if (!number.matches("\\d{1,31}(\\.\\d{0,30})?")) {
            throw line.refused(
                    name + " " + quoted(text),
                    "it must be a number of 0 or more, at most 31 digits before the point and 30 after it",
                    "write it as 12.5");
        }
        return new BigDecimal(number.endsWith(".") ? number + "0" : number);
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= 40 ? text : text.substring(0, 40) + "...") + '"';
    }
}
