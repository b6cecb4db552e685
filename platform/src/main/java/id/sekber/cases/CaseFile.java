package id.sekber.cases;

import id.sekber.database.AfterMigration;
import id.sekber.regions.ReferenceData;
import id.sekber.regions.ReferenceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the case library when its file has changed. */
@Component
class CaseFile implements AfterMigration {

    static final ReferenceFile FILE = new ReferenceFile(
            "/reference/cases/",
            "library",
            ReferenceFile.Format.JSON,
            "Desk study of one analyst; sources in each case",
            "Apache-2.0");

    @Override
    public void run(Connection owner) throws SQLException {
        ReferenceData.load(List.of(FILE), owner);
    }
}
