package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reason;
import java.util.Optional;

/** A capability that books: it is asked before one of its entries is taken back, and told when that was done. */
public interface EntryOrigin {

    /** As its postings name it. */
    String origin();

    /** Why this entry cannot be taken back yet, with what to do first. */
    Optional<Reason> againstReversing(Actor actor, Entry entry);

    /** Within the transaction that takes the entry back. */
    void reversed(Actor actor, Entry entry, String reversal);
}
