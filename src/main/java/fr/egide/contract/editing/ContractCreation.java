package fr.egide.contract.editing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.account.Grant;
import fr.egide.account.Permission;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.frame.Frames;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryHit;
import fr.egide.territory.TypedTerritory;

/// Makes a contract from what was typed, or says field by field what is wrong (keys `contract.wrong.<key>`).
@Component
public class ContractCreation {

    private final TypedTerritory territories;
    private final Frames frames;
    private final Editor editor;
    private final ExaminedOptions options;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Access access;
    private final Audit audit;

    ContractCreation(TypedTerritory territories, Frames frames, Editor editor, ExaminedOptions options,
            Accounts accounts, CurrentUser user,
            Access access, Audit audit) {
        this.territories = territories;
        this.frames = frames;
        this.editor = editor;
        this.options = options;
        this.accounts = accounts;
        this.user = user;
        this.access = access;
        this.audit = audit;
    }

    public Map<String, String> problems(ContractForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (territory(form) == null) {
            problems.put("territory", choices(form.territory()).isEmpty() ? "territory" : "territory-which");
        }
        if (form.title() == null || form.title().isBlank()) {
            problems.put("title", "required");
        }
        LocalDate start = date(form.startsOn());
        LocalDate end = date(form.endsOn());
        if (start == null || isFar(start)) {
            problems.put("startsOn", start == null ? "required" : "period");
        }
        if (end == null || isFar(end)) {
            problems.put("endsOn", end == null ? "required" : "period");
        } else if (start != null && end.isBefore(start)) {
            problems.put("endsOn", "ends-before-start");
        }
        return problems;
    }

    /// Territories that the typed text may mean, when it isn't a reference.
    public List<TerritoryHit> choices(@Nullable String typed) {
        return territories.choices(typed);
    }

    /// Makes the contract; whoever could not change it otherwise becomes its coordinator.
    @Transactional
    public Contract create(ContractForm form) {
        Territory territory = java.util.Objects.requireNonNull(territory(form));
        Contract made = editor
                .insert(new Contract(UUID.randomUUID(), frames.contractKind(String.valueOf(form.kind())).code(),
                        String.valueOf(form.title()).strip(), territory.ref().toString(), territory.name(),
                        territory.departements().stream().sorted().toList(), required(form.startsOn()),
                        required(form.endsOn()), null,
                        null, ContractState.DRAFT, null, 0));
        if (!access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(made))) {
            accounts.grant(user.get().id(), new Grant(Role.COORDINATOR, new Scope.Contract(made.id())));
        }
        options.noteTerritoryOf(made);
        audit.record("CONTRACT_CREATED", "CONTRACT", made.id().toString(), made.territory());
        return made;
    }

    /// What was picked, else what was typed.
    public @Nullable Territory territory(ContractForm form) {
        return territories.find(form.chosen(), form.territory()).orElse(null);
    }

    /// The first contracts are of 1997.
    private static boolean isFar(LocalDate date) {
        return date.getYear() < 1997 || date.getYear() > 2099;
    }

    private static LocalDate required(@Nullable String text) {
        return java.util.Objects.requireNonNull(date(text));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
