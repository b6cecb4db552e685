/** Cases: cooperations elsewhere, coded on the same five dimensions, to compare with and learn from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "jobs",
            "journal",
            "regions",
            "spreadsheets",
            "database",
            "site",
            "vocabulary"
        })
package id.sekber.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
