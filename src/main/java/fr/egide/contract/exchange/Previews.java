package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.exchange.ExchangePage.Choice;
import fr.egide.contract.exchange.ExchangePage.Preview;
import fr.egide.contract.exchange.ExchangePage.Question;
import fr.egide.contract.exchange.ExchangePage.Wrong;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.CellMessage;
import fr.egide.document.Workbook;
import fr.egide.web.Texts;

/// Puts a report in words.
@Component
class Previews {

    private final ContractWorkbook workbooks;
    private final Layout layout;
    private final ColumnChoices said;
    private final Texts texts;

    Previews(ContractWorkbook workbooks, Layout layout, ColumnChoices said, Texts texts) {
        this.workbooks = workbooks;
        this.layout = layout;
        this.said = said;
        this.texts = texts;
    }

    Preview of(Contract contract, Workbook workbook, Report report) {
        Map<Unread, String> answers = said.said(contract.id());
        return new Preview(contract, workbook.fileName(), report, report.messages().stream().map(this::wrong).toList(),
                report.unread().stream().map(unread -> question(workbook, unread, answers)).toList(),
                layout.answered(workbook, answers).stream().map(unread -> question(workbook, unread, answers))
                        .toList());
    }

    private Wrong wrong(CellMessage message) {
        return new Wrong(message.place().sheet(), message.place().address(), message.value(),
                texts.text(message.messageKey(), message.arguments().toArray()));
    }

    private Question question(Workbook workbook, Unread unread, Map<Unread, String> answers) {
        List<Choice> choices = new ArrayList<>();
        if (unread.header().isEmpty()) {
            Column.KINDS.forEach(kind -> choices.add(new Choice(kind.name(), workbooks.sheetName(kind))));
        } else {
            String kind = workbook.find(unread.sheet()).map(sheet -> layout.kindOf(sheet, answers)).orElseThrow();
            Column.of(ObjectKind.valueOf(kind))
                    .forEach(column -> choices.add(new Choice(column.key(), texts.text(column.messageKey()))));
            choices.sort(Comparator.comparing(Choice::label));
        }
        return new Question(unread.sheet(), unread.header(), choices, answers.getOrDefault(unread, ""));
    }
}
