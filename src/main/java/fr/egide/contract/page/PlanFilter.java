package fr.egide.contract.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;

/// What is asked of the plan, each absent when blank, and the page of actions, from 1.
record PlanFilter(@Nullable String axis, @Nullable String lead, @Nullable String status, @Nullable String pillar,
        @Nullable String text, @Nullable Integer page) {

    boolean keeps(ActionSheet action, @Nullable String leadName) {
        return fits(status, action.status()) && fits(lead, leadName)
                && (isBlank(pillar) || action.pillars().contains(pillar))
                && (isBlank(text)
                        || action.title().toLowerCase(Locale.ROOT)
                                .contains(String.valueOf(text).toLowerCase(Locale.ROOT)));
    }

    boolean keeps(Axis candidate) {
        return fits(axis, candidate.id().toString());
    }

    public boolean isActive() {
        return !isBlank(axis) || !isBlank(lead) || !isBlank(status) || !isBlank(pillar) || !isBlank(text);
    }

    int number() {
        return page == null ? 1 : page;
    }

    /// The address that shows the same actions, another page of them.
    public String address(String plan, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(plan);
        add(address, "axis", axis);
        add(address, "lead", lead);
        add(address, "status", status);
        add(address, "pillar", pillar);
        add(address, "text", text);
        return address.queryParam("page", number).build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!isBlank(value)) {
            address.queryParam(name, value);
        }
    }

    private static boolean fits(@Nullable String wanted, @Nullable String value) {
        return isBlank(wanted) || String.valueOf(wanted).equals(value);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
