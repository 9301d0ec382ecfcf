package fr.egide.home.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.account.Audit;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.context.ContextTables;
import fr.egide.contract.ContractRemoval;
import fr.egide.council.writing.CouncilRemoval;
import fr.egide.diagnosis.proposal.KeptPerimeters;
import fr.egide.diagnosis.writing.DiagnosisRemoval;
import fr.egide.indicator.IndicatorRemoval;
import fr.egide.localseries.SourceRemoval;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.Forces;
import fr.egide.partner.Organisations;
import fr.egide.recordedcrime.Editions;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// Takes the training département away: its territories, its figures, its councils, contracts and diagnoses, its local
/// series, its organisations, its accounts. A real administrator is there first, so that nobody is shut out.
@Component
class TrainingRemoval {

    private final Territories territories;
    private final ContractRemoval contracts;
    private final IndicatorRemoval indicators;
    private final CouncilRemoval councils;
    private final DiagnosisRemoval diagnoses;
    private final KeptPerimeters perimeters;
    private final SourceRemoval series;
    private final Organisations organisations;
    private final ContactEditor contacts;
    private final Forces forces;
    private final ContextTables context;
    private final Editions editions;
    private final Accounts accounts;
    private final Audit audit;

    TrainingRemoval(Territories territories, ContractRemoval contracts, IndicatorRemoval indicators,
            CouncilRemoval councils, DiagnosisRemoval diagnoses, KeptPerimeters perimeters, SourceRemoval series,
            Organisations organisations, ContactEditor contacts, Forces forces, ContextTables context,
            Editions editions, Accounts accounts, Audit audit) {
        this.territories = territories;
        this.contracts = contracts;
        this.indicators = indicators;
        this.councils = councils;
        this.diagnoses = diagnoses;
        this.perimeters = perimeters;
        this.series = series;
        this.organisations = organisations;
        this.contacts = contacts;
        this.forces = forces;
        this.context = context;
        this.editions = editions;
        this.accounts = accounts;
        this.audit = audit;
    }

    /// What would go.
    record Extent(List<String> departements, int contracts, int accounts, boolean needsAdministrator) {}

    Extent extent() {
        List<String> departements = List.copyOf(territories.fictitiousDepartements());
        List<Account> all = accounts.list();
        return new Extent(departements.stream().map(this::name).toList(),
                contracts.within(departements).size(),
                (int) all.stream().filter(Account::training).count(),
                all.stream().noneMatch(TrainingRemoval::isRealAdministrator));
    }

    /// @param administrator the account to make first, when there is no real administrator yet
    /// @throws Refusal 422 `ACC-001`, `ACC-002` for the new account
    @Transactional
    public void remove(Accounts.NewAccount administrator) {
        if (extent().needsAdministrator()) {
            accounts.create(administrator, List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everything())));
        }
        List<UUID> ids = contracts.within(List.copyOf(territories.fictitiousDepartements()));
        councils.removeWithin(List.copyOf(territories.fictitiousDepartements()));
        indicators.remove(ids);
        contracts.remove(ids);
        diagnoses.remove(diagnoses.within(List.copyOf(territories.fictitiousDepartements())));
        perimeters.remove(territories.fictitiousDepartements());
        series.removeWithin(List.copyOf(territories.fictitiousDepartements()));
        forces.forgetWithin(territories.fictitiousDepartements());
        context.removeFictitious();
        editions.removeFictitious();
        territories.removeFictitious();
        Set<UUID> named = new HashSet<>(contracts.organisationsNamed());
        named.addAll(indicators.organisationsNamed());
        named.addAll(councils.organisationsNamed());
        named.addAll(series.organisationsNamed());
        contacts.removeFictitious();
        organisations.removeFictitious(named);
        audit.record("TRAINING_REMOVED", "CONTRACTS", Integer.toString(ids.size()), "");
        accounts.list().stream().filter(Account::training).forEach(account -> accounts.erase(account.id()));
    }

    private String name(String departement) {
        return territories.get(TerritoryRef.parse("departement:" + departement)).name();
    }

    private static boolean isRealAdministrator(Account account) {
        return !account.training() && account.active()
                && account.grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
