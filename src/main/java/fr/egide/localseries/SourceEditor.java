package fr.egide.localseries;

import java.time.LocalDate;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// Adds, changes and removes sources; rights are asked by the caller.
@Component
public class SourceEditor {

    private static final String KIND = "LOCAL_SOURCE";

    private final JdbcAggregateTemplate rows;
    private final LocalReadings readings;
    private final LocalBreaks breaks;
    private final ObjectProvider<SourceUse> uses;
    private final Audit audit;

    SourceEditor(JdbcAggregateTemplate rows, LocalReadings readings, LocalBreaks breaks,
            ObjectProvider<SourceUse> uses, Audit audit) {
        this.rows = rows;
        this.readings = readings;
        this.breaks = breaks;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional
    public LocalSource add(LocalSource source) {
        LocalSource added = rows.insert(source);
        audit.record("LOCAL_SOURCE_ADDED", KIND, added.id().toString(), added.toString());
        return added;
    }

    /// @param changed of the version that the change was made from
    /// @throws Refusal 409 `LOC-409` when someone saved since, `LOC-015` for how it is counted once it has readings
    /// or is used,
    /// `LOC-017` where readings or breaks would be left outside
    @Transactional
    public LocalSource change(LocalSource stored, LocalSource changed) {
        if (stored.version() != changed.version()) {
            throw Refusal.conflict("LOC-409");
        }
        requireReadable(stored, changed);
        LocalSource saved = rows.update(changed);
        audit.record("LOCAL_SOURCE_CHANGED", KIND, saved.id().toString(), stored + " → " + saved);
        return saved;
    }

    /// @throws Refusal 409 `LOC-019` when it has readings, `LOC-024` when it is used
    @Transactional
    public void remove(LocalSource source) {
        if (!readings.byPeriod(source.id()).isEmpty()) {
            throw Refusal.conflict("LOC-019");
        }
        if (isUsed(source)) {
            throw Refusal.conflict("LOC-024");
        }
        rows.delete(source);
        audit.record("LOCAL_SOURCE_REMOVED", KIND, source.id().toString(), source.toString());
    }

    private boolean isUsed(LocalSource source) {
        return uses.stream().anyMatch(room -> room.uses(source.id()));
    }

    /// What was given must still read as it was given.
    private void requireReadable(LocalSource before, LocalSource after) {
        Set<LocalDate> given = readings.byPeriod(before.id()).keySet();
        boolean countsOtherwise = before.periodicity() != after.periodicity() || before.per() != after.per()
                || before.counts() != after.counts();
        if (countsOtherwise && (!given.isEmpty() || isUsed(before))) {
            throw Refusal.conflict("LOC-015");
        }
        if (!given.stream().allMatch(after::covers)
                || !breaks.of(before.id()).stream().map(SeriesBreak::period).allMatch(after::covers)) {
            throw Refusal.conflict("LOC-017");
        }
    }
}
