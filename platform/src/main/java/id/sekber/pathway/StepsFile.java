package id.sekber.pathway;

import id.sekber.database.AfterMigration;
import id.sekber.regions.ReferenceData;
import id.sekber.regions.ReferenceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the steps when their file has changed. */
@Component
class StepsFile implements AfterMigration {

    static final ReferenceFile FILE = new ReferenceFile(
            "/reference/pathway/",
            "steps",
            ReferenceFile.Format.JSON,
            "Compiled by Sekber from the process of Council of Europe, UNDP and LGI; source in the file",
            "Apache-2.0");

    @Override
    public void run(Connection owner) throws SQLException {
        ReferenceData.load(List.of(FILE), owner);
    }
}
