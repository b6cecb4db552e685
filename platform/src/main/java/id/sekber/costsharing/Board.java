package id.sekber.costsharing;

import id.sekber.decisions.Proposal;
import id.sekber.programmes.Programme;
import id.sekber.results.Safeguard;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The no-harm board: one division of the joint cost, what each member pays and gains by it, and all other keys beside it.
 *
 * @param current whether the sheet speaks of the parties that the programme has today
 * @param division by the key that is looked at, with what is tried on it
 * @param all by every key of the programme, without anything tried
 * @param focus place of the sharer whose paragraph is shown
 * @param safeguards what the programme must not do to its parties, as it stands today
 * @param offer the offer that the board shows or that the members are asked about
 * @param frozen whether the board shows that offer's frozen amounts
 */
public record Board(
        Programme programme,
        CostSheet sheet,
        boolean current,
        Division division,
        List<Division> all,
        List<Key> own,
        int focus,
        Typed trial,
        boolean tried,
        Problems problems,
        List<Safeguard> safeguards,
        @Nullable Offer offer,
        @Nullable Proposal proposal,
        boolean frozen) {

    public Board {
        all = List.copyOf(all);
        own = List.copyOf(own);
        safeguards = List.copyOf(safeguards);
    }

    /** The division, where the key can divide. */
    public Optional<Division.Divided> divided() {
        return division instanceof Division.Divided divided ? Optional.of(divided) : Optional.empty();
    }

    /** What harms members beside money, whatever the division. */
    public List<Safeguard> harming() {
        return safeguards.stream().filter(Safeguard::harms).toList();
    }

    /** What protects this sharer beside money. */
    public List<Safeguard> safeguards(Sharer sharer) {
        return safeguards.stream()
                .filter(Safeguard::inForce)
                .filter(safeguard -> safeguard.member().code().equals(sharer.code()))
                .toList();
    }

    public boolean harmedBeyondMoney(Sharer sharer) {
        return safeguards(sharer).stream().anyMatch(Safeguard::harms);
    }

    /** How many sharers are harmed, in money or beside it. */
    public int harmedSharers(Division.Divided divided) {
        return (int) divided.judgement().standings().stream()
                .filter(standing -> standing.harmed() || harmedBeyondMoney(standing.sharer()))
                .count();
    }

    public Reason whyNot() {
        return division instanceof Division.NotPossible impossible
                ? impossible.why()
                : Reason.of("costsharing.text", "");
    }

    public List<Sharer> sharers() {
        return sheet.sharers();
    }

    /** What to know of the table before dividing it. */
    public List<Reason> notes() {
        return Observations.of(sheet.costs(), sheet.sharers());
    }

    /** In what pictures count. */
    public Unit unit() {
        return Unit.of(sheet.costs().joint());
    }

    public Reason coalition(Judgement.Complaint complaint) {
        return Words.names(complaint.coalition(), sheet.sharers());
    }

    /** How the worst coalition of a sharer stands: by how much it would be cheaper or dearer on its own. */
    public Reason worst(Judgement.Complaint complaint) {
        boolean cheaper = complaint.excess().isPositive();
        return Reason.of(
                cheaper ? "costsharing.worst.cheaper" : "costsharing.worst.dearer",
                Words.together(complaint.coalition()),
                cheaper ? complaint.excess() : complaint.excess().negated());
    }

    /** The verdict on a division in a few words. */
    public Reason summary(Division each) {
        return Verdicts.summary(each, sharers(), harming());
    }

    public Reason summaryShort() {
        return divided()
                .map(each ->
                        Reason.of(Verdicts.verdict(each.judgement(), harming()).messageKey()))
                .orElse(whyNot());
    }

    /** Name of the tone in which a division's verdict is shown. */
    public String tone(Division each) {
        return Verdicts.tone(each, harming());
    }

    /** Name of the icon that goes with the tone. */
    public String icon(Division each) {
        return Verdicts.icon(each, harming());
    }

    /** What a division is called over all members, in a sentence. */
    public Reason verdict(Division.Divided divided) {
        return Verdicts.inWords(divided.judgement(), harming());
    }

    /** Why the sharer in focus pays what it pays, for its council. */
    public List<Reason> paragraph(Division.Divided divided) {
        return Paragraph.of(sheet, divided, focus);
    }

    /** The picture of all divisions that nobody would leave, which only three sharers have. */
    public Optional<AgreementRegion> region() {
        return sheet.sharers().size() == 3 ? AgreementRegion.of(this) : Optional.empty();
    }

    /** The bars of one key, on the scale that all keys share. */
    public KeyPicture picture(Division.Divided divided) {
        return KeyPicture.of(divided, scale(), unit());
    }

    private Money scale() {
        Money largest = sheet.costs().alone().stream().reduce(Money.rupiah(1), Board::larger);
        for (Division each : all) {
            if (each instanceof Division.Divided divided) {
                largest = divided.amounts().stream().reduce(largest, Board::larger);
            }
        }
        return largest;
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
