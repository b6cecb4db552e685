package id.sekber.regions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts in working days: Monday to Friday without national holidays. The day one counts from is not counted. Each answer
 * says how certain it is, for holidays are decreed one year ahead.
 */
public final class WorkingDays {

    /** Some forty years: beyond it a number is a mistake, not a deadline. */
    private static final int MOST_WORKING_DAYS = 10_000;

    private final List<Holiday> inOrder;
    private final Set<LocalDate> nationalHolidays;
    private final Set<LocalDate> daysOfJointLeave;
    private final Map<Integer, Certainty> years = new HashMap<>();

    /** A date counted in working days. */
    public record Date(LocalDate day, Certainty certainty) {}

    /** A number of working days. */
    public record Count(int days, Certainty certainty) {}

    WorkingDays(Collection<Holiday> holidays) {
        this.inOrder =
                holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        this.nationalHolidays = daysOf(Holiday.Kind.NATIONAL, holidays);
        this.daysOfJointLeave = daysOf(Holiday.Kind.JOINT_LEAVE, holidays);
        for (Holiday holiday : holidays) {
            years.merge(
                    holiday.day().getYear(),
                    holiday.status() == Holiday.Status.OFFICIAL ? Certainty.OFFICIAL : Certainty.PROVISIONAL,
                    Certainty::weaker);
        }
    }

    private static Set<LocalDate> daysOf(Holiday.Kind kind, Collection<Holiday> holidays) {
        return holidays.stream()
                .filter(holiday -> holiday.kind() == kind)
                .map(Holiday::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day, JointLeave jointLeave) {
        return isWeekday(day)
                && !nationalHolidays.contains(day)
                && (jointLeave == JointLeave.COUNTS_AS_WORKING_DAY || !daysOfJointLeave.contains(day));
    }

    /** The working day that is this many after the day, or before it when negative; 0 is the day itself or the next working day. */
    public Date plus(LocalDate day, int workingDays, JointLeave jointLeave) {
        if (Math.abs((long) workingDays) > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException("%d working days are too many to count; give at most %d."
                    .formatted(workingDays, MOST_WORKING_DAYS));
        }
        int step = workingDays < 0 ? -1 : 1;
        LocalDate reached = day;
        int left = Math.abs(workingDays);
        while (left > 0 || !isWorkingDay(reached, jointLeave)) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached, jointLeave) && left > 0 ? 1 : 0;
        }
        LocalDate firstLookedAt = workingDays == 0 ? day : day.plusDays(step);
        return new Date(reached, certainty(firstLookedAt, reached));
    }

    /** How many working days lie after the first day up to the second, that one included; negative when the second is earlier. */
    public Count between(LocalDate from, LocalDate to, JointLeave jointLeave) {
        if (to.isBefore(from)) {
            Count back = between(to, from, jointLeave);
            return new Count(-back.days(), back.certainty());
        }
        int daysOff = (int) daysOff(jointLeave)
                .filter(day -> day.isAfter(from) && !day.isAfter(to) && isWeekday(day))
                .distinct()
                .count();
        return new Count(weekdays(from, to) - daysOff, certainty(from.plusDays(1), to));
    }

    /** Monday to Friday after the first day up to the second, that one included. */
    private static int weekdays(LocalDate from, LocalDate to) {
        int weeks = (int) (ChronoUnit.DAYS.between(from, to) / 7);
        long rest = from.plusWeeks(weeks)
                .plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWeekday)
                .count();
        return weeks * 5 + (int) rest;
    }

    /** The holidays from one day to another, both included. */
    public List<Holiday> holidays(LocalDate from, LocalDate to) {
        return inOrder.stream()
                .filter(holiday ->
                        !holiday.day().isBefore(from) && !holiday.day().isAfter(to))
                .toList();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private Stream<LocalDate> daysOff(JointLeave jointLeave) {
        return jointLeave == JointLeave.COUNTS_AS_WORKING_DAY
                ? nationalHolidays.stream()
                : Stream.concat(nationalHolidays.stream(), daysOfJointLeave.stream());
    }

    private Certainty certainty(LocalDate from, LocalDate to) {
        Certainty certainty = Certainty.OFFICIAL;
        int first = Math.min(from.getYear(), to.getYear());
        int last = Math.max(from.getYear(), to.getYear());
        for (int year = first; year <= last; year++) {
            certainty = Certainty.weaker(certainty, years.getOrDefault(year, Certainty.HOLIDAYS_UNKNOWN));
        }
        return certainty;
    }
}
