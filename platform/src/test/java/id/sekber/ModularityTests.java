package id.sekber;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A package is a module; what is declared in its package-info is all it may use, and arrows run one way. */
class ModularityTests {

    /** The analysis is a library of its own that happens to share our name; it knows none of the modules. */
    private static final DescribedPredicate<JavaClass> ANALYSIS =
            JavaClass.Predicates.resideInAPackage("id.sekber.analysis..");

    @Test
    void arrowsRunOneWay() {
        ApplicationModules.of(Sekber.class, ANALYSIS).verify();
    }
}
