package fr.egide.context.activity;

import fr.egide.context.file.Content;
import fr.egide.context.file.Years;

/// One layout in which the État 4001 has been published.
public interface ActivityFormat {

    boolean recognises(Content content);

    /// @throws fr.egide.web.Refusal 422 `CTX-0…` naming the file, the line, the column, the value and the remedy
    Counts read(Content content, Years years);
}
