package fr.egide.home.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.egide.account.ActingAs;

/// What happened day after day, each thing done by an account.
final class Agenda {

    private final List<Event> events = new ArrayList<>();

    private record Event(LocalDate day, String account, Runnable act) {}

    void note(LocalDate day, String account, Runnable act) {
        events.add(new Event(day, account, act));
    }

    /// Plays what is noted up to a day, in the order of days; what is noted of one day, in the order it was noted.
    void play(LocalDate last, TrainingClock clock, ActingAs acting) {
        events.stream().filter(event -> !event.day().isAfter(last)).sorted(Comparator.comparing(Event::day))
                .forEach(event -> clock.on(event.day(), () -> acting.run(event.account(), event.act())));
    }
}
