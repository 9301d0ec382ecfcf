package fr.egide.home.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The clock of the training mode: that of the house, save while the past of the training contract is being played.
@Primary
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingClock extends Clock {

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    private final Clock house;

    TrainingClock(Clock clock) {
        this.house = clock;
    }

    /// Runs work of this thread as if it were ten in the morning of a day.
    void on(LocalDate day, Runnable work) {
        ScopedValue.where(PLAYED, day.atTime(OFFICE_HOURS).atZone(getZone()).toInstant()).run(work);
    }

    @Override
    public Instant instant() {
        return PLAYED.isBound() ? PLAYED.get() : house.instant();
    }

    @Override
    public ZoneId getZone() {
        return house.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return house.withZone(zone);
    }
}
