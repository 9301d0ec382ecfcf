package fr.egide.context.importing;

import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;

/// One layout of a file about communes.
interface TableFormat {

    TableKind kind();

    boolean recognises(Content content);

    /// What the file calls itself.
    String title(Content content);

    /// @param years what year the facts are of, where the file doesn't say it cell by cell
    /// @throws fr.egide.web.Refusal 422 `CTX-0…` naming the file, the place, the value and the remedy
    void read(Content content, Years years, Collected into);
}
