package id.sekber.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins each transaction by telling the database on whose behalf it asks; row-level security does the rest. */
class AskingTransactions extends JdbcTransactionManager {

    private static final String TELL = """
            select set_config('sekber.person', ?, true), set_config('sekber.secretariat', ?, true),
                   set_config('sekber.member', ?, true), set_config('sekber.administrator', ?, true),
                   set_config('sekber.signing_in', ?, true)""";

    AskingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("No connection is bound to the transaction just begun.");
        }
        tell(holder.getConnection(), Asking.current());
    }

    private static void tell(Connection connection, Asker asker) {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, text(asker.person()));
            statement.setString(2, text(asker.secretariat()));
            statement.setString(3, text(asker.member()));
            statement.setString(4, Boolean.toString(asker.administrator()));
            statement.setString(5, text(asker.signingIn()));
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The database did not take who is asking.", e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
