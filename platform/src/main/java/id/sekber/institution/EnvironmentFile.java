package id.sekber.institution;

import id.sekber.database.AfterMigration;
import id.sekber.regions.ReferenceData;
import id.sekber.regions.ReferenceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the turning points of the environment when their file has changed. */
@Component
class EnvironmentFile implements AfterMigration {

    static final ReferenceFile FILE = new ReferenceFile(
            "/reference/institution/",
            "environment",
            ReferenceFile.Format.JSON,
            "Compiled by Sekber; source and quality in each turning point",
            "Apache-2.0");

    @Override
    public void run(Connection owner) throws SQLException {
        ReferenceData.load(List.of(FILE), owner);
    }
}
