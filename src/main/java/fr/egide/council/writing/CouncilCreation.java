package fr.egide.council.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Accounts;
import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.editing.Problem;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Seat;
import fr.egide.frame.CouncilKind;
import fr.egide.frame.CouncilKinds;
import fr.egide.frame.ExpectedSeat;
import fr.egide.territory.Territory;
import fr.egide.territory.TypedTerritory;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

/// Sets up a council from what was typed, or says field by field what is wrong.
@Component
public class CouncilCreation {

    private static final int LONGEST_TITLE = 300;

    private final TypedTerritory territories;
    private final CouncilKinds kinds;
    private final CouncilWriter writer;
    private final CouncilDirectory councils;
    private final ContractDirectory contracts;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Audit audit;

    CouncilCreation(TypedTerritory territories, CouncilKinds kinds, CouncilWriter writer, CouncilDirectory councils,
            ContractDirectory contracts, Accounts accounts, CurrentUser user, Audit audit) {
        this.territories = territories;
        this.kinds = kinds;
        this.writer = writer;
        this.councils = councils;
        this.contracts = contracts;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
    }

    public Map<String, Problem> problems(CouncilForm form) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (kind(form).isEmpty()) {
            problems.put("kind", Problem.of("choice", requireNonNullElse(form.kind(), "")));
        }
        String title = requireNonNullElse(form.title(), "").strip();
        if (title.isEmpty()) {
            problems.put("title", Problem.of("required"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.put("title", Problem.of("too-long", LONGEST_TITLE));
        }
        if (territory(form).isEmpty()) {
            problems.put("territory", Problem.of(
                    territories.choices(form.territory()).isEmpty() ? "territory" : "territory-which"));
        }
        return problems;
    }

    /// Sets the council up with the seats its texts expect, following the open contracts of the same territory; whoever could
    /// not run it otherwise becomes its coordinator.
    @Transactional
    public Council create(CouncilForm form) {
        return create(form, contracts(territory(form).orElseThrow()));
    }

    /// Sets the council up likewise, following these contracts.
    @Transactional
    public Council create(CouncilForm form, List<UUID> contracts) {
        Territory territory = territory(form).orElseThrow();
        CouncilKind kind = kind(form).orElseThrow();
        Council made = writer.insert(new Council(UUID.randomUUID(), kind.code(), requireNonNull(form.title()).strip(),
                territory.ref().toString(), territory.name(), territory.departements().stream().sorted().toList(),
                contracts, null, null, null, null, null, null, 0));
        if (form.isFromTemplate()) {
            List<ExpectedSeat> expected = kinds.seats(kind.code());
            for (int i = 0; i < expected.size(); i++) {
                ExpectedSeat seat = expected.get(i);
                writer.insert(new Seat(UUID.randomUUID(), made.id(), i + 1, seat.title(), seat.quality(),
                        seat.voice(), 0));
            }
        }
        if (!councils.mayRun(made)) {
            accounts.grant(user.get().id(), new Grant(Role.COORDINATOR, new Scope.Council(made.id())));
        }
        audit.record("COUNCIL_CREATED", "COUNCIL", made.id().toString(), made.kind() + " " + made.territory());
        return made;
    }

    private List<UUID> contracts(Territory territory) {
        return contracts.listReadable().stream().filter(contract -> contract.state() != ContractState.CLOSED)
                .filter(contract -> contract.territory().equals(territory.ref().toString())).map(Contract::id).toList();
    }

    private Optional<CouncilKind> kind(CouncilForm form) {
        return kinds.list().stream().filter(kind -> kind.code().equals(form.kind())).findFirst();
    }

    private Optional<Territory> territory(CouncilForm form) {
        return territories.find(form.chosen(), form.territory());
    }
}
