package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Milestone;

/// What a contract does, as it stood on a day: actions in their status, steps, promises, money.
record Situation(LocalDate day, List<ActionSheet> actions, List<Milestone> milestones, List<Commitment> commitments,
        List<BudgetLine> money) {

    Situation {
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        commitments = List.copyOf(commitments);
        money = List.copyOf(money);
    }
}
