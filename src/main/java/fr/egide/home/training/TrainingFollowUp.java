package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Comments;
import fr.egide.indicator.Confidences;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEditions;
import fr.egide.indicator.Weather;

import static fr.egide.home.training.TrainingData.cell;

/// What is said of the training contract as it goes: météo, comments, and the editions the follow-up group freezes.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingFollowUp {

    private final ContractDirectory contracts;
    private final Confidences confidences;
    private final Comments comments;
    private final FrozenEditions editions;

    TrainingFollowUp(ContractDirectory contracts, Confidences confidences, Comments comments, FrozenEditions editions) {
        this.contracts = contracts;
        this.confidences = confidences;
        this.comments = comments;
        this.editions = editions;
    }

    void note(Contract contract, TrainingObjects objects, Agenda agenda) {
        TrainingData.table("weather")
                .forEach(line -> agenda.note(objects.day(cell(line, "on")), "suivi",
                        () -> confidences.state(contract.id(),
                                objects.get(ObjectKind.OBJECTIVE, cell(line, "objective")),
                                Weather.valueOf(cell(line, "weather")), cell(line, "text"))));
        TrainingData.table("comments")
                .forEach(line -> agenda.note(objects.day(cell(line, "on")), cell(line, "account"),
                        () -> comments.add(contract.id(), objects.get(ObjectKind.ACTION, cell(line, "action")),
                                cell(line, "text"))));
        TrainingData.table("editions").forEach(line -> agenda.note(objects.day(cell(line, "frozenOn")), "suivi",
                () -> freeze(contracts.get(contract.id()), objects, line)));
    }

    private void freeze(Contract contract, TrainingObjects objects, Map<String, String> line) {
        LocalDate from = objects.day(cell(line, "from"));
        LocalDate to = objects.day(cell(line, "to")).minusDays(1);
        Map<String, String> texts = new HashMap<>();
        TrainingData.table("objectives").stream().map(objective -> cell(objective, "key")).filter(line::containsKey)
                .forEach(key -> texts.put(objects.get(ObjectKind.OBJECTIVE, key).toString(), cell(line, key)));
        editions.freeze(contract, new FrozenEditions.Draft(from, to, texts,
                Feeling.Direction.valueOf(cell(line, "direction")), cell(line, "feeling"), cell(line, "evidence"),
                Feeling.Level.valueOf(cell(line, "confidence"))));
    }
}
