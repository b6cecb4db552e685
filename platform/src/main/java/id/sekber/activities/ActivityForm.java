package id.sekber.activities;

import id.sekber.activities.Activity.Dependency;
import id.sekber.activities.Activity.Milestone;
import id.sekber.programmes.Output;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as typed. A row whose name is empty is not there.
 *
 * @param output identity of an output of the programme, or its words; empty for none
 * @param participants codes of parties
 * @param version the version that was read before typing; 0 for a new activity
 */
public record ActivityForm(
        String workPackage,
        String title,
        String what,
        String output,
        String responsible,
        List<String> participants,
        String starts,
        String ends,
        List<FollowsRow> follows,
        List<DeliverableRow> deliverables,
        List<MilestoneRow> milestones,
        int version) {

    static final int MOST_ROWS = 20;
    private static final int SPARE_ROWS = 2;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PACKAGE = 120;
    private static final int LONGEST_WHAT = 5_000;
    private static final int MOST_LAG = 3_650;

    /** @param on number of another activity, such as {@code K3}; empty for none */
    public record FollowsRow(String on, String lag) {
        static final FollowsRow SPARE = new FollowsRow("", "");

        boolean empty() {
            return on.isBlank();
        }
    }

    /** @param id identity of the deliverable, empty for a new one */
    public record DeliverableRow(String id, String name, String due, String responsible, String state) {
        static final DeliverableRow SPARE = new DeliverableRow("", "", "", "", Deliverable.State.PLANNED.code());

        boolean empty() {
            return name.isBlank() && due.isBlank();
        }
    }

    public record MilestoneRow(String name, String on) {
        static final MilestoneRow SPARE = new MilestoneRow("", "");

        boolean empty() {
            return name.isBlank() && on.isBlank();
        }
    }

    public ActivityForm {
        participants = List.copyOf(participants);
        follows = List.copyOf(follows);
        deliverables = List.copyOf(deliverables);
        milestones = List.copyOf(milestones);
    }

    /** A new activity that this party answers for; empty for none yet. */
    static ActivityForm empty(String responsible) {
        return new ActivityForm("", "", "", "", responsible, List.of(), "", "", List.of(), List.of(), List.of(), 0)
                .withSpareRows();
    }

    static ActivityForm of(Typed typed) {
        return new ActivityForm(
                        typed.text("paket"),
                        typed.text("judul"),
                        typed.text("uraian"),
                        typed.text("keluaran"),
                        typed.text("penanggung-jawab"),
                        typed.texts("peserta"),
                        typed.text("mulai"),
                        typed.text("selesai"),
                        rows(
                                typed,
                                (each, i) -> new FollowsRow(each.text("setelah-" + i), each.text("jeda-" + i)),
                                FollowsRow::empty),
                        rows(
                                typed,
                                (each, i) -> new DeliverableRow(
                                        each.text("luaran-id-" + i),
                                        each.text("luaran-" + i),
                                        each.text("luaran-tanggal-" + i),
                                        each.text("luaran-pihak-" + i),
                                        each.text("luaran-keadaan-" + i)),
                                DeliverableRow::empty),
                        rows(
                                typed,
                                (each, i) ->
                                        new MilestoneRow(each.text("tonggak-" + i), each.text("tonggak-tanggal-" + i)),
                                MilestoneRow::empty),
                        typed.version())
                .withSpareRows();
    }

    private static <T> List<T> rows(Typed typed, BiFunction<Typed, Integer, T> row, Predicate<T> empty) {
        return IntStream.range(0, MOST_ROWS)
                .mapToObj(i -> row.apply(typed, i))
                .filter(each -> !empty.test(each))
                .toList();
    }

    static ActivityForm of(Activity activity, Timeline timeline) {
        return new ActivityForm(
                        activity.workPackage(),
                        activity.title(),
                        activity.what(),
                        activity.output() == null ? "" : activity.output().toString(),
                        activity.responsible(),
                        activity.participants(),
                        PlannedDay.typedStart(activity.startsOn()),
                        PlannedDay.typedEnd(activity.endsOn()),
                        activity.follows().stream()
                                .map(each -> new FollowsRow(
                                        timeline.numberOf(each.on()),
                                        each.lagDays() == 0 ? "" : Integer.toString(each.lagDays())))
                                .toList(),
                        activity.deliverables().stream()
                                .map(each -> new DeliverableRow(
                                        each.id().toString(),
                                        each.name(),
                                        each.dueOn() == null ? "" : each.dueOn().toString(),
                                        each.responsible(),
                                        each.state().code()))
                                .toList(),
                        activity.milestones().stream()
                                .map(each ->
                                        new MilestoneRow(each.name(), each.on().toString()))
                                .toList(),
                        activity.version())
                .withSpareRows();
    }

    private ActivityForm withSpareRows() {
        return new ActivityForm(
                workPackage,
                title,
                what,
                output,
                responsible,
                participants,
                starts,
                ends,
                spared(follows, FollowsRow.SPARE),
                spared(deliverables, DeliverableRow.SPARE),
                spared(milestones, MilestoneRow.SPARE),
                version);
    }

    private static <T> List<T> spared(List<T> rows, T spare) {
        List<T> more = new ArrayList<>(rows);
        for (int i = 0; i < SPARE_ROWS && more.size() < MOST_ROWS; i++) {
            more.add(spare);
        }
        return more;
    }

    ActivityForm onTopOf(int saved) {
        return new ActivityForm(
                workPackage,
                title,
                what,
                output,
                responsible,
                participants,
                starts,
                ends,
                follows,
                deliverables,
                milestones,
                saved);
    }

    /** The activity that is meant, with this identity and place; refused with what is wrong in each field. */
    Outcome<Activity> read(Programme programme, Timeline timeline, UUID id, int ordinal, Identifiers identifiers) {
        return new Reader(programme, timeline, id, identifiers).read(ordinal);
    }

    private final class Reader {

        private final List<Output> outputs;
        private final Set<String> parties;
        private final Timeline timeline;
        private final UUID id;
        private final Identifiers identifiers;
        private Problems problems = Problems.NONE;

        Reader(Programme programme, Timeline timeline, UUID id, Identifiers identifiers) {
            this.outputs = programme.outputs();
            this.parties = programme.parties().stream().map(Party::code).collect(Collectors.toSet());
            this.timeline = timeline;
            this.id = id;
            this.identifiers = identifiers;
        }

        Outcome<Activity> read(int ordinal) {
            problems = problems.unless(!title.isBlank(), "judul", "activities.title.missing");
            within(title, LONGEST_TITLE, "judul");
            within(workPackage, LONGEST_PACKAGE, "paket");
            within(what, LONGEST_WHAT, "uraian");
            UUID served = served();
            party(responsible, "penanggung-jawab");
            for (String participant : participants) {
                problems = problems.unless(
                        parties.contains(participant), "peserta", "activities.party.unknown", participant);
            }
            LocalDate from = day(PlannedDay.start(starts), starts, "mulai");
            LocalDate until = day(PlannedDay.end(ends), ends, "selesai");
            if (from != null && until != null) {
                problems = problems.unless(!until.isBefore(from), "selesai", "activities.ends.before", until, from);
            }
            List<Dependency> dependencies = dependencies();
            List<Deliverable> handed = handed();
            List<Milestone> reached = reached();
            if (problems.any() || from == null || until == null) {
                return Outcome.refused(problems);
            }
            return Outcome.done(new Activity(
                    id,
                    ordinal,
                    workPackage.trim(),
                    title.trim(),
                    what.trim(),
                    served,
                    responsible,
                    participants.stream()
                            .distinct()
                            .filter(each -> !each.equals(responsible))
                            .toList(),
                    from,
                    until,
                    dependencies,
                    handed,
                    reached,
                    version));
        }

        private void within(String text, int longest, String field) {
            problems = problems.unless(text.length() <= longest, field, "activities.text.long", text.length(), longest);
        }

        /** Where several are in the same words, the one that the activity served before, else the first. */
        private @Nullable UUID served() {
            if (output.isBlank()) {
                return null;
            }
            List<Output> meant = outputs.stream()
                    .filter(each -> each.id().toString().equals(output.trim())
                            || each.words().equals(output.trim()))
                    .toList();
            problems = problems.unless(!meant.isEmpty(), "keluaran", "activities.output.unknown", shown(output));
            return meant.stream()
                    .filter(each -> timeline.activities().stream()
                            .anyMatch(known -> known.id().equals(id) && known.serves(each)))
                    .findFirst()
                    .or(() -> meant.stream().findFirst())
                    .map(Output::id)
                    .orElse(null);
        }

        private void party(String code, String field) {
            problems = code.isBlank()
                    ? problems.and(field, "activities.party.missing")
                    : problems.unless(parties.contains(code), field, "activities.party.unknown", code);
        }

        private @Nullable LocalDate day(Optional<LocalDate> read, String typed, String field) {
            problems = problems.unless(
                    read.isPresent(), field, "activities.day.form", typed.isBlank() ? "-" : shown(typed));
            return read.orElse(null);
        }

        private List<Dependency> dependencies() {
            List<Dependency> read = new ArrayList<>();
            Set<String> met = new HashSet<>();
            for (int i = 0; i < follows.size(); i++) {
                FollowsRow row = follows.get(i);
                if (row.empty()) {
                    continue;
                }
                Optional<Activity> on = timeline.numbered(row.on().trim());
                String field = "setelah-" + i;
                problems = problems.unless(on.isPresent(), field, "activities.follows.unknown", shown(row.on()))
                        .unless(
                                on.filter(other -> other.id().equals(id)).isEmpty(),
                                field,
                                "activities.follows.itself",
                                row.on())
                        .unless(met.add(row.on().trim()), field, "activities.follows.twice", shown(row.on()));
                int lag = lag(row, "jeda-" + i);
                on.ifPresent(other -> read.add(new Dependency(other.id(), lag)));
            }
            return read;
        }

        private int lag(FollowsRow row, String field) {
            String typed = row.lag().trim();
            boolean sensible = typed.isEmpty() || typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= MOST_LAG;
            problems = problems.unless(sensible, field, "activities.lag.form", shown(typed), MOST_LAG);
            return sensible && !typed.isEmpty() ? Integer.parseInt(typed) : 0;
        }

        private List<Deliverable> handed() {
            List<Deliverable> read = new ArrayList<>();
            for (int i = 0; i < deliverables.size(); i++) {
                DeliverableRow row = deliverables.get(i);
                if (row.empty()) {
                    continue;
                }
                problems = problems.unless(!row.name().isBlank(), "luaran-" + i, "activities.deliverable.missing");
                within(row.name(), LONGEST_TITLE, "luaran-" + i);
                LocalDate due =
                        row.due().isBlank() ? null : day(PlannedDay.end(row.due()), row.due(), "luaran-tanggal-" + i);
                String party = row.responsible().isBlank() ? responsible : row.responsible();
                if (!row.responsible().isBlank()) {
                    party(party, "luaran-pihak-" + i);
                }
                Optional<Deliverable.State> state = Deliverable.State.withCode(row.state());
                problems = problems.unless(
                        state.isPresent(), "luaran-keadaan-" + i, "activities.state.unknown", shown(row.state()));
                read.add(new Deliverable(
                        identity(row.id()), row.name().trim(), due, party, state.orElse(Deliverable.State.PLANNED)));
            }
            return read;
        }

        /** That of a deliverable of this activity, else a new one. */
        private UUID identity(String known) {
            return timeline.activities().stream()
                    .filter(activity -> activity.id().equals(id))
                    .flatMap(activity -> activity.deliverables().stream())
                    .map(Deliverable::id)
                    .filter(each -> each.toString().equals(known))
                    .findFirst()
                    .orElseGet(identifiers::next);
        }

        private List<Milestone> reached() {
            List<Milestone> read = new ArrayList<>();
            for (int i = 0; i < milestones.size(); i++) {
                MilestoneRow row = milestones.get(i);
                if (row.empty()) {
                    continue;
                }
                problems = problems.unless(!row.name().isBlank(), "tonggak-" + i, "activities.milestone.missing");
                within(row.name(), LONGEST_TITLE, "tonggak-" + i);
                LocalDate on = day(PlannedDay.end(row.on()), row.on(), "tonggak-tanggal-" + i);
                if (on != null) {
                    read.add(new Milestone(row.name().trim(), on));
                }
            }
            return read;
        }
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
