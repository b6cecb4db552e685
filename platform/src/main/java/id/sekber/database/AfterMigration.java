package id.sekber.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What a capability does as the owner each time the database has been migrated: load reference data. Must be cheap when nothing changed. */
public interface AfterMigration {

    void run(Connection owner) throws SQLException;
}
