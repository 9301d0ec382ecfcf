package fr.egide.contract.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.Contract;

/// What the page of exchange shows before a file is sent.
///
/// @param problem why the file just sent could not be read
record ExchangePage(Contract contract, boolean mayImport, @Nullable String problem) {

    /// What the preview of a file shows.
    ///
    /// @param remembered what was said before of headers and sheets of this file
    record Preview(Contract contract, String fileName, Report report, List<Wrong> wrong, List<Question> questions,
            List<Question> remembered) {

        /// Rows drawn on the page; the others are counted.
        private static final int SHOWN = 200;

        public List<Report.Row> shown() {
            return report.rows().subList(0, Math.min(SHOWN, report.rows().size()));
        }

        public int hidden() {
            return report.rows().size() - shown().size();
        }
    }

    /// One wrong cell in words.
    record Wrong(String sheet, String address, String value, String sentence) {}

    /// A header or a sheet to recognise, and what it may hold, by key and label.
    ///
    /// @param answer what was said before, empty where nothing was
    record Question(String sheet, String header, List<Choice> choices, String answer) {}

    /// One possible answer.
    record Choice(String key, String label) {}
}
