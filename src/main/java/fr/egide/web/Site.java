package fr.egide.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What each page says of the installation; templates call it `@site`.
@Component
public class Site {

    private final boolean training;
    private final ObjectProvider<FictitiousData> fictitious;

    Site(@Value("${egide.training}") boolean training, ObjectProvider<FictitiousData> fictitious) {
        this.training = training;
        this.fictitious = fictitious;
    }

    /// Whether this is the training mode, in which the training accounts may sign in.
    public boolean training() {
        return training;
    }

    /// Whether fictitious people, communes and figures are here, in whatever mode: said on each page and export.
    public boolean holdsFictitious() {
        return fictitious.stream().anyMatch(FictitiousData::isPresent);
    }
}
