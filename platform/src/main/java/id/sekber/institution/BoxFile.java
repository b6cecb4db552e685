package id.sekber.institution;

import id.sekber.database.AfterMigration;
import id.sekber.regions.ReferenceData;
import id.sekber.regions.ReferenceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Loads the box that travels with Sekber when its file has changed. What it changes becomes a new version; what an
 * administrator has changed stays as it is.
 */
@Component
class BoxFile implements AfterMigration {

    static final ReferenceFile FILE = new ReferenceFile(
            "/reference/institution/",
            "box",
            ReferenceFile.Format.JSON,
            "Compiled by Sekber; source in each option and rule",
            "Apache-2.0");

    @Override
    public void run(Connection owner) throws SQLException {
        ReferenceData.load(List.of(FILE), owner);
    }
}
