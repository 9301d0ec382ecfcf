package fr.egide.account;

import java.util.UUID;

/// Where a role is held.
public sealed interface Scope {

    boolean covers(Target target);

    /// The whole installation.
    record Everything() implements Scope {
        @Override
        public boolean covers(Target target) {
            return true;
        }
    }

    /// The contracts, the councils, the diagnoses and the local series lying in a département.
    record Departement(String code) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || target.departements().contains(code);
        }
    }

    /// One contract, and the councils that follow it.
    record Contract(UUID id) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || target.isOn(id);
        }
    }

    /// One diagnosis.
    record Diagnosis(UUID id) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || id.equals(target.diagnosis());
        }
    }

    /// One council.
    record Council(UUID id) implements Scope {

        @Override
        public boolean covers(Target target) {
            return target.installation() || id.equals(target.council());
        }
    }

    /// What concerns one organisation within one contract.
    record Organisation(UUID contract, UUID organisation) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation()
                    || target.isOn(contract)
                            && (target.organisations().isEmpty() || target.organisations().contains(organisation));
        }
    }
}
