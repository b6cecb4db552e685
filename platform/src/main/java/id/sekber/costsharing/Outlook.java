package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How each sharer fares over the life of a programme by one division, with every figure as likely as it was estimated.
 *
 * <p>The shares of the division hold in every year: what is built is shared by those of the building, what runs by those of the
 * operation. What changed the division afterwards, such as a compensation, is paid every year.
 */
public record Outlook(List<Integer> calendar, List<Member> members) {

    /**
     * @param alone what it would pay in each year by itself
     * @param pays what it pays in each year
     * @param worst place of the year in which it gains least
     * @param harmedYears in how many years it pays more than alone
     */
    public record Member(
            Sharer sharer,
            List<Money> alone,
            List<Money> pays,
            int worst,
            int harmedYears,
            Money presentAlone,
            Money presentPays) {

        public Member {
            alone = List.copyOf(alone);
            pays = List.copyOf(pays);
        }

        public Money gain(int year) {
            return alone.get(year).minus(pays.get(year));
        }

        public Money worstGain() {
            return gain(worst);
        }

        public Money presentGain() {
            return presentAlone.minus(presentPays);
        }
    }

    public Outlook {
        calendar = List.copyOf(calendar);
        members = List.copyOf(members);
    }

    public int year(Member member) {
        return calendar.get(member.worst());
    }

    static Outlook of(Plan plan, Workbench workbench, Division.Divided divided) {
        Workbench.Parts parts = workbench.parts(divided);
        List<List<Money>> pays = new ArrayList<>();
        for (int year : plan.calendar()) {
            List<Money> built = plan.built(year, plan.all()).splitBy(parts.capital());
            List<Money> operated = plan.operated(year, plan.all()).splitBy(parts.operation());
            pays.add(IntStream.range(0, built.size())
                    .mapToObj(i -> built.get(i).plus(operated.get(i)).plus(added(divided, i)))
                    .toList());
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < plan.sharers().size(); i++) {
            members.add(member(plan, i, pays));
        }
        return new Outlook(plan.calendar(), members);
    }

    /** What was added to the share by the key, or taken from it. */
    private static Money added(Division.Divided divided, int sharer) {
        return divided.amounts().get(sharer).minus(divided.byKey().get(sharer));
    }

    private static Member member(Plan plan, int place, List<List<Money>> paysByYear) {
        List<Money> alone = plan.calendar().stream()
                .map(year -> plan.cost(year, 1 << place))
                .toList();
        List<Money> pays = paysByYear.stream().map(year -> year.get(place)).toList();
        int worst = 0;
        int harmed = 0;
        for (int year = 0; year < alone.size(); year++) {
            Money gain = alone.get(year).minus(pays.get(year));
            harmed += gain.isNegative() ? 1 : 0;
            worst = gain.compareTo(alone.get(worst).minus(pays.get(worst))) < 0 ? year : worst;
        }
        return new Member(
                plan.sharers().get(place),
                alone,
                pays,
                worst,
                harmed,
                plan.presentValue(alone),
                plan.presentValue(pays));
    }

    /** The sharer that does worst in its worst year. */
    public Member worst() {
        Member worst = members.get(0);
        for (Member each : members) {
            worst = each.worstGain().compareTo(worst.worstGain()) < 0 ? each : worst;
        }
        return worst;
    }
}
