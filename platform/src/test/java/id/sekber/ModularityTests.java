package id.sekber;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A package is a module; what is declared in its package-info is all it may use, and arrows run one way. */
class ModularityTests {

    @Test
    void arrowsRunOneWay() {
        ApplicationModules.of(Sekber.class).verify();
    }
}
