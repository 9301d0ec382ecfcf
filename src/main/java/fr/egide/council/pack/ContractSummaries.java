package fr.egide.council.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.council.Council;
import fr.egide.document.TextDocument.Block;
import fr.egide.document.TextDocument.Heading;
import fr.egide.document.TextDocument.Note;
import fr.egide.document.TextDocument.Table;
import fr.egide.indicator.DashboardView;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.FigureView;
import fr.egide.indicator.Overdue;
import fr.egide.web.Texts;

/// What the contracts of a council show for a meeting: the figures chosen for elected members, then what is late. A
/// contract that the reader may not read isn't there.
@Component
class ContractSummaries {

    private final ContractDirectory contracts;
    private final Dashboards dashboards;
    private final Access access;
    private final Texts texts;

    ContractSummaries(ContractDirectory contracts, Dashboards dashboards, Access access, Texts texts) {
        this.contracts = contracts;
        this.dashboards = dashboards;
        this.access = access;
        this.texts = texts;
    }

    List<Block> of(Council council) {
        return contracts.find(Contract.class, council.contracts()).stream()
                .filter(contract -> access.may(Permission.READ_CONTRACT, ContractDirectory.target(contract)))
                .flatMap(this::of).toList();
    }

    private Stream<Block> of(Contract contract) {
        DashboardView dashboard = dashboards.of(contract);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, contract.title()));
        blocks.add(new Heading(2, texts.text("council.pack.figures")));
        blocks.add(dashboard.summary().isEmpty()
                ? new Note(texts.text("council.pack.figures.none"))
                : new Table(texts.text("council.caption.figures"),
                        List.of(texts.text("council.group.figure"), texts.text("council.group.last"),
                                texts.text("council.pack.margin"), texts.text("council.group.evolution")),
                        dashboard.summary().stream().map(this::figure).toList()));
        blocks.add(new Heading(2, texts.text("council.pack.late")));
        blocks.add(dashboard.overdue().isEmpty()
                ? new Note(texts.text("council.pack.late.none"))
                : new Table(texts.text("council.caption.late"),
                        List.of(texts.text("council.field.decision.what"), texts.text("council.field.decision.owner"),
                                texts.text("council.field.decision.dueOn")),
                        dashboard.overdue().stream().map(ContractSummaries::late).toList()));
        return blocks.stream();
    }

    private List<String> figure(FigureView figure) {
        String value = figure.state().equals("MEASURED")
                ? figure.last() + " " + figure.unit()
                : figure.absence().isEmpty() ? texts.text("observation.state." + figure.state()) : figure.absence();
        return List.of(figure.name(), value + (figure.when().isEmpty() ? "" : " (" + figure.when() + ")"),
                figure.margin().isEmpty() ? "—" : figure.margin(), texts.text("evolution." + figure.evolution()));
    }

    private static List<String> late(Overdue late) {
        return List.of(late.title(), late.who().isEmpty() ? "—" : late.who(), late.due());
    }
}
