package id.sekber.activities;

import id.sekber.activities.ActivityForm.DeliverableRow;
import id.sekber.activities.ActivityForm.FollowsRow;
import id.sekber.activities.ActivityForm.MilestoneRow;
import id.sekber.programmes.Output;
import id.sekber.programmes.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An activity as the cells of a row, and back. What is a list stands in one cell: codes and numbers between semicolons,
 * deliverables and milestones on lines of their own with their parts behind upright lines. An output stands there in its words:
 * its place may have moved when the file comes back, and would then name another one in silence.
 */
final class ActivityCells {

    private static final String PART = " | ";

    private ActivityCells() {}

    static Map<ActivityColumn, String> of(Activity activity, Timeline timeline, Programme programme) {
        Map<ActivityColumn, String> cells = new EnumMap<>(ActivityColumn.class);
        cells.put(ActivityColumn.NUMBER, activity.number());
        cells.put(ActivityColumn.VERSION, Integer.toString(activity.version()));
        cells.put(ActivityColumn.WORK_PACKAGE, activity.workPackage());
        cells.put(ActivityColumn.TITLE, activity.title());
        cells.put(ActivityColumn.WHAT, activity.what());
        cells.put(
                ActivityColumn.OUTPUT,
                programme.output(activity.output()).map(Output::words).orElse(""));
        cells.put(ActivityColumn.RESPONSIBLE, activity.responsible());
        cells.put(ActivityColumn.PARTICIPANTS, String.join("; ", activity.participants()));
        cells.put(ActivityColumn.STARTS, PlannedDay.typedStart(activity.startsOn()));
        cells.put(ActivityColumn.ENDS, PlannedDay.typedEnd(activity.endsOn()));
        cells.put(
                ActivityColumn.FOLLOWS,
                activity.follows().stream()
                        .map(each -> timeline.numberOf(each.on()) + (each.lagDays() == 0 ? "" : "+" + each.lagDays()))
                        .collect(Collectors.joining("; ")));
        cells.put(
                ActivityColumn.DELIVERABLES,
                activity.deliverables().stream()
                        .map(each -> String.join(
                                PART,
                                each.name(),
                                each.dueOn() == null ? "-" : each.dueOn().toString(),
                                each.responsible(),
                                each.state().code()))
                        .collect(Collectors.joining("\n")));
        cells.put(
                ActivityColumn.MILESTONES,
                activity.milestones().stream()
                        .map(each -> each.name() + PART + each.on())
                        .collect(Collectors.joining("\n")));
        return cells;
    }

    /** @param known the deliverables that are there, so that one of the same name stays the same */
    static ActivityForm form(Map<ActivityColumn, String> cells, List<Deliverable> known, int version) {
        return new ActivityForm(
                cell(cells, ActivityColumn.WORK_PACKAGE),
                cell(cells, ActivityColumn.TITLE),
                cell(cells, ActivityColumn.WHAT),
                cell(cells, ActivityColumn.OUTPUT),
                cell(cells, ActivityColumn.RESPONSIBLE),
                parts(cell(cells, ActivityColumn.PARTICIPANTS)),
                cell(cells, ActivityColumn.STARTS),
                cell(cells, ActivityColumn.ENDS),
                parts(cell(cells, ActivityColumn.FOLLOWS)).stream()
                        .map(ActivityCells::follows)
                        .toList(),
                deliverables(cell(cells, ActivityColumn.DELIVERABLES), known),
                lines(cell(cells, ActivityColumn.MILESTONES)).stream()
                        .map(line -> fields(line, 2))
                        .map(fields -> new MilestoneRow(fields.get(0), fields.get(1)))
                        .toList(),
                version);
    }

    private static String cell(Map<ActivityColumn, String> cells, ActivityColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
    }

    private static FollowsRow follows(String part) {
        int plus = part.indexOf('+');
        return plus < 0
                ? new FollowsRow(part, "")
                : new FollowsRow(
                        part.substring(0, plus).trim(), part.substring(plus + 1).trim());
    }

    private static List<DeliverableRow> deliverables(String cell, List<Deliverable> known) {
        List<Deliverable> left = new ArrayList<>(known);
        List<DeliverableRow> rows = new ArrayList<>();
        for (String line : lines(cell)) {
            List<String> fields = fields(line, 4);
            String id = left.stream()
                    .filter(each -> each.name().equals(fields.get(0)))
                    .findFirst()
                    .map(each -> {
                        left.remove(each);
                        return each.id().toString();
                    })
                    .orElse("");
            rows.add(new DeliverableRow(
                    id,
                    fields.get(0),
                    fields.get(1).equals("-") ? "" : fields.get(1),
                    fields.get(2),
                    fields.get(3).isEmpty() ? Deliverable.State.PLANNED.code() : fields.get(3)));
        }
        return rows;
    }

    /** So many: the last ones behind the last upright lines, all that stands before in the first; empty where there are fewer. */
    private static List<String> fields(String line, int count) {
        List<String> pieces = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
        while (pieces.size() > count) {
            pieces.set(0, pieces.get(0) + "|" + pieces.remove(1));
        }
        while (pieces.size() < count) {
            pieces.add("");
        }
        return pieces.stream().map(String::trim).toList();
    }
}
