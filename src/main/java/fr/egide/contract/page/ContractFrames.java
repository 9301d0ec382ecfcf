package fr.egide.contract.page;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.ContractTab;
import fr.egide.frame.Frames;

/// The head shared by all pages of a contract; templates call it `@contractFrames`.
@Component("contractFrames")
public class ContractFrames {

    private final ContractDirectory contracts;
    private final Frames frames;
    private final Access access;
    private final List<ContractTab> tabs;

    ContractFrames(ContractDirectory contracts, Frames frames, Access access, List<ContractTab> tabs) {
        this.contracts = contracts;
        this.frames = frames;
        this.access = access;
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(ContractTab::order)).toList();
    }

    /// What the head shows.
    public record Frame(Contract contract, String kind, List<ContractTab> tabs, boolean mayEdit) {

        /// How what is added to it is called for: by adding while it is a draft, by proposing once it is signed.
        public String adds() {
            return isDraft() ? "contract.add." : "contract.propose-one.";
        }

        public boolean mayAdd() {
            return mayEdit && contract.state() != ContractState.CLOSED;
        }

        public boolean isDraft() {
            return contract.state() == ContractState.DRAFT;
        }
    }

    public Frame of(UUID contract) {
        return of(contracts.get(contract));
    }

    public Frame of(Contract contract) {
        return new Frame(contract, frames.contractKind(contract.kind()).label(), tabs,
                access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
    }
}
