package id.sekber.journal;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal as the measure of change: as long as nothing was written to it, what was asked before has the same answer. */
@Component
public class Journal {

    /** The last entries that concern whoever asks: of the installation itself, and of the secretariat. */
    record Reached(long installation, long secretariat) {}

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers that are kept until something is written, and worked out anew after that.
     *
     * @param most how many are kept; the ones that were not asked for longest are given up
     * @param answer must depend on nothing but the question and tables that the journal follows; the question says for whom
     */
    public <Q, A> Kept<Q, A> keeping(int most, Function<Q, A> answer) {
        return new Kept<>(this, most, answer);
    }

    Reached reached() {
        return jdbc.sql("select installation, secretariat from journal.reached()")
                .query((row, index) -> new Reached(row.getLong("installation"), row.getLong("secretariat")))
                .single();
    }
}
