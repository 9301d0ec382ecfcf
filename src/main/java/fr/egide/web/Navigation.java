package fr.egide.web;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/// The main navigation, from what each room contributes; templates call it `@navigation`.
@Component
public class Navigation {

    private final List<NavigationEntry> entries;

    Navigation(List<NavigationEntry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    }

    public List<NavigationEntry> entries() {
        return entries.stream().filter(entry -> entry.visible().getAsBoolean()).toList();
    }
}
