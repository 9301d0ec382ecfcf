package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.partner.exchange.Layout.Header;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

import static java.util.Objects.requireNonNull;

/// Reads a workbook into the directory: all of it, or nothing when one cell is wrong. Nothing is ever removed.
@Component
class DirectoryImport {

    private final Layout layout;
    private final OrganisationLines organisations;
    private final ContactLines contacts;
    private final Texts texts;
    private final TransactionTemplate transaction;

    DirectoryImport(Layout layout, OrganisationLines organisations, ContactLines contacts, Texts texts,
            PlatformTransactionManager transactions) {
        this.layout = layout;
        this.organisations = organisations;
        this.contacts = contacts;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What the workbook would change; nothing is kept.
    ///
    /// @throws Refusal 422 `PAR-060` when no sheet is one of our tables
    Report preview(Workbook workbook, Map<Header, String> said) {
        return run(workbook, said, false);
    }

    /// Changes the directory as the workbook says, or not at all when one cell is wrong.
    ///
    /// @throws Refusal as [#preview]
    Report apply(Workbook workbook, Map<Header, String> said) {
        return run(workbook, said, true);
    }

    /// A file is read in the language it is written in, whatever the reader's.
    private Report run(Workbook workbook, Map<Header, String> said, boolean keep) {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(layout.languageOf(workbook));
            return requireNonNull(transaction.execute(status -> {
                Report report = read(workbook, said);
                if (!keep || report.isRefused()) {
                    status.setRollbackOnly();
                }
                return report;
            }));
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }

    private Report read(Workbook workbook, Map<Header, String> said) {
        Report report = new Report();
        Map<Table, List<Line>> lines = new EnumMap<>(Table.class);
        for (Sheet sheet : workbook.sheets()) {
            Optional<Table> table = layout.tableOf(sheet, said);
            table.ifPresent(known -> {
                report.ask(known, layout.asked(known, sheet, said));
                lines.computeIfAbsent(known, _ -> new ArrayList<>())
                        .addAll(Line.of(sheet, layout.columns(known, sheet, said)));
            });
        }
        if (lines.isEmpty()) {
            throw Refusal.unprocessable("PAR-060", workbook.fileName(), texts.text("partner.field.name"));
        }
        organisations.write(lines.getOrDefault(Table.ORGANISATIONS, List.of()), report);
        contacts.write(lines.getOrDefault(Table.CONTACTS, List.of()), report);
        return report;
    }
}
