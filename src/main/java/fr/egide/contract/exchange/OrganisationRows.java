package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;

/// Organisations that a file brings with their family and level, created where nobody knows them yet.
@Component
class OrganisationRows {

    static final List<String> HEADERS = List.of("contract.exchange.name", "contract.exchange.family",
            "contract.exchange.level", "contract.exchange.siret");

    private final Organisations organisations;
    private final Values values;

    OrganisationRows(Organisations organisations, Values values) {
        this.organisations = organisations;
        this.values = values;
    }

    /// Names of those created; what is wrong is added to the messages.
    List<String> create(Sheet sheet, List<CellMessage> messages) {
        List<String> created = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            String name = sheet.cell(row, 0).typed().strip();
            if (name.isEmpty() || organisations.findByName(name).isPresent()) {
                continue;
            }
            try {
                organisations.findOrCreate(name, values.code(Vocabulary.FAMILY, sheet.cell(row, 1).typed()),
                        values.code(Vocabulary.LEVEL, sheet.cell(row, 2).typed()), sheet.cell(row, 3).typed());
                created.add(name);
            } catch (Refusal refusal) {
                messages.add(new CellMessage(sheet.place(row, 0), name, refusal.messageKey(),
                        List.of(refusal.arguments())));
            }
        }
        return created;
    }
}
