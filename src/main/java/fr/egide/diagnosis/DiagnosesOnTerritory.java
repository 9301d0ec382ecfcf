package fr.egide.diagnosis;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.account.Target;
import fr.egide.localseries.WorkOnTerritory;
import fr.egide.localseries.WorkReader;

/// Diagnoses, for the local series of their territories.
@Component
class DiagnosesOnTerritory implements WorkOnTerritory {

    private final WorkReader works;

    DiagnosesOnTerritory(WorkReader works) {
        this.works = works;
    }

    @Override
    public List<Work> within(Set<String> departements) {
        return works.within("diagnosis.diagnosis", departements, Target::diagnosis);
    }
}
