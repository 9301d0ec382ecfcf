package fr.egide;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyRoomKeepsToItsAllowedDependencies() {
        ApplicationModules.of(EgideApplication.class).verify();
    }
}
