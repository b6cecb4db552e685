/** Review: what the yearly review of the institution finds and recommends, and the plan of reform that the members adopt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "institution",
            "appraisal",
            "evidence",
            "healthcheck",
            "cases",
            "decisions",
            "secretariats",
            "accounts",
            "documents",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
