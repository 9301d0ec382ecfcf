package fr.egide.context.page;

import org.springframework.stereotype.Component;

import fr.egide.context.activity.ServiceActivity;
import fr.egide.territory.Territory;

/// Gives the fragment `context/brief :: card(territory, year)` what it shows; templates call it `@contextBriefs`.
@Component("contextBriefs")
public class ContextBriefs {

    private final ContextPages pages;
    private final ServiceActivity activity;

    ContextBriefs(ContextPages pages, ServiceActivity activity) {
        this.pages = pages;
        this.activity = activity;
    }

    /// @param page what is known of the territory and of those beside it
    /// @param services counts by service of its départements: another source, never joined to the first
    public record Brief(ContextPage page, ServiceActivity.Coverage services) {}

    /// @param year wanted
    public Brief of(Territory territory, int year) {
        return new Brief(pages.brief(territory, year), activity.coverage(territory.departements()));
    }
}
