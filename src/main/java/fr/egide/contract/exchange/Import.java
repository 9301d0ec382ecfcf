package fr.egide.contract.exchange;

import java.util.Map;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.Workbook;

import static java.util.Objects.requireNonNull;

/// Takes a workbook in, whole or not at all. What will happen is shown by doing it and undoing it: preview and import
/// can't differ.
@Component
class Import {

    private final ContractDirectory contracts;
    private final Editor editor;
    private final Numbers numbers;
    private final Layout layout;
    private final Values values;
    private final OrganisationRows organisations;
    private final ContractWorkbook workbooks;
    private final TransactionTemplate transaction;

    Import(ContractDirectory contracts, Editor editor, Numbers numbers, Layout layout, Values values,
            OrganisationRows organisations, ContractWorkbook workbooks, PlatformTransactionManager transactions) {
        this.contracts = contracts;
        this.editor = editor;
        this.numbers = numbers;
        this.layout = layout;
        this.values = values;
        this.organisations = organisations;
        this.workbooks = workbooks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What the workbook would change; nothing is kept.
    Report preview(UUID contract, Workbook workbook, Map<Unread, String> said) {
        return run(contract, workbook, said, false);
    }

    /// Changes the contract as the workbook says, or not at all when one cell is wrong.
    Report apply(UUID contract, Workbook workbook, Map<Unread, String> said) {
        return run(contract, workbook, said, true);
    }

    /// A file is read in the language it is written in, whatever the reader's.
    private Report run(UUID contract, Workbook workbook, Map<Unread, String> said, boolean keep) {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(layout.languageOf(workbook));
            return runInItsLanguage(contract, workbook, said, keep);
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }

    private Report runInItsLanguage(UUID contract, Workbook workbook, Map<Unread, String> said, boolean keep) {
        return requireNonNull(transaction.execute(status -> {
            ImportRun run = new ImportRun(contract, contracts,
                    new RowWriter(contract, editor, values, knownOf(contract)),
                    layout, said);
            Report report = run.read(workbook, organisations, workbooks.organisationSheetName());
            if (!keep || report.isRefused()) {
                status.setRollbackOnly();
            }
            return report;
        }));
    }

    private Known knownOf(UUID contract) {
        Known known = new Known();
        Map<UUID, String> written = numbers.of(contract);
        Column.KINDS.stream().filter(Column::isNumbered).forEach(kind -> numbers.list(kind, contract)
                .forEach(object -> known.add(kind, written.getOrDefault(object.id(), ""), object)));
        return known;
    }
}
