package id.sekber.journal;

import id.sekber.journal.Journal.Reached;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;

/** Answers that hold as long as the journal stands where it stood when they were worked out. */
public final class Kept<Q, A> {

    private record Asked<Q>(Q question, Reached reached) {}

    private final Journal journal;
    private final Function<Q, A> answer;
    private final ConcurrentLruCache<Asked<Q>, A> answers;

    Kept(Journal journal, int most, Function<Q, A> answer) {
        this.journal = journal;
        this.answer = answer;
        this.answers = new ConcurrentLruCache<>(most, asked -> answer.apply(asked.question()));
    }

    /**
     * The journal is asked first: what is written meanwhile makes the answer newer than its label, never older. A transaction
     * that may write sees entries that could still be taken back, so that nothing is kept there.
     */
    public A to(Q question) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? answers.get(new Asked<>(question, journal.reached()))
                : answer.apply(question);
    }
}
