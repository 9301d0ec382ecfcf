package fr.egide.diagnosis.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A partition that was asked for, as it is now.
///
/// @param step what it is busy with while it runs
/// @param made absent until it is done
/// @param problemCode why it failed; `problemText` the same in words
public record PartitionJob(UUID id, State state, PartitionQuestion question, PartitionStep step, Instant requestedAt,
        @Nullable Instant endedAt, @Nullable CommunePartition made, @Nullable String problemCode,
        @Nullable String problemText) {

    /// Message `diagnosis.partition.state.<name>`.
    public enum State {
        RUNNING, DONE, FAILED
    }

    /// Share of its steps that are over, 0 to 1.
    public double progress() {
        return state == State.RUNNING ? step.share() : 1;
    }

    /// Regions and communes of what came out; none until it is done.
    public List<CommunePartition.Region> regions() {
        return made == null ? List.of() : made.regions();
    }
}
