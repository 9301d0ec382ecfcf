package fr.egide.contract.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractState;
import fr.egide.contract.ExaminedOption;
import fr.egide.contract.ExaminedOption.Outcome;
import fr.egide.diagnosis.proposal.KeptPerimeter;
import fr.egide.diagnosis.proposal.KeptPerimeters;
import fr.egide.web.Refusal;

/// The perimeters that were examined for a contract: « option intercommunale examinée » (CC-11).
@Component("examinedOptions")
public class ExaminedOptions {

    private static final int LONGEST = 5_000;

    private final KeptPerimeters kept;
    private final CurrentUser user;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExaminedOptions(KeptPerimeters kept, CurrentUser user, Audit audit, JdbcClient jdbc, Clock clock) {
        this.kept = kept;
        this.user = user;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The one retained first.
    public List<ExaminedOption> of(UUID contract) {
        List<Noted> noted = jdbc.sql("""
                SELECT kept_perimeter, outcome, reason, noted_on FROM contract.examined_option
                WHERE contract = :contract ORDER BY outcome, noted_on, kept_perimeter""").param("contract", contract)
                .query((row, _) -> new Noted(row.getObject("kept_perimeter", UUID.class),
                        Outcome.valueOf(row.getString("outcome")), row.getString("reason"),
                        row.getObject("noted_on", LocalDate.class)))
                .list();
        Map<UUID, KeptPerimeter> perimeters = kept.find(noted.stream().map(Noted::keptPerimeter).toList());
        return noted.stream().map(one -> new ExaminedOption(
                Objects.requireNonNull(perimeters.get(one.keptPerimeter())), one.outcome(), one.reason(),
                one.notedOn())).toList();
    }

    private record Noted(UUID keptPerimeter, Outcome outcome, String reason, LocalDate notedOn) {}

    /// Perimeters kept in the départements of a contract that it doesn't mention yet.
    public List<KeptPerimeter> choices(Contract contract) {
        Set<UUID> mentioned = of(contract.id()).stream().map(option -> option.perimeter().id())
                .collect(Collectors.toSet());
        return kept.in(contract.departements()).stream().filter(one -> !mentioned.contains(one.id())).toList();
    }

    /// @throws Refusal 409 `CON-004` when the contract is closed; 422 `CON-033` without a reason or for more than 5,000
    ///         characters; 404 `DIA-406`
    @Transactional
    public void note(Contract contract, UUID perimeter, Outcome outcome, String reason) {
        if (contract.state() == ContractState.CLOSED) {
            throw Refusal.conflict("CON-004");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.unprocessable("CON-033", LONGEST);
        }
        jdbc.sql("""
                INSERT INTO contract.examined_option VALUES (:contract, :perimeter, :outcome, :reason, :day, :by)
                ON CONFLICT (contract, kept_perimeter) DO UPDATE SET outcome = EXCLUDED.outcome,
                    reason = EXCLUDED.reason, noted_on = EXCLUDED.noted_on, noted_by = EXCLUDED.noted_by""")
                .param("contract", contract.id()).param("perimeter", kept.get(perimeter).id())
                .param("outcome", outcome.name()).param("reason", reason.strip())
                .param("day", LocalDate.now(clock)).param("by", user.get().id()).update();
        audit.record("CONTRACT_OPTION_EXAMINED", "CONTRACT", contract.id().toString(), perimeter.toString());
    }

    /// A contract made on a kept perimeter retains it, for the reasons kept with it.
    @Transactional
    public void noteTerritoryOf(Contract contract) {
        kept.in(contract.departements()).stream().filter(one -> one.ref().toString().equals(contract.territory()))
                .findFirst().ifPresent(one -> note(contract, one.id(), Outcome.RETAINED, one.reasons()));
    }
}
