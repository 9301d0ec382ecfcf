package fr.egide.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What each page says of the installation; templates call it `@site`.
@Component
public class Site {

    private final boolean training;

    Site(@Value("${egide.training}") boolean training) {
        this.training = training;
    }

    /// Whether this is the training mode: fictitious people, communes and figures, said on each page and export.
    public boolean training() {
        return training;
    }
}
