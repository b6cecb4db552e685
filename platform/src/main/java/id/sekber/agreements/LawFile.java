package id.sekber.agreements;

import id.sekber.database.AfterMigration;
import id.sekber.regions.ReferenceData;
import id.sekber.regions.ReferenceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the law as data when its file has changed; versions that are loaded already stay as they are. */
@Component
class LawFile implements AfterMigration {

    static final ReferenceFile FILE = new ReferenceFile(
            "/reference/agreements/",
            "law",
            ReferenceFile.Format.JSON,
            "Compiled by Sekber from UU 23/2014, PP 28/2018, Permendagri 25/2020 and guides; article and status in each row",
            "Apache-2.0");

    @Override
    public void run(Connection owner) throws SQLException {
        ReferenceData.load(List.of(FILE), owner);
    }
}
