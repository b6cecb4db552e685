package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What each member gains over all programmes. A loss in one is not made good by a gain in another, unless an agreement in force
 * that the member signed says so of both.
 */
public record Portfolio(List<Holding> holdings, List<Member> members, Judgement.Verdict verdict) {

    /**
     * One programme: what each of its parties gains in a year.
     *
     * @param key name of the key by which it is divided
     * @param offer proposal or decision that put it; empty where it is only looked at
     * @param gains by code of the member, in the order of the members
     */
    public record Holding(
            UUID programme,
            String number,
            String title,
            Reason key,
            String keyCode,
            Optional<String> offer,
            Map<String, Money> gains) {

        public Holding {
            gains = new LinkedHashMap<>(gains);
        }

        public Optional<Money> gain(String member) {
            return Optional.ofNullable(gains.get(member));
        }
    }

    /** Programmes that net for a member, mostly one alone, and what it gains in them together. */
    public record Group(List<Holding> holdings, Money gain) {

        public Group {
            holdings = List.copyOf(holdings);
        }

        public boolean harms() {
            return gain.isNegative();
        }

        public boolean netted() {
            return holdings.size() > 1;
        }
    }

    /** How one member does over all. */
    public record Member(Sharer sharer, List<Group> groups) {

        public Member {
            groups = List.copyOf(groups);
        }

        public List<Group> harming() {
            return groups.stream().filter(Group::harms).toList();
        }

        /** The sum over all programmes, for information: it says nothing of harm. */
        public Money sum() {
            return Money.sumInRupiah(groups.stream().map(Group::gain).toList());
        }

        public Judgement.State state() {
            if (!harming().isEmpty()) {
                return Judgement.State.HARMED;
            }
            return sum().isPositive() ? Judgement.State.SAFE : Judgement.State.NEUTRAL;
        }
    }

    public Portfolio {
        holdings = List.copyOf(holdings);
        members = List.copyOf(members);
    }

    static Portfolio of(List<Sharer> sharers, List<Holding> holdings, List<Netting> nettings) {
        List<Member> members = new ArrayList<>();
        for (Sharer sharer : sharers) {
            List<Group> groups = groups(sharer.code(), holdings, nettings);
            if (!groups.isEmpty()) {
                members.add(new Member(sharer, groups));
            }
        }
        return new Portfolio(holdings, members, verdict(members));
    }

    /** Programmes are in one group if agreements that the member signed join them, directly or through others. */
    private static List<Group> groups(String member, List<Holding> holdings, List<Netting> nettings) {
        List<List<Holding>> groups = new ArrayList<>();
        for (Holding holding : holdings) {
            if (holding.gain(member).isPresent()) {
                List<Holding> joined = new ArrayList<>(List.of(holding));
                groups.removeIf(group -> {
                    boolean joins = group.stream().anyMatch(other -> nets(member, holding, other, nettings));
                    if (joins) {
                        joined.addAll(0, group);
                    }
                    return joins;
                });
                groups.add(joined);
            }
        }
        return groups.stream()
                .map(group -> new Group(
                        group,
                        Money.sumInRupiah(group.stream()
                                .map(holding -> holding.gain(member).orElseThrow())
                                .toList())))
                .toList();
    }

    private static boolean nets(String member, Holding one, Holding other, List<Netting> nettings) {
        return nettings.stream()
                .anyMatch(netting -> netting.nets(member, one.programme()) && netting.nets(member, other.programme()));
    }

    /** Tarigan's matrix over all members and all that they share. */
    private static Judgement.Verdict verdict(List<Member> members) {
        List<Judgement.State> states =
                members.stream().map(Member::state).distinct().toList();
        if (states.size() > 1) {
            return Judgement.Verdict.INJUSTICE;
        }
        return states.isEmpty() || states.get(0) == Judgement.State.NEUTRAL
                ? Judgement.Verdict.HARMONY
                : states.get(0) == Judgement.State.HARMED ? Judgement.Verdict.CONFLICT : Judgement.Verdict.COOPERATION;
    }
}
