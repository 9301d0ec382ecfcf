package fr.egide.home.training;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ExaminedOption.Outcome;
import fr.egide.contract.editing.ExaminedOptions;
import fr.egide.diagnosis.proposal.Choice;
import fr.egide.diagnosis.proposal.Examinations;
import fr.egide.diagnosis.proposal.Keeping;
import fr.egide.diagnosis.proposal.Limits;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static fr.egide.home.training.TrainingData.cell;

/// The adequate territory that was examined before the training contract chose its agglomeration.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingOption {

    private final Territories territories;
    private final Examinations examinations;
    private final Keeping keeping;
    private final ExaminedOptions options;

    TrainingOption(Territories territories, Examinations examinations, Keeping keeping, ExaminedOptions options) {
        this.territories = territories;
        this.examinations = examinations;
        this.keeping = keeping;
        this.options = options;
    }

    void note(Contract contract) {
        Territory agglomeration = territories.get(TerritoryRef.parse(contract.territory()));
        Commune town = examinations.seed(agglomeration);
        examinations.of(town, new Choice(Limits.usual(town), List.of(), List.of()))
                .ifPresent(examination -> TrainingData.table("options").forEach(line -> options.note(contract,
                        keeping.keep(agglomeration, examination, cell(line, "name"), cell(line, "reasons")).id(),
                        Outcome.valueOf(cell(line, "outcome")), cell(line, "outcomeReason"))));
    }
}
