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

    /// The contracts, the diagnoses and the local series lying in a département.
    record Departement(String code) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || target.departements().contains(code);
        }
    }

    /// One contract.
    record Contract(UUID id) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || id.equals(target.contract());
        }
    }

    /// One diagnosis.
    record Diagnosis(UUID id) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation() || id.equals(target.diagnosis());
        }
    }

    /// What concerns one organisation within one contract.
    record Organisation(UUID contract, UUID organisation) implements Scope {
        @Override
        public boolean covers(Target target) {
            return target.installation()
                    || contract.equals(target.contract())
                            && (target.organisations().isEmpty() || target.organisations().contains(organisation));
        }
    }
}
