package id.sekber.contributions;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the members owe for a year by a division that they adopted, in instalments.
 *
 * @param decision number of the decision that adopted the division
 * @param programme number of the programme whose cost was divided
 * @param fund code of the source of money that payments come into; null for none
 * @param dues by instalment and member; empty in a list of levies
 */
public record Levy(
        UUID id,
        String number,
        String decision,
        String programme,
        String programmeTitle,
        int year,
        int instalments,
        @Nullable String fund,
        Money total,
        LocalDate madeOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy,
        List<Due> dues,
        int version) {

    public Levy {
        dues = List.copyOf(dues);
    }

    Levy with(List<Due> itsDues) {
        return new Levy(
                id,
                number,
                decision,
                programme,
                programmeTitle,
                year,
                instalments,
                fund,
                total,
                madeOn,
                withdrawnOn,
                withdrawnWhy,
                itsDues,
                version);
    }

    public List<Due> instalment(int place) {
        return dues.stream().filter(due -> due.instalment() == place).toList();
    }

    public Due due(UUID id) {
        return dues.stream()
                .filter(due -> due.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ContributionNotFound(id));
    }

    public Money paid() {
        return Money.sumInRupiah(dues.stream().map(Due::paid).toList());
    }

    public Money sent() {
        return Money.sumInRupiah(
                dues.stream().filter(Due::sent).map(Due::amount).toList());
    }

    public Money overdue(LocalDate today) {
        return Money.sumInRupiah(dues.stream()
                .filter(due -> due.state(today) == Due.State.OVERDUE)
                .map(Due::left)
                .toList());
    }

    public boolean withdrawn() {
        return withdrawnOn != null;
    }
}
