package id.sekber.review;

import id.sekber.accounts.OpenToAnyone;
import id.sekber.accounts.UseCase;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What citizens may read: reviews that were adopted and published. */
@UseCase
public class PublishedReviews {

    /** A published review and whose it is. */
    public record Published(String secretariat, Review review) {}

    private record Place(UUID id, String name) {}

    private final ReviewRows rows;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    PublishedReviews(ReviewRows rows, JdbcClient jdbc, TransactionOperations transaction) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The reader is nobody, so the database is asked on behalf of the one secretariat that the address names. */
    @OpenToAnyone
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Published find(String slug, String number) {
        return place(slug)
                .flatMap(place -> within(place, number).map(review -> new Published(place.name(), review)))
                .orElseThrow(() -> new ReviewNotFound(number));
    }

    private Optional<Place> place(String slug) {
        return Asking.as(
                Asker.installation(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select id, name from secretariats.secretariat where slug = ?")
                        .param(slug)
                        .query((row, index) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                        .optional()));
    }

    private Optional<Review> within(Place place, String number) {
        return Asking.as(
                new Asker(null, place.id(), null, false, null),
                () -> transaction.execute(status -> rows.find(number).filter(Review::published)));
    }
}
