package id.sekber.costsharing;

import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Share;
import java.time.LocalDate;
import java.util.List;

/**
 * A division of the cost that the members adopted: what the cost article of an agreement rests on.
 *
 * @param programme number of the programme
 * @param decision number of the decision
 * @param joint the cost of a year that is divided
 * @param parts in the order of the members
 * @param key name of the key
 * @param formula the key in one sentence
 * @param keySource where the weights of the key come from; a sentence that there are none, where the key needs none
 * @param sheetSource where the costs come from
 * @param rebaseOn when the figures behind the key are to be looked at again
 */
public record AdoptedSharing(
        String programme,
        String decision,
        LocalDate decidedOn,
        Money joint,
        List<Part> parts,
        Reason key,
        Reason formula,
        Reason keySource,
        List<Compensation> compensations,
        String sheetSource,
        int sheetRevision,
        FiscalYear baseYear,
        LocalDate rebaseOn) {

    /**
     * @param alone what the party would pay in a year by itself
     * @param amount what the key asks of it in a year
     * @param share the same as a part of the whole
     * @param afterCompensation what it bears in the end
     */
    public record Part(String code, String name, Money alone, Money amount, Share share, Money afterCompensation) {}

    public AdoptedSharing {
        parts = List.copyOf(parts);
        compensations = List.copyOf(compensations);
    }
}
