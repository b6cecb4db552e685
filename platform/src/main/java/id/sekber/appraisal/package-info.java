/** Appraisal: alternatives for the institution, scored with evidence, weighed by each member, compared so that all can check. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "cases",
            "database",
            "evidence",
            "institution",
            "notices",
            "secretariats",
            "vocabulary"
        })
package id.sekber.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
